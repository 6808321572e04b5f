import type { z } from 'zod'
import { addBusinessTime, type Hours, isOpen, nextOpening } from '../../locations/index.ts'
import type { dueExplanationShape } from '../shapes.ts'

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
export function explainDue(
  clock: ExplainedClock,
  hours: Hours | undefined,
  settings: { firstResponseMinutes: number; resolutionMinutes: number },
): Explanation | null {
  const { dueAt, clockFrom } = clock
  if (!dueAt || !clockFrom) return null
  const isFirst = dueAt.getTime() === clock.firstResponseDueAt?.getTime()
  const minutes = isFirst ? settings.firstResponseMinutes : settings.resolutionMinutes
  const values = { minutes, from: clockFrom, opensAt: null, dueAt, zone: hours?.zone ?? null }
  const about = isFirst ? 'firstResponse' : 'resolution'
  if (!hours || !addBusinessTime(hours, clockFrom, minutes)) return { key: `${about}Elapsed`, values }
  if (isOpen(hours, clockFrom) === 'open') return { key: `${about}Business`, values }
  return {
    key: `${about}AfterOpening`,
    values: { ...values, opensAt: nextOpening(hours, clockFrom) ?? null },
  }
}
