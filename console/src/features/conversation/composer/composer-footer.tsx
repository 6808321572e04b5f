import { Button, Menu, Tooltip } from '@mantine/core'
import { IconChecks, IconChevronDown, IconTrash } from '@tabler/icons-react'
import { useTranslate } from '../../../lib/i18n.tsx'
import type { MessageKey } from '../../../lib/message-keys.ts'
import { AttachButton } from '../../../ui/attach-button.tsx'
import { IconButton } from '../../../ui/icon-button.tsx'
import { KeyCaps } from '../../../ui/key-caps.tsx'
import classes from './composer-footer.module.css'
import type { Kind, SaveState } from './draft.ts'

type ComposerFooterProps = {
  kind: Kind
  saveState: SaveState
  isSending: boolean
  onFiles: (files: readonly File[]) => void
  onDiscard: () => void
  onSubmit: (isResolving: boolean) => void
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
  const { kind, saveState, isSending, onFiles, onDiscard, onSubmit } = props
  const translate = useTranslate()
  const saveText = saveTexts[saveState]
  return (
    <>
      <AttachButton onFiles={onFiles} />
      <IconButton icon={IconTrash} label={translate('inbox.discardDraft')} onClick={onDiscard} />
      <span className={classes.saved} role="status" data-failed={saveState === 'failed' || undefined}>
        {saveText && translate(saveText)}
      </span>
      {kind === 'note' ? (
        <Button className={classes.note ?? ''} loading={isSending} onClick={() => onSubmit(false)}>
          {translate('inbox.addNote')}
        </Button>
      ) : (
        <SendButtons isSending={isSending} onSubmit={onSubmit} />
      )}
    </>
  )
}

function SendButtons({ isSending, onSubmit }: Pick<ComposerFooterProps, 'isSending' | 'onSubmit'>) {
  const translate = useTranslate()
  return (
    <Button.Group>
      <Tooltip label={<KeyCaps keys="mod+enter" />}>
        <Button loading={isSending} onClick={() => onSubmit(false)}>
          {translate('inbox.send')}
        </Button>
      </Tooltip>
      <Menu position="top-end" width={250}>
        <Menu.Target>
          <Button px={8} disabled={isSending} aria-label={translate('inbox.moreWaysToSend')}>
            <IconChevronDown size={16} />
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item
            leftSection={<IconChecks size={16} />}
            rightSection={<KeyCaps keys="mod+shift+enter" />}
            onClick={() => onSubmit(true)}
          >
            {translate('inbox.sendAndResolve')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </Button.Group>
  )
}
