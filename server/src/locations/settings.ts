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

/** An origin, or all below a domain: what a content security policy takes as a source (CSP 3, 2.3.1). */
const siteShape = z
  .string()
  .trim()
  .toLowerCase()
  .max(200)
  .regex(
    /^https?:\/\/(\*\.)?[a-z0-9.-]+(:\d{1,5})?$/,
    'must be the beginning of an address such as https://www.brand.example',
  )

const parts = {
  lockedLocationFields: z
    .array(z.enum(locationFields))
    .meta({ description: 'Fields of a location that only head office changes; others propose' }),
  locationCustomFields: z
    .array(customFieldShape)
    .max(50)
    .meta({ description: 'The brand’s own fields of its locations' }),
  locatorSites: z
    .array(siteShape)
    .max(30)
    .meta({ description: 'Sites that may show the locator in a frame, such as https://www.brand.example' }),
}

/** Stands in `accounts.settings`. */
const keptShape = z.object({
  lockedLocationFields: parts.lockedLocationFields.default([]),
  locationCustomFields: parts.locationCustomFields.default([]),
  locatorSites: parts.locatorSites.default([]),
})

export const locationSettingsShape = z
  .object({
    ...parts,
    locatorUrl: z
      .string()
      .meta({ description: 'Where the brand’s locator comes from that stands in frames' }),
    version: z.number().int(),
  })
  .meta({ id: 'LocationSettings' })
export const locationSettingsChangesShape = z.object(parts).partial()

export type CustomField = z.infer<typeof customFieldShape>

/** What head office alone changes, which fields of its own the brand keeps, and who may show its locator. */
export const locationSettings = settingsPart(keptShape, 'location_settings.updated')
