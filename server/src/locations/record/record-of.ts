import { z } from 'zod'
import { recordParts } from './shapes.ts'

const recordShape = z.object(recordParts)
type LocationRecord = z.infer<typeof recordShape>

// Written only through its shape, so what comes back needs no second check.
const stored = z.custom<Partial<LocationRecord>>()

const nothing: LocationRecord = {
  names: {},
  aliases: [],
  phones: [],
  emails: [],
  urls: [],
  socialProfiles: [],
  descriptions: {},
  serviceArea: null,
  entrance: null,
  customValues: {},
  photos: [],
  visits: null,
  testimonials: [],
}

export const recordNames = recordShape.keyof().options

/** What a location's row keeps to be shown; what was never stated is empty. */
export function recordOf(column: unknown): LocationRecord {
  return { ...nothing, ...stored.parse(column) }
}
