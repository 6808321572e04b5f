import type { Editor } from '@tiptap/react'
import { useCallback, useRef, useState } from 'react'
import { useTranslate } from '../../../lib/i18n.tsx'
import { paragraphsOf } from '../../../lib/paragraphs-of.ts'
import type { Attachment, Message, SuggestedRecipients } from '../../../lib/shapes.ts'
import { notifyDone, notifyProblem } from '../../../ui/notify.tsx'
import { useUploads } from '../../../ui/use-uploads.ts'
import { insertArticle } from './article-links.ts'
import type { ArticleLink } from './article-menu.tsx'
import { useBegunAnswer } from './begun-answer.ts'
import type { ComposerFormProps } from './composer-props.ts'
import type { DraftContent, DraftStore } from './draft.ts'
import { appendText, goToVariable, snippetsIn } from './insert-text.ts'
import { type Outgoing, useSend } from './send.ts'
import type { SharedDraftStore } from './shared-draft.ts'
import { useIncoming } from './use-incoming.ts'
import type { AnswerWarning } from './warnings-dialog.tsx'

type Stopped = { outgoing: Outgoing; since: readonly Message[]; publicCount: number }

type Warned = { outgoing: Outgoing; warnings: readonly AnswerWarning[] }

type Missing = { outgoing: Outgoing; fieldIds: readonly string[] }

export type ComposerStart = ComposerFormProps & {
  draft: DraftStore
  /** Where colleagues write it together: `draft` is that. */
  shared: SharedDraftStore | undefined
  /** Goes over to the shared draft, or back to one's own. */
  onShare: (isShared: boolean) => void
  /** Why it is a draft again, when it was planned to be sent. */
  returnedReason: string | null
  start: DraftContent
  /** What the server warns of about the people it suggests. */
  warnings: SuggestedRecipients['warnings']
}

/** Text, people and files of one answer or note, and what can be done with them. */
export function useComposer(props: ComposerStart) {
  const { conversation, kind, early, onKind, onLeave, draft, start } = props
  const translate = useTranslate()
  const editor = useRef<Editor>(null)
  const [content, setContent] = useState(start)
  const latest = useRef(start)
  const isSettling = useRef(false)
  const [stopped, setStopped] = useState<Stopped>()
  const [warned, setWarned] = useState<Warned>()
  const [missing, setMissing] = useState<Missing>()
  const { uploads, upload } = useUploads(conversation.id)
  const { resolvesOnSend, keepOpen, onReady } = useBegunAnswer(editor, props)

  const change = (part: Partial<DraftContent>) => {
    // What is in the editor is newer than what any render knows.
    latest.current = { ...latest.current, html: htmlOf(editor.current), ...part }
    setContent(latest.current)
    draft.save(latest.current)
  }
  const takeIn = (newer: DraftContent) => {
    latest.current = newer
    setContent(newer)
    editor.current?.commands.setContent(newer.html, { emitUpdate: false })
  }
  useIncoming(props.shared, takeIn)
  const send = useSend({
    conversationId: conversation.id,
    kind,
    onSent: ({ isResolving, sendAt }, { state }) => {
      if (state === 'unapproved') notifyDone(translate('review-answers.didAsk'))
      else if (sendAt) notifyDone(translate('sending.planned'))
      void draft.discard(kind === 'note')
      onKind(undefined)
      if (isResolving && !sendAt) onLeave()
    },
    onWarned: (outgoing, warnings) => setWarned({ outgoing, warnings }),
    onStale: (outgoing, since, publicCount) => setStopped({ outgoing, since, publicCount }),
    onMissing: (outgoing, fieldIds) => setMissing({ outgoing, fieldIds }),
  })
  async function submit(isResolving: boolean, sendAt?: Date) {
    if (send.isPending || isSettling.current) return
    if (uploads.length > 0) return notifyProblem(translate('inbox.waitForFiles'))
    const { attachments, ...rest } = latest.current
    const html = htmlOf(editor.current)
    if (html === '' && attachments.length === 0) return void editor.current?.commands.focus()
    if (rest.isMachineWritten) return notifyProblem(translate('sending.checkFirst'))
    if (kind === 'reply' && editor.current && goToVariable(editor.current)) return
    isSettling.current = true
    await draft.settle()
    isSettling.current = false
    const attachmentIds = attachments.map(({ id }) => id)
    const written = { html, attachmentIds, ...mentionsIn(html), snippetIds: snippetsIn(html) }
    const how = { sendAt: sendAt?.toISOString(), sharedDraftVersion: props.shared?.version.current }
    send.mutate({
      ...rest,
      ...written,
      ...how,
      isResolving: isResolving || (resolvesOnSend && kind === 'reply'),
    })
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
    resolvesOnSend,
    keepOpen,
    takeIn,
    textOf: () => htmlOf(editor.current),
    focus: () => void editor.current?.commands.focus(),
    /** Puts in what a machine wrote: below one's own words, or instead of them. */
    takeWords(html: string, isInstead: boolean) {
      const writing = editor.current
      if (!writing || writing.isDestroyed) return
      if (isInstead || writing.isEmpty) writing.chain().focus().setContent(html).run()
      else writing.chain().focus('end').insertContent(html).run()
      change({ isMachineWritten: true })
    },
    /** Puts a link to an article where one writes. */
    addArticle(link: ArticleLink) {
      if (editor.current && !editor.current.isDestroyed) insertArticle(editor.current, link)
    },
    /** Puts a sentence below the rest; false where `way`, to which it leads, is in the text already. */
    addInvitation(sentence: string, way: string) {
      const writing = editor.current
      if (!writing || writing.isDestroyed) return false
      if (writing.getText().includes(way)) return false
      appendText(writing, paragraphsOf(sentence))
      return true
    },
    /** Puts a suggested answer below the rest, or in place of `before` where that stands there as it was put in. */
    addSuggestion(text: string, before: string) {
      const writing = editor.current
      if (!writing || writing.isDestroyed) return
      const isUnchanged = before !== '' && wordsOf(writing.getText()) === wordsOf(before)
      if (isUnchanged) writing.commands.clearContent()
      appendText(writing, paragraphsOf(text))
    },
    /** Opens the list of snippets where one writes. */
    offerSnippets() {
      const before = editor.current?.state.selection.$from.nodeBefore?.text ?? ''
      editor.current
        ?.chain()
        .focus()
        .insertContent(/\S$/.test(before) ? ' /' : '/')
        .run()
    },
    isSending: send.isPending,
    warned,
    /** Back to the text, to change what was warned of. */
    heed: () => setWarned(undefined),
    sendWarned() {
      if (!warned) return
      const { outgoing, warnings } = warned
      const confirm = [...(outgoing.confirm ?? []), ...warnings.map(({ kind }) => kind)]
      send.mutate({ ...outgoing, confirm })
      setWarned(undefined)
    },
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
        onReady()
      },
      [early, onReady],
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

function wordsOf(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
