import { z } from 'zod'
import { settingsPart } from '../../accounts/index.ts'

const word = z.string().trim().min(2).max(120)

const parts = {
  reviewCompetitors: z
    .array(word)
    .max(200)
    .meta({ description: 'Names or domains of competitors, such as rival.example' }),
  reviewNotOffered: z
    .array(word)
    .max(200)
    .meta({ description: 'What no location offers; a review that is about it may be meant for others' }),
  reviewFlagReminderDays: z
    .int()
    .min(1)
    .max(90)
    .meta({ description: 'After so many days of silence somebody is reminded of a flag' }),
}

/** Stands in `accounts.settings`. */
const keptShape = z.object({
  reviewCompetitors: parts.reviewCompetitors.default([]),
  reviewNotOffered: parts.reviewNotOffered.default([]),
  reviewFlagReminderDays: parts.reviewFlagReminderDays.default(7),
})

export const reviewFlagSettingsShape = z
  .object({ ...parts, version: z.number().int() })
  .meta({ id: 'ReviewFlagSettings' })
export const reviewFlagSettingsChangesShape = z.object(parts).partial()

/** Words by which a brand knows that a review may be meant for somebody else, and how long it waits for a platform. */
export const reviewFlagSettings = settingsPart(keptShape, 'review_flag_settings.updated')
