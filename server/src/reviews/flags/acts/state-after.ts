import { AppError } from '../../../platform/errors.ts'

export const flagStates = ['open', 'withdrawn', 'submitted', 'kept', 'appealed', 'removed'] as const
export type FlagState = (typeof flagStates)[number]
export type Act = 'withdrawn' | 'submitted' | 'kept' | 'removed' | 'appealed' | 'gone' | 'restored'

type Standing = { state: FlagState; hasAppealed: boolean }

const from: Record<Act, readonly FlagState[]> = {
  withdrawn: ['open'],
  submitted: ['open'],
  kept: ['submitted', 'appealed'],
  removed: ['submitted', 'appealed', 'kept'],
  appealed: ['kept'],
  /** The review is no longer there, whoever took it away. */
  gone: ['open', 'submitted', 'kept', 'appealed'],
  restored: ['removed'],
}

/**
 * What a flag becomes by what is done about it. A platform takes one appeal, so the second is refused.
 * @throws AppError conflict
 */
export function stateAfter({ state, hasAppealed }: Standing, act: Act): Standing {
  if (act === 'appealed' && hasAppealed)
    throw new AppError('conflict', 'An appeal has been made already; platforms take one.', {
      key: 'flag_appealed',
    })
  if (!from[act].includes(state))
    throw new AppError('conflict', 'That is not what comes next for this flag.', { key: 'flag_not_now' })
  switch (act) {
    case 'gone':
      return { state: 'removed', hasAppealed }
    // It is shown again: the platform keeps it.
    case 'restored':
      return { state: 'kept', hasAppealed }
    case 'appealed':
      return { state: 'appealed', hasAppealed: true }
    default:
      return { state: act, hasAppealed }
  }
}
