import {
  IconArrowMerge,
  IconAt,
  IconBell,
  IconBellOff,
  IconBellPlus,
  IconClockPause,
  IconLinkPlus,
  IconSitemap,
} from '@tabler/icons-react'
import type { Command } from '../../../lib/commands.tsx'
import { useTranslate } from '../../../lib/i18n.tsx'
import { useSession } from '../../../lib/session.ts'
import type { Conversation } from '../../../lib/shapes.ts'
import type { ConversationActions } from '../conversation-actions.ts'
import type { OpenMenu } from '../open-menu.ts'
import { useShape } from './use-shape.ts'

/** Joining conversations, following them and what else changes their shape, by name and by key. */
export function useShapeCommands(
  { id, followers }: Conversation,
  actions: ConversationActions,
  onMenu: (menu: OpenMenu) => void,
): Command[] {
  const translate = useTranslate()
  const { member } = useSession()
  const shape = useShape(id)
  const group = 'conversation' as const
  const isFollowing = followers.some((one) => one.id === member.id)
  return [
    {
      id: 'merge',
      group,
      label: translate('shape.mergeWith'),
      keys: 'm',
      icon: IconArrowMerge,
      run: () => onMenu('merge'),
    },
    {
      id: 'link',
      group,
      label: translate('shape.linkWith'),
      icon: IconLinkPlus,
      run: () => onMenu('link'),
    },
    {
      id: 'part',
      group,
      label: translate('shape.makePart'),
      icon: IconSitemap,
      run: () => onMenu('part'),
    },
    {
      id: 'follow',
      group,
      label: translate(isFollowing ? 'shape.unfollow' : 'shape.follow'),
      keys: 'f',
      icon: isFollowing ? IconBellOff : IconBellPlus,
      run: () => void shape.follow(member.id, !isFollowing),
    },
    {
      id: 'followers',
      group,
      label: translate('shape.followers'),
      icon: IconBell,
      run: () => onMenu('followers'),
    },
    {
      id: 'channel',
      group,
      label: translate('shape.changeChannel'),
      icon: IconAt,
      run: () => onMenu('channel'),
    },
    {
      id: 'snooze-reply',
      group,
      label: `${translate('inbox.snooze')}: ${translate('shape.snoozeReply')}`,
      icon: IconClockPause,
      run: () => void actions.snooze('reply'),
    },
  ]
}
