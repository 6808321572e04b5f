import { Menu } from '@mantine/core'
import { IconBell, IconBellFilled, IconBellOff, IconBellPlus } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useTranslate } from '../../../lib/i18n.tsx'
import { membersOptions } from '../../../lib/places.ts'
import { useSession } from '../../../lib/session.ts'
import type { Conversation } from '../../../lib/shapes.ts'
import { IconButton } from '../../../ui/icon-button.tsx'
import { KeyCaps } from '../../../ui/key-caps.tsx'
import { PersonAvatar } from '../../../ui/person-avatar.tsx'
import { Picker } from '../../../ui/picker.tsx'
import { useShape } from './use-shape.ts'

type FollowersMenuProps = {
  conversation: Conversation
  isOpen: boolean
  onOpen: (isOpen: boolean) => void
}

/** Who hears of everything in a conversation: oneself, and others who are added or taken out. */
export function FollowersMenu({ conversation, isOpen, onOpen }: FollowersMenuProps) {
  const translate = useTranslate()
  const { member } = useSession()
  const { data: members = [] } = useQuery(membersOptions)
  const shape = useShape(conversation.id)
  const following = new Set(conversation.followers.map(({ id }) => id))
  const choices = members
    .filter(({ disabled }) => !disabled)
    .sort((a, b) => rank(b.id) - rank(a.id) || a.name.localeCompare(b.name))
    .map(({ id, name }) => ({
      id,
      name: id === member.id ? translate('inbox.me') : name,
      hint: following.has(id) ? translate('shape.follows') : undefined,
      mark: <PersonAvatar name={name} size={22} />,
    }))
  function rank(id: string): number {
    return id === member.id ? 2 : Number(following.has(id))
  }
  const label = `${translate('shape.followers')}: ${translate('shape.followersCount', { count: following.size })}`
  return (
    <Picker
      label={translate('shape.addFollower')}
      choices={choices}
      chosenId={null}
      onChoose={(id) => id && void shape.follow(id, !following.has(id))}
      isOpen={isOpen}
      onOpen={onOpen}
      position="bottom-end"
    >
      {(toggle) => (
        <IconButton
          icon={following.size > 0 ? IconBellFilled : IconBell}
          label={label}
          size="lg"
          onClick={toggle}
        />
      )}
    </Picker>
  )
}

/** Follows or no longer follows, in a menu. */
export function FollowItem({ conversation }: { conversation: Conversation }) {
  const translate = useTranslate()
  const { member } = useSession()
  const shape = useShape(conversation.id)
  const isFollowing = conversation.followers.some(({ id }) => id === member.id)
  return (
    <Menu.Item
      leftSection={isFollowing ? <IconBellOff size={16} /> : <IconBellPlus size={16} />}
      rightSection={<KeyCaps keys="f" />}
      onClick={() => void shape.follow(member.id, !isFollowing)}
    >
      {translate(isFollowing ? 'shape.unfollow' : 'shape.follow')}
    </Menu.Item>
  )
}
