import { useForm } from '@mantine/form'
import { useTranslate } from '../../lib/i18n.tsx'
import type { Automation, Happening, NewAutomation, Since, Trigger } from './queries.ts'

export const units = { minutes: 1, hours: 60, days: 1_440 } as const
export type Unit = keyof typeof units

/** An automation as its form holds it; `isComplete` says that every action is. */
export type AutomationDraft = Pick<NewAutomation, 'name' | 'filter'> &
  Pick<Automation, 'actions'> & {
    kind: Trigger['kind']
    events: Happening[]
    tagIds: string[]
    fieldIds: string[]
    since: Since
    amount: number | ''
    unit: Unit
    hours: 'calendar' | 'open'
    isEnabled: boolean
    isComplete: boolean
  }

export const emptyAutomation: AutomationDraft = {
  ...{ name: '', filter: { all: [] }, actions: [], kind: 'event', events: [], tagIds: [], fieldIds: [] },
  ...{ since: 'customer_waits', amount: 4, unit: 'hours', hours: 'calendar' },
  ...{ isEnabled: true, isComplete: false },
}

export function draftOfAutomation({
  name,
  filter,
  actions,
  trigger,
  isEnabled,
}: Automation): AutomationDraft {
  const parts = trigger.kind === 'event' ? trigger : draftOfTrigger(trigger)
  return { ...emptyAutomation, name, filter, actions, isEnabled, isComplete: true, ...parts }
}

/** A time in the largest unit it is whole in. */
export function draftOfTrigger({ kind, since, minutes, hours }: Extract<Trigger, { kind: 'time' }>) {
  // In open hours a day has no length one could say.
  const known: readonly Unit[] = hours === 'open' ? ['hours'] : ['days', 'hours']
  const unit: Unit = known.find((one) => minutes % units[one] === 0) ?? 'minutes'
  return { kind, since, hours, unit, amount: minutes / units[unit] }
}

export function automationOfDraft(draft: AutomationDraft): Required<NewAutomation> {
  const { name, filter, actions, isEnabled } = draft
  return { name: name.trim(), filter, actions, isEnabled, trigger: triggerOf(draft) }
}

function triggerOf(draft: AutomationDraft): Trigger {
  const { kind, events, tagIds, fieldIds, since, amount, unit, hours } = draft
  if (kind === 'time') return { kind, since, hours, minutes: Math.round(Number(amount) * units[unit]) }
  return {
    ...{ kind, events },
    tagIds: isAboutTags(events) ? tagIds : [],
    fieldIds: events.includes('field_changed') ? fieldIds : [],
  }
}

export function isAboutTags(events: readonly Happening[]): boolean {
  return events.includes('tag_added') || events.includes('tag_removed')
}

export function useAutomationForm(initialValues: AutomationDraft) {
  const translate = useTranslate()
  return useForm<AutomationDraft>({
    initialValues,
    validate: {
      name: (name) => (name.trim() ? null : translate('common.required')),
      events: (events, { kind }) =>
        kind === 'event' && events.length === 0 ? translate('automations.chooseEvent') : null,
      amount: (amount, { kind, unit }) =>
        kind === 'time' && (Number(amount) <= 0 || Number(amount) * units[unit] > mostMinutes)
          ? translate('automations.amountRange')
          : null,
      actions: (_actions, { isComplete }) => (isComplete ? null : translate('rules.finishActions')),
    },
  })
}

const mostMinutes = 525_600

export type AutomationForm = ReturnType<typeof useAutomationForm>
