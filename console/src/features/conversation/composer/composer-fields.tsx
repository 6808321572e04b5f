import { useQuery } from '@tanstack/react-query'
import type { KeyboardEvent } from 'react'
import { useTranslate } from '../../../lib/i18n.tsx'
import { departmentsOptions, membersOptions } from '../../../lib/places.ts'
import { UploadList } from '../../../ui/upload-list.tsx'
import { MissingFieldsDialog } from '../marks/missing-fields-dialog.tsx'
import classes from './composer-fields.module.css'
import { ComposerFooter } from './composer-footer.tsx'
import { type ComposerStart, useComposer } from './composer-state.ts'
import { ComposerTabs } from './composer-tabs.tsx'
import { ComposerEditor } from './editor.tsx'
import { MeanwhileBanner } from './meanwhile-banner.tsx'
import { RecipientsField } from './recipients-field.tsx'
import { StaleDialog } from './stale-dialog.tsx'
import { useTypingPresence } from './typing-presence.ts'

/** The composer at work. */
export function ComposerFields(props: ComposerStart) {
  const { conversation, kind, onKind, draft, start } = props
  const translate = useTranslate()
  const composer = useComposer(props)
  const { data: members = [] } = useQuery(membersOptions)
  const { data: departments = [] } = useQuery(departmentsOptions)
  const announceTyping = useTypingPresence(conversation.id)
  const isNote = kind === 'note'
  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Enter' && (event.metaKey || event.ctrlKey)) {
      event.preventDefault()
      composer.submit(event.shiftKey && !isNote)
    }
  }
  return (
    <form className={classes.fields} onKeyDown={onKeyDown} onSubmit={(event) => event.preventDefault()}>
      <ComposerTabs kind={kind} onKind={onKind} onClose={() => onKind(undefined)} />
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
        onReady={composer.takeEditor}
        onChange={(html) => {
          composer.change({ html })
          announceTyping()
        }}
        onFiles={(files, how) => void composer.addFiles(files, how)}
        above={!isNote && <ReplyHead {...props} composer={composer} />}
        below={
          <UploadList
            attachments={composer.content.attachments}
            uploads={composer.uploads}
            onRemove={(id) =>
              composer.change({ attachments: composer.content.attachments.filter((file) => file.id !== id) })
            }
          />
        }
        footer={
          <ComposerFooter
            kind={kind}
            saveState={draft.state}
            isSending={composer.isSending}
            onFiles={(files) => void composer.addFiles(files, 'chosen')}
            onDiscard={() => void composer.discard()}
            onSubmit={composer.submit}
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

type ReplyHeadProps = ComposerStart & { composer: ReturnType<typeof useComposer> }

function ReplyHead({ conversation, start, warnings, composer }: ReplyHeadProps) {
  const { content, change } = composer
  const known = [...conversation.participants, ...(start.recipients?.to ?? [])].map(({ address }) => address)
  return (
    <>
      <MeanwhileBanner
        count={conversation.publicCount - content.seenPublicCount}
        onRead={() => change({ seenPublicCount: conversation.publicCount })}
      />
      {content.recipients && (
        <RecipientsField
          recipients={content.recipients}
          known={known}
          warnings={warnings}
          onChange={(recipients) => change({ recipients })}
        />
      )}
    </>
  )
}
