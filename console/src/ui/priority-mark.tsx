import { IconAlertTriangle, IconArrowDown, IconArrowUp } from '@tabler/icons-react'
import { useTranslate } from '../lib/i18n.tsx'
import type { MessageKey } from '../lib/message-keys.ts'
import type { ConversationRow } from '../lib/shapes.ts'
import { Chip, type Tone } from './chip.tsx'

type Priority = ConversationRow['priority']

/** The priorities from what cannot wait to what can, as they are chosen from. */
export const priorityNames: Record<Priority, MessageKey> = {
  urgent: 'marks.priorityUrgent',
  high: 'marks.priorityHigh',
  normal: 'marks.priorityNormal',
  low: 'marks.priorityLow',
}

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
