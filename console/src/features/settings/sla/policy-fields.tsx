import { Checkbox, Radio, Stack, TextInput } from '@mantine/core'
import { useTranslate } from '../../../lib/i18n.tsx'
import { useRounds } from '../../../lib/use-rounds.ts'
import { FilterBuilder } from '../../../ui/filter-builder/filter-builder.tsx'
import type { FilterField } from '../../../ui/filter-builder/filter-fields.ts'
import { Section } from '../../../ui/section.tsx'
import { DurationField } from '../conversations/duration-field.tsx'
import { NoticeFields } from './notice-fields.tsx'
import { type PolicyForm, promiseLimits } from './policy-draft.ts'

/** Whom a policy covers, what it promises, and what happens when a time is near or missed. */
export function PolicyFields({ form }: { form: PolicyForm }) {
  const translate = useTranslate()
  // The builders keep what is not finished themselves; they begin anew when the form is saved or taken back.
  const begun = form.getInitialValues()
  const round = useRounds(form.isDirty())
  return (
    <>
      <Section title={translate('sla.policy')}>
        <TextInput label={translate('marks.name')} required maxLength={60} {...form.getInputProps('name')} />
      </Section>
      <Section title={translate('sla.covers')} text={translate('sla.coversText')} isWide>
        <FilterBuilder
          key={round}
          filter={begun.filter ?? undefined}
          isForRules
          accepts={isLasting}
          onChange={(filter) => form.setFieldValue('filter', filter ?? null)}
        />
      </Section>
      <PromiseFields form={form} />
      <NoticeFields form={form} round={round} />
    </>
  )
}

function PromiseFields({ form }: { form: PolicyForm }) {
  const translate = useTranslate()
  return (
    <Section title={translate('sla.promises')} text={translate('sla.promisesText')}>
      <DurationField
        label={translate('sla.firstAnswer')}
        description={translate('sla.firstAnswerText')}
        limits={promiseLimits}
        {...form.getInputProps('firstAnswerMinutes')}
      />
      <DurationField
        label={translate('sla.nextAnswer')}
        description={translate('sla.nextAnswerText')}
        limits={promiseLimits}
        {...form.getInputProps('nextAnswerMinutes')}
      />
      <DurationField
        label={translate('sla.resolution')}
        description={translate('sla.resolutionText')}
        limits={promiseLimits}
        {...form.getInputProps('resolutionMinutes')}
      />
      <Radio.Group label={translate('sla.time')} {...form.getInputProps('time')}>
        <Stack gap="sm" mt="xs">
          <Radio value="business" label={translate('sla.timeBusiness')} />
          <Radio value="calendar" label={translate('sla.timeCalendar')} />
        </Stack>
      </Radio.Group>
      <Checkbox.Group
        label={translate('sla.pauses')}
        description={translate('sla.pausesText')}
        {...form.getInputProps('pauses')}
      >
        <Stack gap="sm" mt="xs">
          <Checkbox value="waiting" label={translate('sla.pauseWaiting')} />
          <Checkbox value="snoozed" label={translate('sla.pauseSnoozed')} />
        </Stack>
      </Checkbox.Group>
    </Section>
  )
}

const lasting = ['priority', 'channel', 'location', 'region', 'department', 'language', 'tag', 'stars']

// What changes with time alone cannot be promised on.
function isLasting({ name, kind }: FilterField): boolean {
  return lasting.includes(name) || (name.startsWith('custom:') && kind !== 'time')
}
