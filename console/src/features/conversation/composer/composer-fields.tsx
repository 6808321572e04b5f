import { useQuery } from '@tanstack/react-query'
import { type KeyboardEvent, useState } from 'react'
import { useTranslate } from '../../../lib/i18n.tsx'
import { isPhone } from '../../../lib/is-phone.ts'
import { departmentsOptions, locationsOptions, membersOptions } from '../../../lib/places.ts'
import { isReview } from '../../../lib/reviews.ts'
import { UploadList } from '../../../ui/upload-list.tsx'
import { MachineMenu } from '../machine/machine-menu.tsx'
import { useMachine } from '../machine/use-machine.ts'
import { MissingFieldsDialog } from '../marks/missing-fields-dialog.tsx'
import { AdviceLine } from './advice-line.tsx'
import { ArticleMenu } from './article-menu.tsx'
import classes from './composer-fields.module.css'
import { ComposerFooter } from './composer-footer.tsx'
import { ComposerHead } from './composer-head.tsx'
import { type ComposerStart, useComposer } from './composer-state.ts'
import { ComposerTabs } from './composer-tabs.tsx'
import { ComposerEditor } from './editor.tsx'
import { InviteButton } from './invite-button.tsx'
import { PublicLimit } from './public-limit.tsx'
import { ShareButton } from './share-button.tsx'
import { StaleDialog } from './stale-dialog.tsx'
import { SuggestButton } from './suggest-button.tsx'
import { useTypingPresence } from './typing-presence.ts'
import { type PublicAnswer, usePublicAnswer } from './use-public-answer.ts'
import { WarningsDialog } from './warnings-dialog.tsx'

/** The composer at work. */
export function ComposerFields(props: ComposerStart) {
  const { conversation, kind, onKind, draft, start } = props
  const translate = useTranslate()
  const composer = useComposer(props)
  const { data: members = [] } = useQuery(membersOptions)
  const { data: departments = [] } = useQuery(departmentsOptions)
  const { data: locations = [] } = useQuery(locationsOptions)
  const machine = useMachine(conversation.id, composer.takeWords)
  const announceTyping = useTypingPresence(conversation.id, kind === 'note' ? 'noting' : 'typing')
  const isNote = kind === 'note'
  const isPublic = !isNote && isReview(conversation)
  const [isRefused, setIsRefused] = useState(false)
  const publicAnswer = usePublicAnswer(conversation, isNote ? '' : composer.content.html)
  const place = locations.find(({ id }) => id === conversation.location?.id)
  // Told before it is sent, so that nothing of it is lost on the way.
  function submit(isResolving: boolean, sendAt?: Date) {
    const isRefused = isPublic && (publicAnswer?.faults.length ?? 0) > 0
    setIsRefused(isRefused)
    if (isRefused) return composer.focus()
    void composer.submit(isResolving, sendAt)
  }
  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Enter' && (event.metaKey || event.ctrlKey)) {
      event.preventDefault()
      submit(event.shiftKey && !isNote)
    }
  }
  return (
    <form className={classes.fields} onKeyDown={onKeyDown} onSubmit={(event) => event.preventDefault()}>
      <ComposerTabs
        kind={kind}
        isSpoken={isPhone(conversation)}
        onKind={onKind}
        onClose={() => onKind(undefined)}
      />
      <ComposerEditor
        initialHtml={start.html}
        label={translate(isNote ? 'inbox.noteText' : 'inbox.replyText')}
        placeholder={
          isNote
            ? translate('inbox.notePlaceholder')
            : translate('inbox.replyPlaceholder', { name: conversation.contact.name })
        }
        people={
          isNote
            ? [
                ...members.filter((one) => !one.disabled),
                ...departments
                  .filter((one) => !one.isArchived)
                  .map(({ id, name }) => ({ id, name, isDepartment: true })),
              ]
            : []
        }
        snippetsFor={isNote ? undefined : conversation.id}
        onReady={composer.takeEditor}
        onChange={(html) => {
          composer.change({ html })
          announceTyping()
        }}
        onFiles={(files, how) => {
          if (!isPublic) void composer.addFiles(files, how)
        }}
        isPlain={isPublic}
        above={!isNote && <ComposerHead {...props} composer={composer} machine={machine} />}
        below={
          <>
            {!isNote && (
              <AdviceLine
                conversationId={conversation.id}
                html={composer.content.html}
                isResolving={composer.resolvesOnSend}
                onKeepOpen={composer.keepOpen}
              />
            )}
            {isPublic && publicAnswer && <PublicLimit answer={publicAnswer} isRefused={isRefused} />}
            <UploadList
              attachments={composer.content.attachments}
              uploads={composer.uploads}
              onRemove={(id) =>
                composer.change({
                  attachments: composer.content.attachments.filter((file) => file.id !== id),
                })
              }
            />
          </>
        }
        footer={
          <ComposerFooter
            kind={kind}
            saveState={draft.state}
            isSending={composer.isSending}
            onFiles={isPublic ? undefined : (files) => void composer.addFiles(files, 'chosen')}
            onDiscard={() => void composer.discard()}
            onSubmit={submit}
            place={{ locationId: place?.id, zone: place?.zone }}
            tools={
              !isNote && (
                <Tools {...props} composer={composer} machine={machine} publicAnswer={publicAnswer} />
              )
            }
            onSnippets={composer.offerSnippets}
          />
        }
      />
      {composer.stopped && (
        <StaleDialog
          since={composer.stopped.since}
          isSending={composer.isSending}
          onBack={composer.resume}
          onSend={composer.sendAnyway}
        />
      )}
      {composer.warned && (
        <WarningsDialog
          warnings={composer.warned.warnings}
          isSending={composer.isSending}
          action={translate('review-answers.sendAnyway')}
          onBack={composer.heed}
          onSend={composer.sendWarned}
        />
      )}
      {composer.missing && (
        <MissingFieldsDialog
          conversation={conversation}
          fieldIds={composer.missing.fieldIds}
          submit={translate('marks.fillAndSend')}
          onFilled={composer.sendFilled}
          onClose={composer.forgetMissing}
        />
      )}
    </form>
  )
}

type ToolsProps = ComposerStart & {
  composer: ReturnType<typeof useComposer>
  machine: ReturnType<typeof useMachine>
  publicAnswer: PublicAnswer | undefined
}

function Tools({ conversation, draft, shared, onShare, composer, machine, publicAnswer }: ToolsProps) {
  return (
    <>
      {publicAnswer && (
        <>
          <SuggestButton conversationId={conversation.id} onSuggest={composer.addSuggestion} />
          <InviteButton conversation={conversation} answer={publicAnswer} onInvite={composer.addInvitation} />
        </>
      )}
      <ArticleMenu locale={conversation.locale ?? ''} onChoose={composer.addArticle} />
      <MachineMenu
        locale={conversation.locale}
        isAsking={machine.isAsking}
        textOf={composer.textOf}
        onAsk={machine.ask}
      />
      {!shared && composer.content.html !== '' && (
        <ShareButton conversationId={conversation.id} flush={draft.flush} onShared={() => onShare(true)} />
      )}
    </>
  )
}
