import type { z } from 'zod'
import { type Hours, isOpen, nextOpening } from '../../locations/index.ts'
import type { dueExplanationShape } from '../shapes.ts'
import { dueBetweenPauses, minutesRun } from './due-times.ts'
import type { SlaPolicy } from './policy.ts'
import { type ClockState, type Running, runningTargets, type Target } from './targets.ts'

const minuteMs = 60_000

type Explanation = z.infer<typeof dueExplanationShape>

export type ExplainedClock = ClockState & { dueAt: Date | null; slaPolicyId: string | null }
type Rules = { hours: Hours | undefined; settings: { policies: readonly SlaPolicy[] } }

const names = {
  first_answer: 'firstResponse',
  next_answer: 'nextAnswer',
  resolution: 'resolution',
} as const satisfies Record<Target, string>

/**
 * Why a conversation is due when it is, as a key and its values: "60 business minutes after 17:20, opens at 9:00".
 * null when nothing is due.
 */
export function explainDue(clock: ExplainedClock, { hours, settings }: Rules): Explanation | null {
  const running = runningTargets(clock).find(({ dueAt }) => dueAt.getTime() === clock.dueAt?.getTime())
  if (!running) return null
  const pauses = running.target === 'resolution' ? clock.clockPauses : []
  const { minutes, isByHours } = countedMinutes(running, pauses, hours)
  const about = names[running.target]
  const policy = settings.policies.find(({ id }) => id === clock.slaPolicyId)
  const values = {
    ...{ minutes, from: running.startedAt, opensAt: null, dueAt: running.dueAt, zone: hours?.zone ?? null },
    policy: policy?.name ?? null,
    isCalendar: policy?.time === 'calendar',
    pausedMinutes: pausedMinutes(pauses, running.dueAt),
  }
  if (!isByHours || !hours) return { key: `${about}Elapsed`, values }
  if (isOpen(hours, running.startedAt) === 'open') return { key: `${about}Business`, values }
  const opensAt = nextOpening(hours, running.startedAt) ?? null
  return { key: `${about}AfterOpening`, values: { ...values, opensAt } }
}

// Not what is promised now: that may have changed a moment ago.
function countedMinutes({ startedAt, dueAt }: Running, pauses: readonly Date[], hours: Hours | undefined) {
  const open = hours ? minutesRun(hours, startedAt, dueAt, pauses) : 0
  const isByHours =
    open > 0 && dueBetweenPauses(hours, startedAt, open, pauses)?.getTime() === dueAt.getTime()
  return {
    minutes: Math.round(isByHours ? open : minutesRun(undefined, startedAt, dueAt, pauses)),
    isByHours,
  }
}

function pausedMinutes(pauses: readonly Date[], until: Date): number {
  let paused = 0
  for (let index = 0; index + 1 < pauses.length; index += 2) {
    const [stop, goOn] = [pauses[index], pauses[index + 1]]
    if (stop && goOn && stop < until) paused += goOn.getTime() - stop.getTime()
  }
  return Math.round(paused / minuteMs)
}
