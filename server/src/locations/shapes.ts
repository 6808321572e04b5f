import { z } from 'zod'
import { hoursShape } from './hours/hours.ts'
import { recordParts, searchedParts, webAddress } from './record/shapes.ts'

export const regionShape = z
  .object({ id: z.uuid(), name: z.string(), locationCount: z.number().int() })
  .meta({ id: 'Region' })

const status = z.enum(['opening_soon', 'open', 'temporarily_closed', 'moved', 'closed'])
const optionalText = (length: number) => z.string().trim().max(length)

const place = {
  name: z.string().trim().min(1, 'must not be empty').max(120),
  code: optionalText(60).nullable(),
  status,
  regionId: z.uuid().nullable(),
  street: optionalText(200),
  locality: optionalText(100),
  administrativeArea: optionalText(100),
  postcode: optionalText(20),
  country: z.string().regex(/^([A-Z]{2})?$/, 'must be a two-letter country code such as IT'),
  latitude: z.number().min(-90).max(90).nullable(),
  longitude: z.number().min(-180).max(180).nullable(),
  zone: z.string().min(1).max(64),
  locale: z.string().regex(/^[a-z]{2}$/, 'must be a language code such as it'),
  phone: optionalText(40).nullable(),
  email: z.email().nullable(),
  website: webAddress.nullable(),
  departmentIds: z.array(z.uuid()).max(100),
  hours: hoursShape,
  hourSets: z.record(z.string().regex(/^[A-Z_]{2,30}$/), hoursShape),
  ...searchedParts,
  ...recordParts,
}

/** Every field of a location that is changed, versioned, proposed and locked under its name. */
export const locationFields = z.object(place).keyof().options

export const newLocationShape = z
  .object({ ...place })
  .partial()
  .required({ name: true })
export const locationChangesShape = z.object(place).partial()

export const hoursStateShape = z
  .object({
    state: z.enum(['open', 'closed', 'unknown']),
    sentence: z.string(),
    nextOpening: z.date().nullable(),
    nextClosing: z.date().nullable(),
  })
  .meta({ id: 'HoursState' })

export const locationRowShape = z
  .object({
    id: z.uuid(),
    name: z.string(),
    slug: z.string(),
    code: z.string().nullable(),
    status,
    locality: z.string(),
    country: z.string(),
    zone: z.string(),
    region: regionShape.pick({ id: true, name: true }).nullable(),
  })
  .meta({ id: 'LocationRow' })

export const locationShape = z
  .object({
    ...place,
    email: z.string().nullable(),
    website: z.string().nullable(),
    id: z.uuid(),
    slug: z.string(),
    version: z.number().int(),
    pageUrl: z.string().meta({ description: 'Where customers see it; `?lang=` says in which language' }),
    address: z.string(),
    addressLines: z.array(z.string()).meta({ description: 'As letters to that country are addressed' }),
    departmentsInside: z
      .array(z.object({ id: z.uuid(), name: z.string(), relation: z.enum(['department', 'inside']) }))
      .meta({ description: 'Locations that are a part of this one, or under its roof' }),
    lockedFields: z
      .array(z.string())
      .meta({ description: 'What the caller may only propose: head office changes it' }),
    openChangeCount: z.number().int().meta({ description: 'What is proposed or planned for it' }),
    hoursNow: hoursStateShape,
  })
  .meta({ id: 'Location' })

export const holidayProposalShape = z
  .object({
    date: z.string(),
    name: z.string(),
    kind: z.string(),
    observedOn: z.string().nullable(),
    isConfirmed: z.boolean(),
  })
  .meta({ id: 'HolidayProposal' })
