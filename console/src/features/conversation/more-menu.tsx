import { Menu } from '@mantine/core'
import {
  IconArrowMerge,
  IconAt,
  IconBan,
  IconBolt,
  IconDots,
  IconHourglass,
  IconLink,
  IconLinkPlus,
  IconMailOpened,
  IconMessageForward,
  IconSitemap,
  IconTrash,
} from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslate } from '../../lib/i18n.tsx'
import { useSession } from '../../lib/session.ts'
import type { Conversation } from '../../lib/shapes.ts'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { KeyCaps } from '../../ui/key-caps.tsx'
import { notifyDone } from '../../ui/notify.tsx'
import type { ConversationActions } from './conversation-actions.ts'
import type { OpenMenu } from './open-menu.ts'
import { FollowItem } from './shape/followers-menu.tsx'

/** What is done seldom. */
export function MoreMenu({
  conversation,
  actions,
  onMenu,
}: {
  conversation: Conversation
  actions: ConversationActions
  onMenu: (menu: OpenMenu) => void
}) {
  const translate = useTranslate()
  const { permissions } = useSession()
  const [isDeleting, setIsDeleting] = useState(false)
  async function copyLink() {
    await navigator.clipboard.writeText(location.href)
    notifyDone(translate('common.linkCopied'))
  }
  return (
    <>
      <Menu position="bottom-end" width={290}>
        <Menu.Target>
          <IconButton icon={IconDots} label={translate('common.more')} size="lg" />
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item
            leftSection={<IconHourglass size={16} />}
            rightSection={<KeyCaps keys="w" />}
            onClick={() => void actions.setStatus('waiting')}
          >
            {translate('inbox.setWaiting')}
          </Menu.Item>
          <Menu.Item
            leftSection={<IconBolt size={16} />}
            rightSection={<KeyCaps keys="shift+m" />}
            onClick={() => onMenu('macro')}
          >
            {translate('writing.runMacro')}
          </Menu.Item>
          <Menu.Item
            leftSection={<IconMailOpened size={16} />}
            rightSection={<KeyCaps keys="u" />}
            onClick={() => void actions.markUnread()}
          >
            {translate('inbox.markUnread')}
          </Menu.Item>
          <Menu.Item leftSection={<IconLink size={16} />} onClick={() => void copyLink()}>
            {translate('common.copyLink')}
          </Menu.Item>
          <Menu.Item
            leftSection={<IconMessageForward size={16} />}
            rightSection={<KeyCaps keys="shift+f" />}
            onClick={() => onMenu('side')}
          >
            {translate('sending.forward')}
          </Menu.Item>
          <FollowItem conversation={conversation} />
          <Menu.Divider />
          <Menu.Item
            leftSection={<IconArrowMerge size={16} />}
            rightSection={<KeyCaps keys="m" />}
            onClick={() => onMenu('merge')}
          >
            {translate('shape.mergeWith')}
          </Menu.Item>
          <Menu.Item leftSection={<IconLinkPlus size={16} />} onClick={() => onMenu('link')}>
            {translate('shape.linkWith')}
          </Menu.Item>
          <Menu.Item leftSection={<IconSitemap size={16} />} onClick={() => onMenu('part')}>
            {translate('shape.makePart')}
          </Menu.Item>
          <Menu.Item leftSection={<IconAt size={16} />} onClick={() => onMenu('channel')}>
            {translate('shape.changeChannel')}
          </Menu.Item>
          <Menu.Divider />
          <Menu.Item
            leftSection={<IconBan size={16} />}
            rightSection={<KeyCaps keys="!" />}
            onClick={() => void actions.setStatus('spam')}
          >
            {translate('inbox.markSpam')}
          </Menu.Item>
          {permissions.includes('conversations.delete') && (
            <Menu.Item color="red" leftSection={<IconTrash size={16} />} onClick={() => setIsDeleting(true)}>
              {translate('inbox.deleteConversation')}
            </Menu.Item>
          )}
        </Menu.Dropdown>
      </Menu>
      {isDeleting && (
        <ConfirmDialog
          title={translate('inbox.deleteTitle', { number: conversation.number })}
          text={translate('inbox.deleteText')}
          action={translate('common.delete')}
          onCancel={() => setIsDeleting(false)}
          onConfirm={async () => {
            setIsDeleting(false)
            await actions.remove()
          }}
        />
      )}
    </>
  )
}
