import { useForm } from '@mantine/form'
import { useTranslate } from '../../../lib/i18n.tsx'
import type { Action } from '../../../ui/action-editor/action-model.ts'
import type { Filter } from '../../../ui/filter-builder/filter-model.ts'
import type { NewPolicy, SlaPolicy } from './queries.ts'

/** What is done at a moment, while it is written; `isComplete` says that every action is. */
export type Doing = { isActing: boolean; actions: Action[]; isComplete: boolean }

/** A policy as its form holds it: a time is empty where nothing is promised. */
export type PolicyDraft = {
  name: string
  filter: Filter | null
  firstAnswerMinutes: number | ''
  nextAnswerMinutes: number | ''
  resolutionMinutes: number | ''
  time: SlaPolicy['time']
  pauses: SlaPolicy['pauses']
  warnKind: 'never' | 'minutes' | 'percent'
  warnAmount: number | ''
  warning: Doing
  breach: Doing
}

const nothing: Doing = { isActing: false, actions: [], isComplete: true }

export const emptyPolicy: PolicyDraft = {
  ...{ name: '', filter: null, firstAnswerMinutes: 60, nextAnswerMinutes: '', resolutionMinutes: '' },
  ...{ time: 'business', pauses: ['waiting', 'snoozed'], warnKind: 'never', warnAmount: 15 },
  ...{ warning: nothing, breach: nothing },
}

export function draftOfPolicy(policy: SlaPolicy): PolicyDraft {
  const { name, filter, firstAnswerMinutes, nextAnswerMinutes, resolutionMinutes, time, pauses } = policy
  return {
    ...{ name, filter, time, pauses },
    firstAnswerMinutes: firstAnswerMinutes ?? '',
    nextAnswerMinutes: nextAnswerMinutes ?? '',
    resolutionMinutes: resolutionMinutes ?? '',
    ...warningOf(policy.warning),
    warning: doingOf(policy.warningActions),
    breach: doingOf(policy.breachActions),
  }
}

function warningOf(warning: SlaPolicy['warning']): Pick<PolicyDraft, 'warnKind' | 'warnAmount'> {
  if (!warning) return { warnKind: 'never', warnAmount: 15 }
  return 'minutes' in warning
    ? { warnKind: 'minutes', warnAmount: warning.minutes }
    : { warnKind: 'percent', warnAmount: warning.percent }
}

function doingOf(actions: Action[]): Doing {
  return { isActing: actions.length > 0, actions, isComplete: true }
}

export function policyOfDraft(draft: PolicyDraft): NewPolicy {
  const { name, filter, time, pauses, warnKind, warnAmount, warning, breach } = draft
  const amount = Number(warnAmount)
  const warns = { never: null, minutes: { minutes: amount }, percent: { percent: amount } }
  return {
    ...{ name: name.trim(), filter, time, pauses },
    firstAnswerMinutes: draft.firstAnswerMinutes || null,
    nextAnswerMinutes: draft.nextAnswerMinutes || null,
    resolutionMinutes: draft.resolutionMinutes || null,
    warning: warns[warnKind],
    warningActions: warning.isActing && warnKind !== 'never' ? warning.actions : [],
    breachActions: breach.isActing ? breach.actions : [],
  }
}

export const warnLimits = { minutes: { min: 1, max: 43_200 }, percent: { min: 1, max: 99 } }
export const promiseLimits = { min: 1, max: 525_600 }

/** The form of a policy with the rules that need no server. */
export function usePolicyForm(initialValues: PolicyDraft) {
  const translate = useTranslate()
  const finished = ({ isActing, isComplete }: Doing) =>
    isActing && !isComplete ? translate('sla.finishActions') : null
  return useForm<PolicyDraft>({
    initialValues,
    validate: {
      name: (name) => (name.trim() ? null : translate('common.required')),
      firstAnswerMinutes: (first, { nextAnswerMinutes, resolutionMinutes }) =>
        first || nextAnswerMinutes || resolutionMinutes ? null : translate('sla.promiseMissing'),
      resolutionMinutes: (solved, { firstAnswerMinutes, nextAnswerMinutes }) =>
        solved && Math.max(Number(firstAnswerMinutes), Number(nextAnswerMinutes)) > solved
          ? translate('settings.resolutionTooEarly')
          : null,
      warnAmount: (amount, { warnKind }) => {
        if (warnKind === 'never') return null
        const { min, max } = warnLimits[warnKind]
        return amount && amount >= min && amount <= max ? null : translate('sla.outOfLimits', { min, max })
      },
      warning: finished,
      breach: finished,
    },
  })
}

export type PolicyForm = ReturnType<typeof usePolicyForm>
