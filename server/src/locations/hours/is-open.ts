import { dayMs, resolveDay, type Stretch } from './calendar.ts'
import type { Hours } from './hours-form.ts'

/**
 * Whether the place is open at an instant. Hours that started yesterday and run past midnight count, whatever
 * is stated for today: they belong to the day they started on, and only that day's exception removes them.
 */
export function isOpen(hours: Hours, at: Date): 'open' | 'closed' | 'unknown' {
  const atMs = at.getTime()
  const utcDay = Math.floor(atMs / dayMs)
  let isUnknown = false
  for (let day = utcDay - 2; day <= utcDay + 2; day++) {
    const { open, unknown } = resolveDay(hours, day)
    if (covers(open, atMs)) return 'open'
    isUnknown ||= covers(unknown, atMs)
  }
  return isUnknown ? 'unknown' : 'closed'
}

function covers(stretches: Stretch[], atMs: number) {
  return stretches.some(({ start, end }) => start <= atMs && atMs < end)
}
