import {
  IconAlertTriangle,
  IconArrowBackUp,
  IconCircleCheckFilled,
  IconHourglass,
  IconProgress,
} from '@tabler/icons-react'
import type { ReviewImport } from '../../../lib/review-imports.ts'
import { StateChip, type StateMark } from '../../../ui/state-chip.tsx'

const marks: Record<ReviewImport['state'], StateMark> = {
  reading: { name: 'bulk.stateReading', icon: IconProgress, tone: 'accent' },
  checking: { name: 'bulk.stateChecking', icon: IconProgress, tone: 'accent' },
  ready: { name: 'bulk.stateReady', icon: IconHourglass, tone: 'warn' },
  taking: { name: 'bulk.stateTaking', icon: IconProgress, tone: 'accent' },
  done: { name: 'bulk.stateDone', icon: IconCircleCheckFilled, tone: 'good' },
  undoing: { name: 'review-import.stateUndoing', icon: IconProgress, tone: 'accent' },
  undone: { name: 'review-import.stateUndone', icon: IconArrowBackUp, tone: 'plain' },
  failed: { name: 'bulk.stateFailed', icon: IconAlertTriangle, tone: 'danger' },
}

/** Where an import of reviews stands. */
export function ImportState({ state }: Pick<ReviewImport, 'state'>) {
  return <StateChip mark={marks[state]} />
}
