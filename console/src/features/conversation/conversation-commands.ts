import {
  IconArrowBackUp,
  IconBan,
  IconCheck,
  IconClockPause,
  IconFlag,
  IconHourglass,
  IconLayoutSidebarRight,
  IconLock,
  IconMailOpened,
  IconMapPin,
  IconMessageForward,
  IconProgress,
  IconRefresh,
  IconTag,
  IconUserPlus,
  IconUsersGroup,
} from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { type Command, useCommands } from '../../lib/commands.tsx'
import { useTranslate } from '../../lib/i18n.tsx'
import { statusesOptions } from '../../lib/marks.ts'
import { useSession } from '../../lib/session.ts'
import type { Conversation } from '../../lib/shapes.ts'
import type { Kind } from './composer/draft.ts'
import type { ConversationActions } from './conversation-actions.ts'
import type { OpenMenu } from './open-menu.ts'
import { useShapeCommands } from './shape/shape-commands.ts'
import { useSuggestionCommands } from './suggestion/suggestion-commands.ts'

type Offers = {
  conversation: Conversation
  actions: ConversationActions
  onCompose: (kind: Kind) => void
  onMenu: (menu: OpenMenu) => void
  onToggleContext: () => void
}

/** What can be done with the open conversation, by key and by name. */
export function useConversationCommands({
  conversation,
  actions,
  onCompose,
  onMenu,
  onToggleContext,
}: Offers) {
  const translate = useTranslate()
  const { member, permissions } = useSession()
  const group = 'conversation' as const
  const { data: statuses = [] } = useQuery(statusesOptions)
  const hasOwnStatuses = statuses.some((one) => !one.isArchived)
  const isDone = conversation.status === 'resolved' || conversation.status === 'spam'
  const work: Command[] = [
    {
      id: 'reply',
      group: 'compose',
      label: translate('inbox.reply'),
      keys: 'r',
      icon: IconArrowBackUp,
      run: () => onCompose('reply'),
    },
    {
      id: 'note',
      group: 'compose',
      label: translate('inbox.note'),
      keys: 'n',
      icon: IconLock,
      run: () => onCompose('note'),
    },
    isDone
      ? {
          id: 'reopen',
          group,
          label: translate('inbox.reopen'),
          keys: 'e',
          icon: IconRefresh,
          run: () => void actions.setStatus('open'),
        }
      : {
          id: 'resolve',
          group,
          label: translate('inbox.resolve'),
          keys: 'e',
          icon: IconCheck,
          run: () => void actions.setStatus('resolved'),
        },
    {
      id: 'assign',
      group,
      label: translate('inbox.assign'),
      keys: 'a',
      icon: IconUserPlus,
      run: () => onMenu('assignee'),
    },
    {
      id: 'take',
      group,
      label: translate('inbox.assignToMe'),
      keys: 'i',
      icon: IconUserPlus,
      run: () => void actions.change({ assigneeId: member.id }),
    },
    {
      id: 'snooze',
      group,
      label: translate('inbox.snooze'),
      keys: 's',
      icon: IconClockPause,
      run: () => onMenu('snooze'),
    },
    {
      id: 'wait',
      group,
      label: translate('inbox.setWaiting'),
      keys: 'w',
      icon: IconHourglass,
      run: () => void actions.setStatus('waiting'),
    },
    {
      id: 'tags',
      group,
      label: translate('marks.changeTags'),
      keys: 't',
      icon: IconTag,
      run: () => onMenu('tags'),
    },
    {
      id: 'priority',
      group,
      label: translate('marks.changePriority'),
      keys: 'p',
      icon: IconFlag,
      run: () => onMenu('priority'),
    },
    ...(hasOwnStatuses
      ? [
          {
            id: 'status',
            group,
            label: translate('marks.changeStatus'),
            keys: 'shift+s',
            icon: IconProgress,
            run: () => onMenu('status'),
          },
        ]
      : []),
    {
      id: 'department',
      group,
      label: translate('inbox.changeDepartment'),
      keys: 'd',
      icon: IconUsersGroup,
      run: () => onMenu('department'),
    },
    {
      id: 'location',
      group,
      label: translate('inbox.changeLocation'),
      keys: 'l',
      icon: IconMapPin,
      run: () => onMenu('location'),
    },
    {
      id: 'forward',
      group,
      label: translate('sending.forward'),
      keys: 'shift+f',
      icon: IconMessageForward,
      run: () => onMenu('side'),
    },
    ...useSuggestionCommands(conversation.id),
    ...useShapeCommands(conversation, actions, onMenu),
    {
      id: 'spam',
      group,
      label: translate('inbox.markSpam'),
      keys: '!',
      icon: IconBan,
      run: () => void actions.setStatus('spam'),
    },
  ]
  useCommands([
    ...(permissions.includes('conversations.write') ? work : []),
    {
      id: 'unread',
      group,
      label: translate('inbox.markUnread'),
      keys: 'u',
      icon: IconMailOpened,
      run: () => void actions.markUnread(),
    },
    {
      id: 'context',
      group,
      label: translate('inbox.toggleContext'),
      keys: '.',
      icon: IconLayoutSidebarRight,
      run: onToggleContext,
    },
  ])
}
