import { z } from 'zod'
import type { Pushed } from '../../listings/index.ts'
import { hoursInEffect, unknownHours } from '../../locations/index.ts'

type Hours = Pushed['ours']['hours']

const mostDaysUntilOpening = 180
const monthsWhenUncertain = 6

export const statusShape = z.looseObject({
  status: z.string(),
  reopenDate: z.string().nullish(),
  openingDate: z.string().nullish(),
})
export type AppleStatus = z.infer<typeof statusShape>

/**
 * Whether we are open as Apple takes it: a place closed for a while needs a day in the future on which it opens again,
 * one that is closed for good a day that is not. Undefined where the status says nothing that hours do not.
 * https://business.apple.com/docs/api/v1/guidance/location_status
 */
export function statusOf(
  { ours, today }: Pushed,
  known: AppleStatus | null | undefined,
): AppleStatus | undefined {
  const { status, closedFrom, opensOn } = ours
  const isClosedNow = (closedFrom ?? '') <= today
  const opensLater = opensOn !== null && opensOn > today
  if (status === 'temporarily_closed' && isClosedNow)
    return {
      status: 'TEMPORARILY_CLOSED',
      reopenDate: opensLater ? opensOn : monthsAfter(today, monthsWhenUncertain),
    }
  if ((status === 'closed' || status === 'moved') && isClosedNow)
    return { status: 'CLOSED', closedDate: closedFrom ?? today }
  if (status === 'opening_soon' && opensLater && opensOn <= daysAfter(today, mostDaysUntilOpening))
    return { status: 'OPENING_SOON', openingDate: opensOn }
  const isOver = status === 'open' && known && known.status !== 'OPEN' && known.status !== 'CLOSED'
  return isOver ? { status: 'OPEN' } : undefined
}

/** Hours without the days that the status says already. */
export function withoutClosure(hours: Hours, today: string): Hours {
  const dated = hours.dated.filter(({ from, to, state }) => state !== 'closed' || from > today || to < today)
  return { ...hours, dated }
}

/** Hours there as they count: closed until the day on which the place opens (again). */
export function withClosure(
  hours: Hours | undefined,
  known: AppleStatus | null | undefined,
): Hours | undefined {
  const opensOn = known?.reopenDate ?? known?.openingDate
  const status = known?.status === 'TEMPORARILY_CLOSED' ? 'temporarily_closed' : 'opening_soon'
  if (!opensOn || (known?.status !== 'TEMPORARILY_CLOSED' && known?.status !== 'OPENING_SOON')) return hours
  if (!z.iso.date().safeParse(opensOn).success) return hours
  return hoursInEffect(hours ?? unknownHours('UTC'), { status, closedFrom: null, opensOn, statusReason: '' })
}

function daysAfter(date: string, days: number): string {
  return new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10)
}

function monthsAfter(date: string, months: number): string {
  const at = new Date(date)
  at.setUTCMonth(at.getUTCMonth() + months)
  return at.toISOString().slice(0, 10)
}
