import type { Hours } from '../../locations/index.ts'
import type { Place } from '../matching/place.ts'

/** A place with what is compared once it is known who it is. */
export type Listing = Place & {
  hours?: Hours
  /** The hours as they stand there, where they could not be read. */
  unreadHours?: string
  /** Where customers write a review of it, as the platform says. */
  reviewUrl?: string
  /** Of an object of OpenStreetMap, the tags a proposal may touch, as they stand there. */
  tags?: Record<string, string>
}
