import { broughtMarks } from '../../../ui/brought/brought-marks.ts'
import { StateChip } from '../../../ui/state-chip.tsx'
import type { LocationImport } from './queries.ts'

/** Where an import of locations stands. */
export function ImportState({ state }: Pick<LocationImport, 'state'>) {
  return <StateChip mark={broughtMarks[state]} />
}
