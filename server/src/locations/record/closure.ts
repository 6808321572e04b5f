import { forGood, untilFurtherNotice } from '../hours/calendar.ts'
import { dayFrom, withDays } from '../hours/dated-days.ts'
import type { DatedHours, Hours } from '../hours/hours-form.ts'

/** What a location's status says of its days; dates are its own, as `YYYY-MM-DD`. */
export type Business = {
  status: 'opening_soon' | 'open' | 'temporarily_closed' | 'moved' | 'closed'
  /** The first day it is closed; null for since ever. */
  closedFrom: string | null
  /** The first day it is open (again); null while nobody knows. */
  opensOn: string | null
  statusReason: string
}

type Closure = { from: string; to: string; label?: string }

const everBefore = '0001-01-01'

/**
 * Hours as they count: what is stated, closed on every day on which the status closes the place. Undefined where the
 * status changes nothing. Time passes by itself in it: who is closed until Easter is open at Easter.
 */
export function hoursInEffect(stated: Hours, business: Business): Hours | undefined {
  const closure = closureOf(business)
  if (!closure) return undefined
  const closed: DatedHours = { ...closure, state: 'closed', source: 'person' }
  return { ...stated, dated: withDays(stated.dated, closure, [closed]) }
}

function closureOf({ status, closedFrom, opensOn, statusReason }: Business): Closure | undefined {
  const label = statusReason ? { label: statusReason } : {}
  const from = closedFrom ?? everBefore
  const untilOpening = opensOn ? dayFrom(opensOn, -1) : untilFurtherNotice
  switch (status) {
    case 'open':
      return undefined
    case 'opening_soon':
      return { from: everBefore, to: untilOpening, ...label }
    case 'temporarily_closed':
      return { from, to: untilOpening, ...label }
    case 'moved':
    case 'closed':
      return { from, to: forGood, ...label }
  }
}

/** Whether a place is there no more on a day: closed for good, or moved away. */
export function isGone(
  { status, closedFrom }: Pick<Business, 'status' | 'closedFrom'>,
  today: string,
): boolean {
  return (status === 'moved' || status === 'closed') && (closedFrom ?? everBefore) <= today
}
