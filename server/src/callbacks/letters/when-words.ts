import { momentIn } from '../../conversations/index.ts'
import type { Callback } from '../booking/callback.ts'

/** When a call is, on the place's clock and on the customer's where theirs shows another time. */
export function bothClocks(
  lang: string,
  { zone, customerZone, startsAt }: Pick<Callback, 'zone' | 'customerZone' | 'startsAt'>,
): { there: string; here: string | null } {
  const there = momentIn(lang, zone, startsAt)
  const isSame = customerZone === null || showsSame(zone, customerZone, startsAt)
  return { there, here: isSame ? null : momentIn(lang, customerZone, startsAt) }
}

/** Whether two zones' clocks show the same at a moment. */
export function showsSame(one: string, other: string, at: Date): boolean {
  const instant = Temporal.Instant.fromEpochMilliseconds(at.getTime())
  const [here, there] = [one, other].map((zone) => instant.toZonedDateTimeISO(zone).offsetNanoseconds)
  return here === there
}
