import { IconArrowBackUp, IconProgress } from '@tabler/icons-react'
import type { ReviewImport } from '../../../lib/review-imports.ts'
import { broughtMarks } from '../../../ui/brought/brought-marks.ts'
import { StateChip, type StateMark } from '../../../ui/state-chip.tsx'

const marks: Record<ReviewImport['state'], StateMark> = {
  ...broughtMarks,
  undoing: { name: 'review-import.stateUndoing', icon: IconProgress, tone: 'accent' },
  undone: { name: 'review-import.stateUndone', icon: IconArrowBackUp, tone: 'plain' },
}

/** Where an import of reviews stands. */
export function ImportState({ state }: Pick<ReviewImport, 'state'>) {
  return <StateChip mark={marks[state]} />
}
