import { addBusinessTime, type Hours } from '../../locations/index.ts'
import type { Filter } from '../filter/shape.ts'
import type { Target } from './targets.ts'

/** What customers are promised, in minutes; null: nothing. */
export type Promises = {
  firstAnswerMinutes: number | null
  nextAnswerMinutes: number | null
  resolutionMinutes: number | null
  /** Open time of the location, or every minute. */
  time: 'business' | 'calendar'
  /** In which states the solution is not waited for. */
  pauses: readonly ('waiting' | 'snoozed')[]
  /** How long before a due time somebody is told; null: never. */
  warning: { minutes: number } | { percent: number } | null
}

/** What a policy says of clocks; what is done upon a warning or a breach stands elsewhere. */
export type SlaPolicy = Promises & {
  id: string
  name: string
  /** Which conversations it covers; null: all. */
  filter: Filter | null
}

export type PolicySettings = {
  firstResponseMinutes: number
  nextAnswerMinutes: number | null
  resolutionMinutes: number
  policies: readonly SlaPolicy[]
}

/** The promises of a policy; of the brand's settings when there is none (or none any more) of that id. */
export function promisesOf(settings: PolicySettings, policyId: string | null): Promises {
  return settings.policies.find(({ id }) => id === policyId) ?? defaultPromises(settings)
}

function defaultPromises({
  firstResponseMinutes,
  nextAnswerMinutes,
  resolutionMinutes,
}: PolicySettings): Promises {
  return {
    firstAnswerMinutes: firstResponseMinutes,
    nextAnswerMinutes,
    resolutionMinutes,
    time: 'business',
    pauses: ['waiting', 'snoozed'],
    warning: null,
  }
}

/** How many minutes a target has. */
export function minutesFor(promises: Promises, target: Target): number | null {
  switch (target) {
    case 'first_answer':
      return promises.firstAnswerMinutes
    case 'next_answer':
      return promises.nextAnswerMinutes
    case 'resolution':
      return promises.resolutionMinutes
  }
}

/** The hours a promise is counted in: none where all time counts or nobody knows when the place is open. */
export function hoursFor(promises: Promises, hours: Hours | undefined, from: Date): Hours | undefined {
  const isCounted = promises.time === 'business' && hours && addBusinessTime(hours, from, 1)
  return isCounted ? hours : undefined
}
