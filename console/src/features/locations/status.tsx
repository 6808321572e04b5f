import { useTranslate } from '../../lib/i18n.tsx'
import type { MessageKey } from '../../lib/message-keys.ts'
import { Chip, type Tone } from '../../ui/chip.tsx'
import type { Location } from './shapes.ts'

type Status = Location['status']

export const statusNames: Record<Status, MessageKey> = {
  open: 'locations.statusOpen',
  opening_soon: 'locations.statusOpeningSoon',
  temporarily_closed: 'locations.statusTemporarilyClosed',
  moved: 'locations.statusMoved',
  closed: 'locations.statusClosed',
}

const tones: Record<Status, Tone> = {
  open: 'good',
  opening_soon: 'accent',
  temporarily_closed: 'warn',
  moved: 'plain',
  closed: 'plain',
}

/** Whether a location is in business; says nothing of the ordinary case. */
export function StatusChip({ status }: { status: Status }) {
  const translate = useTranslate()
  if (status === 'open') return null
  return <Chip tone={tones[status]}>{translate(statusNames[status])}</Chip>
}
