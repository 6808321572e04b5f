import { NumberInput, Select } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { useTranslate } from '../../../lib/i18n.tsx'
import { Section } from '../../../ui/section.tsx'
import type { OfferDraft } from './offer-draft.ts'

const choices = ['brand', 'yes', 'no'] as const
const mostAtOnce = 100

/** Whether customers can book a visit here, and for how many at once there is room. */
export function VisitFields({ form }: { form: UseFormReturnType<OfferDraft> }) {
  const translate = useTranslate()
  return (
    <Section title={translate('record.visits')} text={translate('record.visitsText')}>
      <Select
        label={translate('record.visitsTaken')}
        data={choices.map((value) => ({ value, label: translate(`record.visits_${value}`) }))}
        allowDeselect={false}
        {...form.getInputProps('visits')}
      />
      {form.values.visits === 'yes' && (
        <NumberInput
          label={translate('record.visitsAtOnce')}
          description={translate('record.visitsAtOnceHint')}
          min={1}
          max={mostAtOnce}
          clampBehavior="strict"
          allowDecimal={false}
          allowNegative={false}
          styles={{ wrapper: { maxWidth: '12rem' } }}
          {...form.getInputProps('visitsAtOnce')}
        />
      )}
    </Section>
  )
}
