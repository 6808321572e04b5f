import { Checkbox, TextInput } from '@mantine/core'
import { useTranslate } from '../../lib/i18n.tsx'
import { useRounds } from '../../lib/use-rounds.ts'
import { ActionsField } from '../../ui/action-editor/actions-field.tsx'
import { FilterBuilder } from '../../ui/filter-builder/filter-builder.tsx'
import { Section } from '../../ui/section.tsx'
import type { RuleForm } from './rule-draft.ts'

/** Which conversations, what is done with them, and what comes after. */
export function RuleFields({ form }: { form: RuleForm }) {
  const translate = useTranslate()
  const { errors } = form
  // The builders keep what is not finished themselves; they begin anew when the form is saved or taken back.
  const begun = form.getInitialValues()
  const round = useRounds(form.isDirty())
  return (
    <>
      <Section title={translate('rules.rule')} isWide>
        <TextInput label={translate('marks.name')} required maxLength={120} {...form.getInputProps('name')} />
      </Section>
      <Section title={translate('rules.when')} text={translate('rules.whenText')} isWide>
        <FilterBuilder
          key={round}
          filter={begun.filter}
          isForRules
          onChange={(filter) => form.setFieldValue('filter', filter ?? { all: [] })}
        />
        <Checkbox
          label={translate('rules.runsOnReopened')}
          {...form.getInputProps('runsOnReopened', { type: 'checkbox' })}
        />
      </Section>
      <Section title={translate('actions.actions')} text={translate('rules.actionsText')} isWide>
        <ActionsField
          round={round}
          actions={begun.actions}
          error={errors.actions}
          onChange={(actions, isComplete) => {
            form.setValues({ actions, isComplete })
            if (isComplete) form.clearFieldError('actions')
          }}
        />
        <Checkbox
          label={translate('rules.isLast')}
          description={translate('rules.isLastText')}
          {...form.getInputProps('isLast', { type: 'checkbox' })}
        />
      </Section>
    </>
  )
}
