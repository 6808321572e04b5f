import { TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import type { Editor } from '@tiptap/react'
import { useTranslate } from '../../../lib/i18n.tsx'
import { FormDialog } from '../../../ui/form-dialog.tsx'

/** Puts in a link to a video. */
export function VideoDialog({ editor, onClose }: { editor: Editor; onClose: () => void }) {
  const translate = useTranslate()
  const form = useForm({
    initialValues: { url: '', title: '' },
    validate: {
      url: (url) => (/^https?:\/\/\S+\.\S+$/.test(url.trim()) ? null : translate('articles.notAnAddress')),
    },
  })
  async function insert({ url, title }: { url: string; title: string }) {
    const attrs = { url: url.trim(), title: title.trim() }
    editor.chain().focus().insertContent({ type: 'video', attrs }).run()
  }
  return (
    <FormDialog
      isOpen
      title={translate('articles.video')}
      text={translate('articles.videoText')}
      form={form}
      submit={translate('articles.insert')}
      save={insert}
      onClose={onClose}
    >
      <TextInput
        label={translate('articles.videoAddress')}
        placeholder="https://"
        inputMode="url"
        data-autofocus
        {...form.getInputProps('url')}
      />
      <TextInput label={translate('articles.videoTitle')} maxLength={200} {...form.getInputProps('title')} />
    </FormDialog>
  )
}
