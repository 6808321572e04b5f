import { z } from 'zod'
import { isZone } from '../platform/is-zone.ts'

const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'must be a time such as 20:00')

/** When one does not want to be disturbed, by the clocks of a zone. */
export const quietShape = z.object({
  isOn: z.boolean().default(false),
  zone: z
    .string()
    .max(60)
    .refine(isZone, { error: 'must be a time zone such as Europe/Rome' })
    .default('UTC'),
  from: time.default('20:00'),
  to: time.default('08:00'),
  wholeDays: z
    .array(z.number().int().min(1).max(7))
    .max(6)
    .default([])
    .meta({ description: 'Days that are quiet from midnight to midnight: 1 is Monday, 7 is Sunday' }),
  letsUrgentThrough: z.boolean().default(true),
})

export type Quiet = z.infer<typeof quietShape>

// A week holds at most seven nights and six days; each is left once.
const mostSteps = 16

/**
 * When the quiet that holds at a moment ends; undefined when none does. Times that a change of the clocks skips are
 * those it skips to.
 */
export function quietUntil(quiet: Quiet, at: Date): Date | undefined {
  if (!quiet.isOn) return undefined
  const begin = Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(quiet.zone)
  let until = begin
  for (let step = 0; step < mostSteps; step++) {
    const end = endAt(quiet, until)
    if (!end || Temporal.ZonedDateTime.compare(end, until) <= 0) break
    until = end
  }
  return until === begin ? undefined : new Date(until.epochMilliseconds)
}

function endAt(
  { from, to, wholeDays }: Quiet,
  now: Temporal.ZonedDateTime,
): Temporal.ZonedDateTime | undefined {
  if (wholeDays.includes(now.dayOfWeek)) return now.add({ days: 1 }).startOfDay()
  const clock = now.toPlainTime().toString().slice(0, 5)
  if (from < to) return clock >= from && clock < to ? now.withPlainTime(to) : undefined
  if (from > to && clock >= from) return now.add({ days: 1 }).withPlainTime(to)
  return from > to && clock < to ? now.withPlainTime(to) : undefined
}
