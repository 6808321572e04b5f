import { IconAlertTriangle, IconCircleCheckFilled, IconHourglass, IconProgress } from '@tabler/icons-react'
import { StateChip, type StateMark } from '../../../ui/state-chip.tsx'
import type { LocationImport } from './queries.ts'

const marks: Record<LocationImport['state'], StateMark> = {
  reading: { name: 'bulk.stateReading', icon: IconProgress, tone: 'accent' },
  checking: { name: 'bulk.stateChecking', icon: IconProgress, tone: 'accent' },
  ready: { name: 'bulk.stateReady', icon: IconHourglass, tone: 'warn' },
  taking: { name: 'bulk.stateTaking', icon: IconProgress, tone: 'accent' },
  done: { name: 'bulk.stateDone', icon: IconCircleCheckFilled, tone: 'good' },
  failed: { name: 'bulk.stateFailed', icon: IconAlertTriangle, tone: 'danger' },
}

/** Where an import of locations stands. */
export function ImportState({ state }: Pick<LocationImport, 'state'>) {
  return <StateChip mark={marks[state]} />
}
