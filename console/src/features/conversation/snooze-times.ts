import type { MessageKey } from '../../lib/message-keys.ts'

export type SnoozeTime = { name: MessageKey; until: Date }

const morningHour = 9
const eveningHour = 18

/** Times people put things aside until, in the reader's own zone; only those still ahead. */
export function snoozeTimes(now: Date): SnoozeTime[] {
  const at = (days: number, hour: number) =>
    new Date(now.getFullYear(), now.getMonth(), now.getDate() + days, hour)
  const daysToMonday = (8 - now.getDay()) % 7 || 7
  const times: SnoozeTime[] = [
    { name: 'inbox.snoozeHour', until: new Date(now.getTime() + 60 * 60_000) },
    { name: 'inbox.snoozeEvening', until: at(0, eveningHour) },
    { name: 'inbox.snoozeTomorrow', until: at(1, morningHour) },
    { name: 'inbox.snoozeMonday', until: at(daysToMonday, morningHour) },
    { name: 'inbox.snoozeWeek', until: at(7, morningHour) },
  ]
  return times.filter(
    ({ until }, index) =>
      until > now && times.findIndex((other) => other.until.getTime() === until.getTime()) === index,
  )
}
