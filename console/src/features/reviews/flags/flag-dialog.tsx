import { Anchor, Select, Textarea } from '@mantine/core'
import { useForm } from '@mantine/form'
import { answer, api } from '../../../lib/api.ts'
import { useTranslate } from '../../../lib/i18n.tsx'
import { FormDialog } from '../../../ui/form-dialog.tsx'
import type { ReviewFlag } from './flag-queries.ts'
import { categoryName } from './track.tsx'
import { useFlagAct } from './use-flag-act.ts'

/** Which rule a review is against, and what is known of it. */
export function FlagDialog({ id, view, onClose }: { id: string; view: ReviewFlag; onClose: () => void }) {
  const translate = useTranslate()
  const act = useFlagAct(id)
  const form = useForm({
    initialValues: { category: view.suggested ?? '', note: '' },
    validate: { category: (value) => (value ? null : translate('common.required')) },
  })
  const chosen = view.categories.find(({ key }) => key === form.values.category)
  const nameOf = (key: string) => {
    const name = translate(categoryName(key))
    return key === view.suggested ? translate('review-flags.suggested', { name }) : name
  }
  return (
    <FormDialog
      isOpen
      title={translate('review-flags.flagTitle')}
      text={translate('review-flags.flagText')}
      form={form}
      submit={translate('review-flags.open')}
      save={(body) =>
        act(() => answer(api.POST('/api/v1/reviews/{id}/flag', { params: { path: { id } }, body })))
      }
      onClose={onClose}
    >
      <Select
        label={translate('review-flags.category')}
        description={chosen && translate('review-flags.categoryHint', { words: chosen.words })}
        withAsterisk
        data={view.categories.map(({ key }) => ({ value: key, label: nameOf(key) }))}
        allowDeselect={false}
        {...form.getInputProps('category')}
      />
      {view.rulesUrl && (
        <Anchor href={view.rulesUrl} target="_blank" rel="noreferrer" size="sm" underline="always">
          {translate('review-flags.rules')}
        </Anchor>
      )}
      <Textarea
        label={translate('review-flags.note')}
        description={translate('review-flags.noteText')}
        autosize
        minRows={3}
        maxLength={2000}
        {...form.getInputProps('note')}
      />
    </FormDialog>
  )
}
