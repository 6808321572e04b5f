import { Textarea } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useTranslate } from '../../../lib/i18n.tsx'
import { FormDialog } from '../../../ui/form-dialog.tsx'

type WordsDialogProps = {
  title: string
  label: string
  submit: string
  /** Without any it says nothing. */
  isRequired?: boolean
  onSay: (words: string) => Promise<unknown>
  onClose: () => void
}

/** Some words that go along with what is done. */
export function WordsDialog({ title, label, submit, isRequired, onSay, onClose }: WordsDialogProps) {
  const translate = useTranslate()
  const form = useForm({
    initialValues: { words: '' },
    validate: { words: (words) => (isRequired && !words.trim() ? translate('common.required') : null) },
  })
  return (
    <FormDialog
      isOpen
      title={title}
      form={form}
      submit={submit}
      save={({ words }) => onSay(words.trim())}
      onClose={onClose}
    >
      <Textarea
        label={label}
        autosize
        minRows={3}
        maxLength={500}
        data-autofocus
        {...form.getInputProps('words')}
      />
    </FormDialog>
  )
}
