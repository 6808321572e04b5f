import {
  IconAlertTriangle,
  IconBan,
  IconCircleCheckFilled,
  IconHourglass,
  IconPlayerPause,
  IconProgress,
} from '@tabler/icons-react'
import { useTranslate } from '../../lib/i18n.tsx'
import type { MessageKey } from '../../lib/message-keys.ts'
import { Chip, type Tone } from '../../ui/chip.tsx'
import type { Import } from './queries.ts'

type Mark = { name: MessageKey; icon: typeof IconBan; tone: Tone }

const marks: Record<Import['state'], Mark> = {
  uploading: { name: 'imports.stateUploading', icon: IconProgress, tone: 'accent' },
  reading: { name: 'imports.stateReading', icon: IconProgress, tone: 'accent' },
  ready: { name: 'imports.stateReady', icon: IconHourglass, tone: 'warn' },
  taking: { name: 'imports.stateTaking', icon: IconProgress, tone: 'accent' },
  paused: { name: 'imports.statePaused', icon: IconPlayerPause, tone: 'warn' },
  cancelled: { name: 'imports.stateCancelled', icon: IconBan, tone: 'plain' },
  done: { name: 'imports.stateDone', icon: IconCircleCheckFilled, tone: 'good' },
  failed: { name: 'imports.stateFailed', icon: IconAlertTriangle, tone: 'danger' },
}

/** Where an import stands. */
export function ImportState({ state }: Pick<Import, 'state'>) {
  const translate = useTranslate()
  const { name, icon, tone } = marks[state]
  return (
    <Chip tone={tone} icon={icon}>
      {translate(name)}
    </Chip>
  )
}
