import {
  IconBan,
  IconCircleCheckFilled,
  IconCircleDot,
  IconClockPause,
  IconHourglass,
} from '@tabler/icons-react'
import { statusNames } from '../lib/conversation-words.ts'
import { useTranslate } from '../lib/i18n.tsx'
import type { ConversationRow } from '../lib/shapes.ts'
import { Chip, type Tone } from './chip.tsx'

type Status = ConversationRow['status']
type Mark = { icon: typeof IconBan; tone: Tone }

const marks: Record<Status, Mark> = {
  open: { icon: IconCircleDot, tone: 'accent' },
  waiting: { icon: IconHourglass, tone: 'plain' },
  snoozed: { icon: IconClockPause, tone: 'warn' },
  resolved: { icon: IconCircleCheckFilled, tone: 'good' },
  spam: { icon: IconBan, tone: 'danger' },
}

/** Where a conversation stands, in the brand's own word for it where there is one. */
export function StatusMark({ status, name }: { status: Status; name?: string | null }) {
  const translate = useTranslate()
  const { icon, tone } = marks[status]
  const plainName = translate(statusNames[status])
  return (
    <Chip tone={tone} icon={icon} title={name ? plainName : undefined}>
      {name ?? plainName}
    </Chip>
  )
}
