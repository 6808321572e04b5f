import { useTranslate } from '../../lib/i18n.tsx'
import { type AutomationDraft, emptyAutomation } from './automation-draft.ts'

export type Template = { id: string; text: string; draft: AutomationDraft }

/** The usual ones, in the reader's words; what they name of the brand's own is left to choose. */
export function useTemplates(): Template[] {
  const translate = useTranslate()
  const status = (...value: string[]) => ({ field: 'status', op: 'is' as const, value })
  const template = (
    id: 'remind' | 'answer' | 'close' | 'escalate' | 'tag',
    draft: Partial<AutomationDraft>,
  ) => ({
    id,
    text: translate(`automations.template_${id}Text`),
    draft: {
      ...{ ...emptyAutomation, kind: 'time' as const, isComplete: true },
      ...{ name: translate(`automations.template_${id}`), ...draft },
    },
  })
  return [
    template('remind', {
      ...{ since: 'we_wait', amount: 3, unit: 'days', filter: { all: [status('open', 'waiting')] } },
      actions: [{ kind: 'tell', audience: 'assignee', text: translate('automations.template_remindWords') }],
    }),
    template('close', {
      ...{ since: 'we_wait', amount: 7, unit: 'days', filter: { all: [status('waiting')] } },
      actions: [{ kind: 'set_status', status: 'resolved', statusId: null }],
    }),
    template('answer', {
      ...{
        since: 'customer_waits',
        amount: 4,
        unit: 'hours',
        hours: 'open',
        filter: { all: [status('open')] },
      },
      actions: [
        { kind: 'set_priority', priority: 'high' },
        { kind: 'tell', audience: 'assignee', text: translate('automations.template_answerWords') },
      ],
    }),
    template('escalate', {
      ...{ since: 'customer_waits', amount: 30, unit: 'minutes' },
      filter: { all: [{ field: 'priority', op: 'is', value: ['urgent'] }] },
      actions: [
        { kind: 'tell', audience: 'managers', text: translate('automations.template_escalateWords') },
      ],
    }),
    template('tag', {
      ...{ kind: 'event', events: ['created', 'message_received'] },
      filter: {
        any: ['subject', 'customerWords'].map((field) => ({
          ...{ field, op: 'contains' as const },
          value: translate('automations.template_tagWord'),
        })),
      },
      ...{ actions: [{ kind: 'tag', add: [], remove: [] }], isComplete: false },
    }),
  ]
}
