import { IconAlertTriangle, IconCircleCheckFilled, IconHourglass, IconProgress } from '@tabler/icons-react'
import { useTranslate } from '../../../lib/i18n.tsx'
import type { MessageKey } from '../../../lib/message-keys.ts'
import { Chip, type Tone } from '../../../ui/chip.tsx'
import type { LocationImport } from './queries.ts'

const marks: Record<LocationImport['state'], { name: MessageKey; icon: typeof IconHourglass; tone: Tone }> = {
  reading: { name: 'bulk.stateReading', icon: IconProgress, tone: 'accent' },
  checking: { name: 'bulk.stateChecking', icon: IconProgress, tone: 'accent' },
  ready: { name: 'bulk.stateReady', icon: IconHourglass, tone: 'warn' },
  taking: { name: 'bulk.stateTaking', icon: IconProgress, tone: 'accent' },
  done: { name: 'bulk.stateDone', icon: IconCircleCheckFilled, tone: 'good' },
  failed: { name: 'bulk.stateFailed', icon: IconAlertTriangle, tone: 'danger' },
}

/** Where an import of locations stands. */
export function ImportState({ state }: Pick<LocationImport, 'state'>) {
  const translate = useTranslate()
  const { name, icon, tone } = marks[state]
  return (
    <Chip tone={tone} icon={icon}>
      {translate(name)}
    </Chip>
  )
}
