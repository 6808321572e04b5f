import { Textarea, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { answer, api } from '../../../lib/api.ts'
import { useTranslate } from '../../../lib/i18n.tsx'
import { FormDialog } from '../../../ui/form-dialog.tsx'
import type { ReviewFlag } from './flag-queries.ts'
import { useFlagAct } from './use-flag-act.ts'

export type FlagStep = 'submit' | 'kept' | 'removed' | 'appeal'

const titles = {
  submit: 'review-flags.submitTitle',
  kept: 'review-flags.outcomeTitle',
  removed: 'review-flags.outcomeTitle',
  appeal: 'review-flags.appealTitle',
} as const

const buttons = {
  submit: 'review-flags.submit',
  kept: 'review-flags.kept',
  removed: 'review-flags.removed',
  appeal: 'review-flags.appeal',
} as const

type StepDialogProps = { id: string; view: ReviewFlag; step: FlagStep; onClose: () => void }

/** Notes what was done on the platform, or what it decided: when, and under which number. */
export function StepDialog({ id, view, step, onClose }: StepDialogProps) {
  const translate = useTranslate()
  const act = useFlagAct(id)
  const form = useForm({ initialValues: { on: today(), reference: '', note: '' } })
  function save({ on, reference, note }: { on: string; reference: string; note: string }) {
    const body = { on: on || null, reference, note }
    const params = { path: { id }, header: { 'if-match': `"${view.version}"` } }
    switch (step) {
      case 'submit':
        return answer(api.POST('/api/v1/reviews/{id}/flag/submission', { params, body }))
      case 'appeal':
        return answer(api.POST('/api/v1/reviews/{id}/flag/appeal', { params, body }))
      default:
        return answer(
          api.POST('/api/v1/reviews/{id}/flag/outcome', { params, body: { ...body, outcome: step } }),
        )
    }
  }
  return (
    <FormDialog
      isOpen
      title={translate(titles[step])}
      text={step === 'appeal' ? translate('review-flags.appealText') : undefined}
      form={form}
      submit={translate(buttons[step])}
      save={(values) => act(() => save(values))}
      onClose={onClose}
    >
      <TextInput type="date" label={translate('review-flags.on')} {...form.getInputProps('on')} />
      <TextInput
        label={translate('review-flags.reference')}
        description={translate('review-flags.referenceText')}
        maxLength={200}
        {...form.getInputProps('reference')}
      />
      <Textarea
        label={translate('review-flags.note')}
        description={translate('review-flags.noteInner')}
        autosize
        minRows={2}
        maxLength={2000}
        {...form.getInputProps('note')}
      />
    </FormDialog>
  )
}

function today(): string {
  return new Date().toLocaleDateString('sv-SE')
}
