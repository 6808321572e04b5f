import { Button } from '@mantine/core'
import { IconBolt, IconTrash } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTranslate } from '../../../lib/i18n.tsx'
import type { MessageKey } from '../../../lib/message-keys.ts'
import { AttachButton } from '../../../ui/attach-button.tsx'
import { IconButton } from '../../../ui/icon-button.tsx'
import { SendMenu } from '../scheduled/send-menu.tsx'
import type { SendingPlace } from '../scheduled/time-items.tsx'
import classes from './composer-footer.module.css'
import type { Kind, SaveState } from './draft.ts'

type ComposerFooterProps = {
  kind: Kind
  saveState: SaveState
  isSending: boolean
  /** Undefined where no files can be sent. */
  onFiles: ((files: readonly File[]) => void) | undefined
  onDiscard: () => void
  onSubmit: (isResolving: boolean, sendAt?: Date) => void
  /** Where the answer comes from: its opening times and zone. */
  place: SendingPlace
  /** More that can be done with the text. */
  tools: ReactNode
  onSnippets: () => void
}

const saveTexts: Record<SaveState, MessageKey | undefined> = {
  clean: undefined,
  waiting: undefined,
  saving: 'inbox.draftSaving',
  saved: 'inbox.draftSaved',
  failed: 'inbox.draftNotSaved',
}

/** Files, the state of the draft, and the way out. */
export function ComposerFooter(props: ComposerFooterProps) {
  const { kind, saveState, isSending, onFiles, onDiscard, onSubmit, onSnippets, place, tools } = props
  const translate = useTranslate()
  const saveText = saveTexts[saveState]
  return (
    <>
      {kind === 'reply' && (
        <IconButton
          icon={IconBolt}
          label={translate('writing.insertSnippet')}
          keys="/"
          onClick={onSnippets}
        />
      )}
      {tools}
      {onFiles && <AttachButton onFiles={onFiles} />}
      <IconButton icon={IconTrash} label={translate('inbox.discardDraft')} onClick={onDiscard} />
      <span className={classes.saved} role="status" data-failed={saveState === 'failed' || undefined}>
        {saveText && translate(saveText)}
      </span>
      {kind === 'note' ? (
        <Button className={classes.note ?? ''} loading={isSending} onClick={() => onSubmit(false)}>
          {translate('inbox.addNote')}
        </Button>
      ) : (
        <SendMenu place={place} isSending={isSending} onSubmit={onSubmit} />
      )}
    </>
  )
}
