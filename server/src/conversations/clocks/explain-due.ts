import type { z } from 'zod'
import {
  addBusinessTime,
  businessTimeBetween,
  type Hours,
  isOpen,
  nextOpening,
} from '../../locations/index.ts'
import type { dueExplanationShape } from '../shapes.ts'

const minuteMs = 60_000

type Explanation = z.infer<typeof dueExplanationShape>

export type ExplainedClock = {
  dueAt: Date | null
  firstResponseDueAt: Date | null
  clockFrom: Date | null
}

/**
 * Why a conversation is due when it is, as a key and its values: "60 business minutes after 17:20, opens at 9:00".
 * null when nothing is due.
 */
export function explainDue(clock: ExplainedClock, hours: Hours | undefined): Explanation | null {
  const { dueAt, clockFrom } = clock
  if (!dueAt || !clockFrom) return null
  const isFirst = dueAt.getTime() === clock.firstResponseDueAt?.getTime()
  const about = isFirst ? 'firstResponse' : 'resolution'
  // Not the settings: they may have changed since the clock began.
  const openMinutes = hours ? businessTimeBetween(hours, clockFrom, dueAt) : 0
  const isByHours = hours && addBusinessTime(hours, clockFrom, openMinutes)?.getTime() === dueAt.getTime()
  const minutes = Math.round(isByHours ? openMinutes : (dueAt.getTime() - clockFrom.getTime()) / minuteMs)
  const values = { minutes, from: clockFrom, opensAt: null, dueAt, zone: hours?.zone ?? null }
  if (!isByHours) return { key: `${about}Elapsed`, values }
  if (isOpen(hours, clockFrom) === 'open') return { key: `${about}Business`, values }
  return {
    key: `${about}AfterOpening`,
    values: { ...values, opensAt: nextOpening(hours, clockFrom) ?? null },
  }
}
