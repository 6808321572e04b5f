import type { Editor } from '@tiptap/react'
import { useCallback, useRef, useState } from 'react'
import { useTranslate } from '../../../lib/i18n.tsx'
import type { Attachment, Message, SuggestedRecipients } from '../../../lib/shapes.ts'
import { notifyDone, notifyProblem } from '../../../ui/notify.tsx'
import { useUploads } from '../../../ui/use-uploads.ts'
import type { ComposerFormProps } from './composer-props.ts'
import type { DraftContent, useDraft } from './draft.ts'
import { type Outgoing, useSend } from './send.ts'

type Stopped = { outgoing: Outgoing; since: readonly Message[]; publicCount: number }

type Missing = { outgoing: Outgoing; fieldIds: readonly string[] }

export type ComposerStart = ComposerFormProps & {
  draft: ReturnType<typeof useDraft>
  start: DraftContent
  /** What the server warns of about the people it suggests. */
  warnings: SuggestedRecipients['warnings']
}

/** Text, people and files of one answer or note, and what can be done with them. */
export function useComposer({ conversation, kind, early, onKind, onLeave, draft, start }: ComposerStart) {
  const translate = useTranslate()
  const editor = useRef<Editor>(null)
  const [content, setContent] = useState(start)
  const latest = useRef(start)
  const [stopped, setStopped] = useState<Stopped>()
  const [missing, setMissing] = useState<Missing>()
  const { uploads, upload } = useUploads(conversation.id)

  const change = (part: Partial<DraftContent>) => {
    // What is in the editor is newer than what any render knows.
    latest.current = { ...latest.current, html: htmlOf(editor.current), ...part }
    setContent(latest.current)
    draft.save(latest.current)
  }
  const send = useSend({
    conversationId: conversation.id,
    kind,
    onSent: ({ isResolving }) => {
      void draft.discard(kind === 'note')
      onKind(undefined)
      if (isResolving) onLeave()
    },
    onStale: (outgoing, since, publicCount) => setStopped({ outgoing, since, publicCount }),
    onMissing: (outgoing, fieldIds) => setMissing({ outgoing, fieldIds }),
  })
  function submit(isResolving: boolean) {
    if (send.isPending) return
    if (uploads.length > 0) return notifyProblem(translate('inbox.waitForFiles'))
    const { attachments, ...rest } = latest.current
    const html = htmlOf(editor.current)
    if (html === '' && attachments.length === 0) return void editor.current?.commands.focus()
    const attachmentIds = attachments.map(({ id }) => id)
    send.mutate({ ...rest, html, attachmentIds, ...mentionsIn(html), isResolving })
  }
  async function addFiles(files: readonly File[], how: 'pasted' | 'dropped' | 'chosen') {
    const arrived = (await Promise.all(files.map(upload))).filter((file) => file !== undefined)
    const isShown = (file: Attachment) => how === 'pasted' && file.contentType.startsWith('image/')
    for (const file of arrived.filter(isShown)) insertPicture(editor.current, file)
    const listed = arrived.filter((file) => !isShown(file))
    change({ attachments: [...latest.current.attachments, ...listed] })
  }
  async function discard() {
    await draft.discard(true)
    onKind(undefined)
    notifyDone(translate('inbox.draftDiscarded'))
  }
  return {
    content,
    uploads,
    change,
    submit,
    discard,
    addFiles,
    isSending: send.isPending,
    missing,
    forgetMissing: () => setMissing(undefined),
    sendFilled() {
      if (missing) send.mutate(missing.outgoing)
      setMissing(undefined)
    },
    stopped,
    /** Back to the answer, knowing what was said meanwhile. */
    resume() {
      if (stopped) change({ seenPublicCount: stopped.publicCount })
      setStopped(undefined)
    },
    sendAnyway() {
      if (stopped) send.mutate({ ...stopped.outgoing, seenPublicCount: stopped.publicCount })
      setStopped(undefined)
    },
    takeEditor: useCallback(
      (ready: Editor) => {
        editor.current = ready
        ready.commands.focus('end')
        if (early.current) ready.commands.insertContent({ type: 'text', text: early.current })
        early.current = ''
      },
      [early],
    ),
  }
}

function htmlOf(editor: Editor | null): string {
  return !editor || editor.isDestroyed || editor.isEmpty ? '' : editor.getHTML()
}

function insertPicture(editor: Editor | null, { id, filename }: Attachment) {
  const attrs = { src: `/api/v1/attachments/${id}?inline=true`, alt: filename }
  editor?.commands.insertContent({ type: 'image', attrs })
}

function mentionsIn(html: string) {
  const idsIn = (pattern: RegExp) => [...new Set([...html.matchAll(pattern)].flatMap(([, id]) => id ?? []))]
  return {
    mentions: idsIn(/data-mention="([0-9a-f-]{36})"/g),
    departmentMentions: idsIn(/data-mention-department="([0-9a-f-]{36})"/g),
  }
}
