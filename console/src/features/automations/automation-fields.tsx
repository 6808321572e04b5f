import { SegmentedControl, TextInput } from '@mantine/core'
import { useTranslate } from '../../lib/i18n.tsx'
import { useRounds } from '../../lib/use-rounds.ts'
import { ActionsField } from '../../ui/action-editor/actions-field.tsx'
import { FilterBuilder } from '../../ui/filter-builder/filter-builder.tsx'
import { Section } from '../../ui/section.tsx'
import type { AutomationForm } from './automation-draft.ts'
import classes from './automations.module.css'
import { EventFields, TimeFields } from './trigger-fields.tsx'

/** What an automation waits for, which conversations it is for, and what it does. */
export function AutomationFields({ form }: { form: AutomationForm }) {
  const translate = useTranslate()
  const { errors } = form
  // The builders keep what is not finished themselves; they begin anew when the form is saved or taken back.
  const { kind, filter, actions } = form.getValues()
  const round = useRounds(form.isDirty())
  return (
    <>
      <Section title={translate('automations.automation')} isWide>
        <TextInput label={translate('marks.name')} required maxLength={120} {...form.getInputProps('name')} />
      </Section>
      <Section
        title={translate('automations.when')}
        text={translate(kind === 'time' ? 'automations.timeText' : 'automations.eventText')}
        isWide
      >
        <SegmentedControl
          className={classes.kind ?? ''}
          aria-label={translate('automations.when')}
          data={[
            { value: 'event', label: translate('automations.kind_event') },
            { value: 'time', label: translate('automations.kind_time') },
          ]}
          {...form.getInputProps('kind')}
        />
        {kind === 'time' ? <TimeFields form={form} /> : <EventFields form={form} />}
      </Section>
      <Section title={translate('automations.onlyIf')} text={translate('automations.onlyIfText')} isWide>
        <FilterBuilder
          key={round}
          filter={filter}
          isForRules
          onChange={(next) => form.setFieldValue('filter', next ?? { all: [] })}
        />
      </Section>
      <Section title={translate('actions.actions')} text={translate('rules.actionsText')} isWide>
        <ActionsField
          round={round}
          actions={actions}
          error={errors.actions}
          onChange={(next, isComplete) => {
            form.setValues({ actions: next, isComplete })
            if (isComplete) form.clearFieldError('actions')
          }}
        />
      </Section>
    </>
  )
}
