import { Button } from '@mantine/core'
import { IconArrowLeft, IconCheck, IconLayoutSidebarRight, IconRefresh } from '@tabler/icons-react'
import { useTranslate } from '../../lib/i18n.tsx'
import { useSession } from '../../lib/session.ts'
import type { Conversation } from '../../lib/shapes.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { PriorityMark } from '../../ui/priority-mark.tsx'
import { StatusMark } from '../../ui/status-mark.tsx'
import { AssigneePicker } from './assignee-picker.tsx'
import type { ConversationActions } from './conversation-actions.ts'
import classes from './conversation-header.module.css'
import { MoreMenu } from './more-menu.tsx'
import type { OpenMenu } from './open-menu.ts'
import { FollowersMenu } from './shape/followers-menu.tsx'
import { SnoozeMenu } from './snooze-menu.tsx'

type ConversationHeaderProps = {
  conversation: Conversation
  actions: ConversationActions
  menu: OpenMenu
  onMenu: (menu: OpenMenu) => void
  isContextShown: boolean
  onToggleContext: () => void
  onClose: () => void
}

/** What the conversation is about and what can be done with it. */
export function ConversationHeader(props: ConversationHeaderProps) {
  const { conversation, actions, menu, onMenu, isContextShown, onToggleContext, onClose } = props
  const translate = useTranslate()
  const { permissions } = useSession()
  const subject = conversation.subject || translate('inbox.noSubject')
  return (
    <header className={classes.header}>
      <title>{`${subject} · #${conversation.number}`}</title>
      <IconButton
        icon={IconArrowLeft}
        label={translate('inbox.backToList')}
        onClick={onClose}
        className={classes.back ?? ''}
        size="lg"
      />
      <div className={classes.titles}>
        <h1 className={classes.subject} title={subject}>
          {subject}
        </h1>
        <span className={classes.facts}>
          <span className={classes.number}>#{conversation.number}</span>
          <StatusMark status={conversation.status} name={conversation.statusName} />
          <PriorityMark priority={conversation.priority} />
        </span>
      </div>
      {permissions.includes('conversations.write') && (
        <div className={classes.actions}>
          <AssigneePicker
            conversation={conversation}
            actions={actions}
            isOpen={menu === 'assignee'}
            onOpen={(isOpen) => onMenu(isOpen ? 'assignee' : undefined)}
          />
          <SnoozeMenu
            isOpen={menu === 'snooze'}
            onOpen={(isOpen) => onMenu(isOpen ? 'snooze' : undefined)}
            locationId={conversation.location?.id}
            onSnooze={(until) => void actions.snooze(until)}
          />
          <span className={classes.followers}>
            <FollowersMenu
              conversation={conversation}
              isOpen={menu === 'followers'}
              onOpen={(isOpen) => onMenu(isOpen ? 'followers' : undefined)}
            />
          </span>
          <ResolveButton conversation={conversation} actions={actions} />
          <MoreMenu conversation={conversation} actions={actions} onMenu={onMenu} />
        </div>
      )}
      <IconButton
        icon={IconLayoutSidebarRight}
        label={translate('inbox.toggleContext')}
        keys="."
        pressed={isContextShown}
        onClick={onToggleContext}
      />
    </header>
  )
}

function ResolveButton({ conversation, actions }: Pick<ConversationHeaderProps, 'conversation' | 'actions'>) {
  const translate = useTranslate()
  const isDone = conversation.status === 'resolved' || conversation.status === 'spam'
  return isDone ? (
    <Button
      variant="default"
      leftSection={<IconRefresh size={16} />}
      className={classes.main ?? ''}
      aria-label={translate('inbox.reopen')}
      onClick={() => void actions.setStatus('open')}
    >
      <span className={classes.word}>{translate('inbox.reopen')}</span>
    </Button>
  ) : (
    <Button
      variant="default"
      data-accent
      leftSection={<IconCheck size={16} />}
      className={classes.main ?? ''}
      aria-label={translate('inbox.resolve')}
      onClick={() => void actions.setStatus('resolved')}
    >
      <span className={classes.word}>{translate('inbox.resolve')}</span>
    </Button>
  )
}
