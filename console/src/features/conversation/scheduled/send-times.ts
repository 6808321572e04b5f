import type { MessageKey } from '../../../lib/message-keys.ts'
import { daysAfter, momentAt, wallTimeAt, weekdayOf } from '../../../lib/wall-time.ts'

export type SendTime = { name: MessageKey; at: Date }

const morningHour = 9

/**
 * Times people have an answer go out at, in the zone of the location: when it opens, tomorrow and on Monday morning.
 * Only those still ahead, none twice.
 */
export function sendTimes(now: Date, zone: string | undefined, opening: Date | undefined): SendTime[] {
  const today = wallTimeAt(now, zone)
  const morning = (days: number) => momentAt(daysAfter(today, days, morningHour), zone)
  const daysToMonday = (8 - weekdayOf(today)) % 7 || 7
  const times: SendTime[] = [
    ...(opening ? [{ name: 'sending.whenItOpens' as const, at: opening }] : []),
    { name: 'sending.thisMorning', at: morning(0) },
    { name: 'sending.tomorrow', at: morning(1) },
    { name: 'sending.monday', at: morning(daysToMonday) },
  ]
  return times.filter(
    ({ at }, index) => at > now && times.findIndex((other) => other.at.getTime() === at.getTime()) === index,
  )
}
