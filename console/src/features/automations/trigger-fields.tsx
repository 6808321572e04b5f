import { MultiSelect, NumberInput, Select } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslate } from '../../lib/i18n.tsx'
import { fieldsOptions, tagsOptions } from '../../lib/marks.ts'
import { type AutomationForm, isAboutTags, type Unit } from './automation-draft.ts'
import classes from './automations.module.css'
import { happeningGroups, happeningNames, sinceNames, sinces } from './trigger-names.ts'

/** What happens for an automation to look at a conversation. */
export function EventFields({ form }: { form: AutomationForm }) {
  const translate = useTranslate()
  const tags = (useQuery(tagsOptions).data?.items ?? []).filter((one) => !one.isArchived)
  const fields = (useQuery(fieldsOptions).data ?? []).filter((one) => !one.isArchived)
  const { events } = form.getValues()
  const groups = happeningGroups.map(({ name, names }) => ({
    group: translate(name),
    items: names.map((value) => ({ value, label: translate(happeningNames[value]) })),
  }))
  const named = (things: readonly { id: string; name: string }[]) =>
    things.map(({ id, name }) => ({ value: id, label: name }))
  const choice = { searchable: true, hidePickedOptions: true, maxValues: 30 }
  return (
    <>
      <MultiSelect
        label={translate('automations.events')}
        placeholder={events.length > 0 ? '' : translate('views.choose')}
        data={groups}
        maxDropdownHeight={420}
        nothingFoundMessage={translate('common.nothingFound')}
        {...choice}
        {...form.getInputProps('events')}
      />
      {isAboutTags(events) && (
        <MultiSelect
          label={translate('automations.tags')}
          description={translate('automations.tagsText')}
          data={named(tags)}
          {...choice}
          {...form.getInputProps('tagIds')}
        />
      )}
      {events.includes('field_changed') && (
        <MultiSelect
          label={translate('automations.fields')}
          description={translate('automations.fieldsText')}
          data={named(fields)}
          {...choice}
          {...form.getInputProps('fieldIds')}
        />
      )}
    </>
  )
}

/** How long after what an automation looks at a conversation. */
export function TimeFields({ form }: { form: AutomationForm }) {
  const translate = useTranslate()
  const { hours, unit } = form.getValues()
  // In open hours a day has no length one could say.
  const units: Unit[] = hours === 'open' ? ['minutes', 'hours'] : ['minutes', 'hours', 'days']
  return (
    <>
      <div className={classes.after}>
        <NumberInput
          className={classes.amount ?? ''}
          label={translate('automations.after')}
          min={1}
          max={525_600}
          decimalScale={0}
          allowNegative={false}
          {...form.getInputProps('amount')}
        />
        <Select
          className={classes.unit ?? ''}
          aria-label={translate('views.unit')}
          data={units.map((value) => ({ value, label: translate(`views.${value}`) }))}
          allowDeselect={false}
          {...form.getInputProps('unit')}
        />
        <Select
          className={classes.since ?? ''}
          label={translate('automations.since')}
          data={sinces.map((value) => ({ value, label: translate(sinceNames[value]) }))}
          allowDeselect={false}
          {...form.getInputProps('since')}
        />
      </div>
      <Select
        label={translate('automations.hours')}
        data={(['calendar', 'open'] as const).map((value) => ({
          value,
          label: translate(`automations.hours_${value}`),
        }))}
        allowDeselect={false}
        {...form.getInputProps('hours')}
        onChange={(value) => {
          form.setFieldValue('hours', value === 'open' ? 'open' : 'calendar')
          if (value === 'open' && unit === 'days') form.setFieldValue('unit', 'hours')
        }}
      />
    </>
  )
}
