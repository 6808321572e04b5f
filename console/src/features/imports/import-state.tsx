import {
  IconAlertTriangle,
  IconBan,
  IconCircleCheckFilled,
  IconHourglass,
  IconPlayerPause,
  IconProgress,
} from '@tabler/icons-react'
import { StateChip, type StateMark } from '../../ui/state-chip.tsx'
import type { Import } from './queries.ts'

const marks: Record<Import['state'], StateMark> = {
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
  return <StateChip mark={marks[state]} />
}
