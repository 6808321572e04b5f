import { failingForMs, nextTry, restsFrom, restUntil } from './pauses.ts'
import type { Outcome } from './post.ts'

export type Health = {
  failures: number
  failingSince: Date | null
  restsUntil: Date | null
  lastSuccessAt: Date | null
  lastFailureAt: Date | null
}

export type Verdict =
  | { state: 'delivered' }
  | { state: 'waiting'; dueAt: Date }
  | { state: 'failed'; reason: 'tried' }

/** What becomes of an event after an attempt. */
export function judge(
  delivery: { attempts: number; giveUpAt: Date; isTest: boolean },
  outcome: Outcome,
  now: Date,
): Verdict {
  if (outcome.fault === null) return { state: 'delivered' }
  const dueAt = delivery.isTest ? undefined : nextTry(delivery.attempts, now, delivery.giveUpAt)
  return dueAt ? { state: 'waiting', dueAt } : { state: 'failed', reason: 'tried' }
}

/** How an endpoint is doing after an attempt. */
export function healthAfter(health: Health, outcome: Outcome, now: Date): Health {
  if (outcome.fault === null)
    return { ...health, failures: 0, failingSince: null, restsUntil: null, lastSuccessAt: now }
  const failures = health.failures + 1
  return {
    ...health,
    failures,
    failingSince: health.failingSince ?? now,
    restsUntil: restUntil(failures, now),
    lastFailureAt: now,
  }
}

/** Whether, and why, an endpoint must not be asked any more. */
export function disabledBy(health: Health, outcome: Outcome, now: Date): 'gone' | 'failing' | undefined {
  if (outcome.status === 410) return 'gone'
  if (outcome.fault === null || !health.failingSince) return undefined
  return now.getTime() - health.failingSince.getTime() >= failingForMs ? 'failing' : undefined
}

/** Whether an endpoint that was asked only now and then can be told everything again. */
export function isBack(before: Health, after: Health): boolean {
  return before.failures >= restsFrom && after.failures === 0
}
