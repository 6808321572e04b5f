import { useTranslate } from '../../lib/i18n.tsx'
import { draftOfTrigger } from './automation-draft.ts'
import type { Trigger } from './queries.ts'
import { happeningNames, sinceNames } from './trigger-names.ts'

/** Says in words what an automation waits for. */
export function useTriggerText(): (trigger: Trigger) => string {
  const translate = useTranslate()
  return (trigger) => {
    if (trigger.kind === 'event')
      return trigger.events.map((name) => translate(happeningNames[name])).join(' · ')
    const { amount, unit } = draftOfTrigger(trigger)
    const spell = translate(`automations.spell_${unit}`, { count: Number(amount) })
    return translate('automations.spellAfter', { spell, since: translate(sinceNames[trigger.since]) })
  }
}
