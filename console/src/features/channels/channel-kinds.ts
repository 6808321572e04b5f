import { type Icon, IconMail, IconMessageCircle, IconPhone, IconStar } from '@tabler/icons-react'
import type { MessageKey } from '../../lib/message-keys.ts'
import { isReview } from '../../lib/reviews.ts'
import type { Channel } from './queries.ts'

/** What differs between the kinds of channel in how they are spoken of. */
type Kind = {
  icon: Icon
  /** Whether customers know it by its address. */
  hasAddress: boolean
  words: Record<'last' | 'nobodyYet' | 'nothingYet' | 'pausedText' | 'archiveText', MessageKey>
}

const mail: Kind = {
  icon: IconMail,
  hasAddress: true,
  words: {
    last: 'channels.lastMail',
    nobodyYet: 'channels.noMailYet',
    nothingYet: 'channels.nothingYet',
    pausedText: 'channels.pausedText',
    archiveText: 'channels.archiveText',
  },
}

const chat: Kind = {
  icon: IconMessageCircle,
  hasAddress: false,
  words: {
    last: 'channels.chatLast',
    nobodyYet: 'channels.chatNobodyYet',
    nothingYet: 'channels.chatNothingYet',
    pausedText: 'channels.chatPausedText',
    archiveText: 'channels.chatArchiveText',
  },
}

const phone: Kind = {
  icon: IconPhone,
  hasAddress: false,
  words: {
    last: 'channels.phoneLast',
    nobodyYet: 'channels.phoneNobodyYet',
    nothingYet: 'channels.phoneNothingYet',
    pausedText: 'channels.phonePausedText',
    archiveText: 'channels.phoneArchiveText',
  },
}

const reviews: Kind = {
  icon: IconStar,
  hasAddress: false,
  words: {
    last: 'reviews.channelLast',
    nobodyYet: 'reviews.channelNobodyYet',
    nothingYet: 'reviews.channelNothingYet',
    pausedText: 'reviews.channelPausedText',
    archiveText: 'reviews.channelArchiveText',
  },
}

const kinds: Partial<Record<string, Kind>> = { 'web-chat': chat, phone }

/** How a channel is spoken of; mail, where nothing else is known. */
export function kindOf(channel: Pick<Channel, 'connector'>): Kind {
  return kinds[channel.connector] ?? (isReview({ channel }) ? reviews : mail)
}
