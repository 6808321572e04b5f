import { Button, Group, Stack, TextInput } from '@mantine/core'
import { IconEyeOff } from '@tabler/icons-react'
import type { Editor } from '@tiptap/react'
import { type FormEvent, useRef, useState } from 'react'
import { useTranslate } from '../../../lib/i18n.tsx'
import { useProblemText } from '../../../lib/problem-text.ts'
import type { Address, Attachment, Conversation, SideThread } from '../../../lib/shapes.ts'
import { AttachButton } from '../../../ui/attach-button.tsx'
import { UploadList } from '../../../ui/upload-list.tsx'
import { useUploads } from '../../../ui/use-uploads.ts'
import { AddressInput } from '../composer/address-input.tsx'
import { ComposerEditor } from '../composer/editor.tsx'
import { ForwardFiles } from './forward-files.tsx'
import classes from './side.module.css'
import { useQuotation, useStartSide } from './start-side.ts'

type NewSideFormProps = {
  conversation: Conversation
  onStarted: (thread: SideThread) => void
  onClose: () => void
}

/** To whom, about what, with which words, quotation and files: all of it is seen before it is sent. */
export function NewSideForm({ conversation, onStarted, onClose }: NewSideFormProps) {
  const translate = useTranslate()
  const problemText = useProblemText()
  const editor = useRef<Editor>(null)
  const [to, setTo] = useState<Address[]>([])
  const [subject, setSubject] = useState(conversation.subject)
  const [isEmpty, setIsEmpty] = useState(true)
  const [files, setFiles] = useState<readonly Attachment[]>([])
  const [forwarded, setForwarded] = useState<readonly string[]>([])
  const { uploads, upload } = useUploads(conversation.id)
  const start = useStartSide(conversation.id, onStarted)
  const quotation = useQuotation(conversation.id)
  async function addFiles(chosen: readonly File[]) {
    const arrived = (await Promise.all(chosen.map(upload))).filter((file) => file !== undefined)
    setFiles((known) => [...known, ...arrived])
  }
  async function quote() {
    const html = await quotation.fetch()
    if (html && editor.current) editor.current.chain().focus('end').insertContent(html).focus('start').run()
  }
  function submit(event: FormEvent) {
    event.preventDefault()
    if (to.length === 0 || isEmpty || uploads.length > 0) return
    const attachmentIds = files.map(({ id }) => id)
    start.mutate({
      to,
      subject,
      html: editor.current?.getHTML() ?? '',
      attachmentIds,
      forwardedIds: [...forwarded],
    })
  }
  return (
    <form onSubmit={submit}>
      <Stack gap="sm">
        <p className={classes.notice}>
          <IconEyeOff size={14} aria-hidden />
          {translate('sending.newSideHint')}
        </p>
        <div className={`${classes.editor} ${classes.address}`}>
          <AddressInput label={translate('inbox.to')} value={to} onChange={setTo} />
        </div>
        <TextInput
          label={translate('inbox.subject')}
          required
          withAsterisk={false}
          value={subject}
          onChange={(event) => setSubject(event.currentTarget.value)}
        />
        <div className={classes.editor}>
          <ComposerEditor
            initialHtml=""
            label={translate('inbox.message')}
            placeholder={translate('sending.sidePlaceholder')}
            people={[]}
            onReady={(ready) => {
              editor.current = ready
            }}
            onChange={(html) => setIsEmpty(html === '')}
            onFiles={(chosen) => void addFiles(chosen)}
            below={
              <UploadList
                attachments={[...files]}
                uploads={uploads}
                onRemove={(id) => setFiles(files.filter((file) => file.id !== id))}
              />
            }
            footer={
              <>
                <AttachButton onFiles={(chosen) => void addFiles(chosen)} />
                <Button
                  size="compact-sm"
                  variant="default"
                  loading={quotation.isFetching}
                  onClick={() => void quote()}
                >
                  {translate('sending.quote')}
                </Button>
              </>
            }
          />
        </div>
        <ForwardFiles conversationId={conversation.id} chosen={forwarded} onChange={setForwarded} />
        {start.isError && (
          <p role="alert" className={classes.problem}>
            {problemText(start.error)}
          </p>
        )}
        <Group justify="flex-end" gap="sm">
          <Button variant="default" onClick={onClose}>
            {translate('common.cancel')}
          </Button>
          <Button
            type="submit"
            loading={start.isPending}
            disabled={to.length === 0 || isEmpty || !subject.trim()}
          >
            {translate('inbox.send')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
