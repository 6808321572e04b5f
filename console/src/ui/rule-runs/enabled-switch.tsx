import { Switch } from '@mantine/core'
import { type DataTag, type QueryKey, useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslate } from '../../lib/i18n.tsx'
import { useProblemText } from '../../lib/problem-text.ts'
import { notifyProblem } from '../notify.tsx'

type Switched = { id: string; name: string; isEnabled: boolean }
type EnabledSwitchProps<Rule> = {
  rule: Rule
  /** The list that shows it. */
  list: DataTag<QueryKey, Rule[], Error>
  /** Whatever else was changed meanwhile, it is to act from now on, or not. */
  save: (id: string, isEnabled: boolean) => Promise<Rule>
}

/** Turns a rule on and off where it is listed. */
export function EnabledSwitch<Rule extends Switched>({ rule, list, save }: EnabledSwitchProps<Rule>) {
  const translate = useTranslate()
  const problemText = useProblemText()
  const client = useQueryClient()
  const { id, name, isEnabled } = rule
  const toggle = useMutation({
    mutationFn: () => save(id, !isEnabled),
    onSuccess: (saved) =>
      client.setQueryData<Rule[]>(list, (all) => all?.map((one) => (one.id === id ? saved : one))),
    onError: (error) => notifyProblem(problemText(error)),
  })
  return (
    <Switch
      aria-label={translate('rules.enabled', { name })}
      checked={isEnabled}
      disabled={toggle.isPending}
      onChange={() => toggle.mutate()}
    />
  )
}
