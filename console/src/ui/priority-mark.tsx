import { IconAlertTriangle, IconArrowDown, IconArrowUp } from '@tabler/icons-react'
import { priorityNames } from '../lib/conversation-words.ts'
import { useTranslate } from '../lib/i18n.tsx'
import type { ConversationRow } from '../lib/shapes.ts'
import { Chip, type Tone } from './chip.tsx'

type Priority = ConversationRow['priority']

const marks: Record<Exclude<Priority, 'normal'>, { icon: typeof IconArrowUp; tone: Tone }> = {
  urgent: { icon: IconAlertTriangle, tone: 'danger' },
  high: { icon: IconArrowUp, tone: 'warn' },
  low: { icon: IconArrowDown, tone: 'plain' },
}

/** How pressing it is, unless that is nothing special. */
export function PriorityMark({ priority }: { priority: Priority }) {
  const translate = useTranslate()
  if (priority === 'normal') return null
  const { icon, tone } = marks[priority]
  return (
    <Chip tone={tone} icon={icon}>
      {translate(priorityNames[priority])}
    </Chip>
  )
}
