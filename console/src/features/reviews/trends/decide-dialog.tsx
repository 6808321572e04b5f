import { Radio, Stack, Textarea } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useQueryClient } from '@tanstack/react-query'
import { answer, api } from '../../../lib/api.ts'
import { useTranslate } from '../../../lib/i18n.tsx'
import { reviewKeys } from '../../../lib/reviews.ts'
import { FormDialog } from '../../../ui/form-dialog.tsx'
import { problemStateNames } from './problem-states.ts'
import type { Problem } from './queries.ts'

const states = ['new', 'looked_at', 'solved', 'dismissed'] as const

type Props = { problem: Problem; title: string; onClose: () => void }

/** Says how far a problem is, and why. */
export function DecideDialog({ problem, title, onClose }: Props) {
  const translate = useTranslate()
  const client = useQueryClient()
  const form = useForm({
    initialValues: {
      state: problem.state === 'new' ? ('looked_at' as Problem['state']) : problem.state,
      note: problem.note,
    },
  })
  return (
    <FormDialog
      isOpen
      title={title}
      text={translate('review-trends.decideText')}
      form={form}
      submit={translate('common.save')}
      onClose={onClose}
      save={async (body) => {
        const header = { 'if-match': `"${problem.version}"` }
        await answer(
          api.PUT('/api/v1/review-problems/{id}/decision', {
            params: { path: { id: problem.id }, header },
            body,
          }),
        )
        await client.invalidateQueries({ queryKey: [...reviewKeys.all, 'problems'] })
      }}
    >
      <Radio.Group label={translate('review-trends.problemsState')} {...form.getInputProps('state')}>
        <Stack gap={6} mt={6}>
          {states.map((state) => (
            <Radio key={state} value={state} label={translate(problemStateNames[state])} />
          ))}
        </Stack>
      </Radio.Group>
      <Textarea
        label={translate('review-trends.note')}
        description={translate('review-trends.noteText')}
        autosize
        minRows={2}
        maxLength={2000}
        {...form.getInputProps('note')}
      />
    </FormDialog>
  )
}
