import { z } from 'zod'
import { settingsPart } from '../accounts/index.ts'
import { locationFields } from './shapes.ts'

export const customFieldShape = z
  .object({
    id: z.uuid(),
    name: z.string().trim().min(1).max(80),
    kind: z.enum(['text', 'number', 'date', 'yes_no', 'choice', 'url']),
    choices: z.array(z.string().trim().min(1).max(80)).max(50),
  })
  .meta({ id: 'LocationCustomField' })

const parts = {
  lockedLocationFields: z
    .array(z.enum(locationFields))
    .meta({ description: 'Fields of a location that only head office changes; others propose' }),
  locationCustomFields: z
    .array(customFieldShape)
    .max(50)
    .meta({ description: 'The brand’s own fields of its locations' }),
}

/** Stands in `accounts.settings`. */
const keptShape = z.object({
  lockedLocationFields: parts.lockedLocationFields.default([]),
  locationCustomFields: parts.locationCustomFields.default([]),
})

export const locationSettingsShape = z
  .object({ ...parts, version: z.number().int() })
  .meta({ id: 'LocationSettings' })
export const locationSettingsChangesShape = z.object(parts).partial()

export type CustomField = z.infer<typeof customFieldShape>

/** What head office alone changes, and which fields of its own the brand keeps. */
export const locationSettings = settingsPart(keptShape, 'location_settings.updated')
