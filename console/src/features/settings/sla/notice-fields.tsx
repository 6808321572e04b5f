import { NumberInput, Select, Switch } from '@mantine/core'
import { useTranslate } from '../../../lib/i18n.tsx'
import { ActionsField } from '../../../ui/action-editor/actions-field.tsx'
import { Section } from '../../../ui/section.tsx'
import { type PolicyForm, warnLimits } from './policy-draft.ts'

type NoticeFieldsProps = { form: PolicyForm; round: number }

/** What happens when a time is near, and when it is missed. */
export function NoticeFields({ form, round }: NoticeFieldsProps) {
  const translate = useTranslate()
  const { warnKind } = form.values
  return (
    <>
      <Section title={translate('sla.warning')} text={translate('sla.warningText')} isWide>
        <Select
          label={translate('sla.warnKind')}
          data={[
            { value: 'never', label: translate('sla.warnNever') },
            { value: 'minutes', label: translate('sla.warnMinutes') },
            { value: 'percent', label: translate('sla.warnPercent') },
          ]}
          allowDeselect={false}
          maw={320}
          {...form.getInputProps('warnKind')}
        />
        {warnKind !== 'never' && (
          <>
            <NumberInput
              label={translate(warnKind === 'minutes' ? 'sla.warnAmountMinutes' : 'sla.warnAmountPercent')}
              {...warnLimits[warnKind]}
              allowDecimal={false}
              allowNegative={false}
              maw={180}
              {...form.getInputProps('warnAmount')}
            />
            <Acts form={form} round={round} name="warning" />
          </>
        )}
      </Section>
      <Section title={translate('sla.breach')} text={translate('sla.breachText')} isWide>
        <Acts form={form} round={round} name="breach" />
      </Section>
    </>
  )
}

function Acts({ form, round, name }: NoticeFieldsProps & { name: 'warning' | 'breach' }) {
  const translate = useTranslate()
  const doing = form.values[name]
  const begun = form.getInitialValues()[name]
  return (
    <>
      <Switch
        label={translate('sla.actThen')}
        checked={doing.isActing}
        onChange={({ currentTarget: { checked } }) =>
          form.setFieldValue(name, {
            ...doing,
            isActing: checked,
            isComplete: doing.actions.length > 0 && doing.isComplete,
          })
        }
      />
      {doing.isActing && (
        <ActionsField
          round={round}
          actions={begun.actions}
          error={form.errors[name]}
          onChange={(actions, isComplete) => {
            form.setFieldValue(name, { isActing: true, actions, isComplete })
            if (isComplete) form.clearFieldError(name)
          }}
        />
      )}
    </>
  )
}
