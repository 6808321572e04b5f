import type { IconProgress } from '@tabler/icons-react'
import { useTranslate } from '../lib/i18n.tsx'
import type { MessageKey } from '../lib/message-keys.ts'
import { Chip, type Tone } from './chip.tsx'

/** How a state of something is called and looks. */
export type StateMark = { name: MessageKey; icon: typeof IconProgress; tone: Tone }

/** Where something that takes a while stands. */
export function StateChip({ mark: { name, icon, tone } }: { mark: StateMark }) {
  const translate = useTranslate()
  return (
    <Chip tone={tone} icon={icon}>
      {translate(name)}
    </Chip>
  )
}
