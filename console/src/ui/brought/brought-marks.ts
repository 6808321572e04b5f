import { IconAlertTriangle, IconCircleCheckFilled, IconHourglass, IconProgress } from '@tabler/icons-react'
import type { StateMark } from '../state-chip.tsx'

/** Where a table somebody brought stands. */
export const broughtMarks = {
  reading: { name: 'bulk.stateReading', icon: IconProgress, tone: 'accent' },
  checking: { name: 'bulk.stateChecking', icon: IconProgress, tone: 'accent' },
  ready: { name: 'bulk.stateReady', icon: IconHourglass, tone: 'warn' },
  taking: { name: 'bulk.stateTaking', icon: IconProgress, tone: 'accent' },
  done: { name: 'bulk.stateDone', icon: IconCircleCheckFilled, tone: 'good' },
  failed: { name: 'bulk.stateFailed', icon: IconAlertTriangle, tone: 'danger' },
} satisfies Record<string, StateMark>
