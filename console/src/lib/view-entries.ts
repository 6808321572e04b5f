import {
  IconArchive,
  IconAt,
  IconBan,
  IconCircleDashed,
  IconClockPause,
  IconHourglass,
  IconInbox,
  IconStack2,
  IconUser,
} from '@tabler/icons-react'
import type { View } from '../paths.ts'
import type { MessageKey } from './message-keys.ts'

type ViewEntry = { name: MessageKey; icon: typeof IconInbox; keys?: string }

/** How each view is called, drawn and reached by keyboard. */
export const viewEntries: Record<View, ViewEntry> = {
  mine: { name: 'inbox.viewMine', icon: IconUser, keys: 'g m' },
  unassigned: { name: 'inbox.viewUnassigned', icon: IconCircleDashed, keys: 'g u' },
  open: { name: 'inbox.viewOpen', icon: IconInbox, keys: 'g i' },
  waiting: { name: 'inbox.viewWaiting', icon: IconHourglass, keys: 'g w' },
  mentions: { name: 'inbox.viewMentions', icon: IconAt, keys: 'g t' },
  snoozed: { name: 'inbox.viewSnoozed', icon: IconClockPause, keys: 'g s' },
  resolved: { name: 'inbox.viewResolved', icon: IconArchive, keys: 'g e' },
  spam: { name: 'inbox.viewSpam', icon: IconBan },
  all: { name: 'inbox.viewAll', icon: IconStack2, keys: 'g a' },
}
