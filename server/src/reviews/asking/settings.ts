import { z } from 'zod'
import { settingsPart } from '../../accounts/index.ts'

const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'must be a time such as 20:00')
const ids = z.array(z.uuid()).max(5_000)

const textShape = z.object({
  subject: z.string().trim().max(200),
  mail: z
    .string()
    .trim()
    .max(5_000)
    .refine((text) => text === '' || text.includes('{link}'), 'must contain {link}'),
  message: z
    .string()
    .trim()
    .max(480)
    .refine((text) => text === '' || text.includes('{link}'), 'must contain {link}'),
})
export type AskText = z.infer<typeof textShape>

const parts = {
  afterConversation: z.boolean().meta({ description: 'Ask once a conversation is resolved' }),
  afterVisit: z.boolean().meta({ description: 'Ask once a visit is over' }),
  delayHours: z.number().int().min(0).max(720).meta({ description: 'How long after it somebody is asked' }),
  from: time.meta({ description: 'Nobody is asked earlier in the day, by the clock of the location' }),
  until: time.meta({ description: 'Nor later' }),
  capDays: z
    .number()
    .int()
    .min(30)
    .max(730)
    .meta({ description: 'Nobody is asked twice within so many days, for reviews and surveys together' }),
  channels: z
    .array(z.enum(['email', 'phone']))
    .min(1)
    .max(2)
    .meta({ description: 'How people are asked: the first by which a person can be reached' }),
  everywhere: z.boolean().meta({ description: 'Whether all locations ask, but those excepted' }),
  regionIds: ids.meta({ description: 'Otherwise, the regions that do' }),
  locationIds: ids.meta({ description: 'And the locations that do' }),
  exceptLocationIds: ids.meta({ description: 'Locations that never ask' }),
  platforms: z.array(z.string().max(60)).max(50).nullable().meta({
    description: 'Where reviews are asked for; null: wherever it is allowed and an address is known',
  }),
  perMinute: z
    .number()
    .int()
    .min(1)
    .max(120)
    .meta({ description: 'How many people of a list are asked in a minute' }),
  texts: z
    .record(z.string().regex(/^[a-z]{2,3}(-[A-Za-z]{2,8})?$/), textShape)
    .meta({ description: 'Words of one’s own by language; empty ones are ours' }),
}

export const askingSettingsShape = z
  .object({ ...parts, version: z.number().int() })
  .meta({ id: 'ReviewRequestSettings' })
export const askingChangesShape = z
  .object(parts)
  .partial()
  .refine(({ from, until }) => !from || !until || from < until, {
    path: ['until'],
    message: 'must be later than the beginning',
  })

const valueShape = z.object({
  afterConversation: parts.afterConversation.default(false),
  afterVisit: parts.afterVisit.default(false),
  delayHours: parts.delayHours.default(24),
  from: parts.from.default('09:00'),
  until: parts.until.default('20:00'),
  capDays: parts.capDays.default(90),
  channels: parts.channels.default(['email']),
  everywhere: parts.everywhere.default(true),
  regionIds: parts.regionIds.default([]),
  locationIds: parts.locationIds.default([]),
  exceptLocationIds: parts.exceptLocationIds.default([]),
  platforms: parts.platforms.default(null),
  perMinute: parts.perMinute.default(20),
  texts: parts.texts.default({}),
})
export type AskingSettings = z.infer<typeof valueShape>

/** Stands in `accounts.settings`. */
export const askingSettings = settingsPart(
  z.object({ reviewRequests: valueShape.prefault({}) }),
  'review_request_settings.updated',
)

/** Whether people are asked about a location at all. */
export function asksAt(
  settings: Pick<AskingSettings, 'everywhere' | 'regionIds' | 'locationIds' | 'exceptLocationIds'>,
  location: { id: string; regionId: string | null },
): boolean {
  if (settings.exceptLocationIds.includes(location.id)) return false
  if (settings.everywhere || settings.locationIds.includes(location.id)) return true
  return location.regionId !== null && settings.regionIds.includes(location.regionId)
}
