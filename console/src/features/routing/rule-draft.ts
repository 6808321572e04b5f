import { useForm } from '@mantine/form'
import { useTranslate } from '../../lib/i18n.tsx'
import type { NewRule, Rule } from './queries.ts'

/** A rule as its form holds it; `isComplete` says that every action is. */
export type RuleDraft = Required<Omit<NewRule, 'actions'>> & Pick<Rule, 'actions'> & { isComplete: boolean }

export const emptyRule: RuleDraft = {
  name: '',
  filter: { all: [] },
  actions: [],
  runsOnReopened: false,
  isLast: false,
  isEnabled: true,
  isComplete: false,
}

export function draftOfRule({ name, filter, actions, runsOnReopened, isLast, isEnabled }: Rule): RuleDraft {
  return { name, filter, actions, runsOnReopened, isLast, isEnabled, isComplete: true }
}

export function ruleOfDraft({ isComplete: _isComplete, ...draft }: RuleDraft): Required<NewRule> {
  return { ...draft, name: draft.name.trim() }
}

export function useRuleForm(initialValues: RuleDraft) {
  const translate = useTranslate()
  return useForm<RuleDraft>({
    initialValues,
    validate: {
      name: (name) => (name.trim() ? null : translate('common.required')),
      actions: (_actions, { isComplete }) => (isComplete ? null : translate('rules.finishActions')),
    },
  })
}

export type RuleForm = ReturnType<typeof useRuleForm>
