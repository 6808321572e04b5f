import {
  IconBan,
  IconCircleCheckFilled,
  IconCircleDot,
  IconClockPause,
  IconHourglass,
} from '@tabler/icons-react'
import { useTranslate } from '../lib/i18n.tsx'
import type { MessageKey } from '../lib/message-keys.ts'
import type { ConversationRow } from '../lib/shapes.ts'
import { Chip, type Tone } from './chip.tsx'

type Status = ConversationRow['status']
type Mark = { name: MessageKey; icon: typeof IconBan; tone: Tone }

const marks: Record<Status, Mark> = {
  open: { name: 'inbox.statusOpen', icon: IconCircleDot, tone: 'accent' },
  waiting: { name: 'inbox.statusWaiting', icon: IconHourglass, tone: 'plain' },
  snoozed: { name: 'inbox.statusSnoozed', icon: IconClockPause, tone: 'warn' },
  resolved: { name: 'inbox.statusResolved', icon: IconCircleCheckFilled, tone: 'good' },
  spam: { name: 'inbox.statusSpam', icon: IconBan, tone: 'danger' },
}

/** Where a conversation stands, in the brand's own word for it where there is one. */
export function StatusMark({ status, name }: { status: Status; name?: string | null }) {
  const translate = useTranslate()
  const { name: plainName, icon, tone } = marks[status]
  return (
    <Chip tone={tone} icon={icon} title={name ? translate(plainName) : undefined}>
      {name ?? translate(plainName)}
    </Chip>
  )
}
