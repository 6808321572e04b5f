import type { Context } from '../context.ts'
import { AppError } from '../errors.ts'
import { type Portion, portionsOf } from '../tables/portions.ts'

const rowsAtOnce = 1_000
const mostRows = 300_000

type Reading = {
  /** Where the file is kept. */
  blob: string | null
  /** How many rows are known already. */
  known: number
  longestCell: number
  isEnough: () => boolean
}

type Steps = {
  /** Keeps some rows, whole. */
  keep(portion: Portion): Promise<void>
  /** All rows are known. */
  finish(): Promise<void>
  /** It cannot be read: a key of messages/<locale>/errors.json. */
  fail(failure: string): Promise<void>
}

/** Reads a brought table from where it stopped, in portions that are whole each. */
export async function readRows(context: Context, reading: Reading, steps: Steps): Promise<void> {
  const { blob, known, longestCell, isEnough } = reading
  let count = known
  try {
    const bytes = blob ? await context.blobs.get(blob) : Buffer.alloc(0)
    const limits = { size: rowsAtOnce, most: mostRows, longestCell, tooLong: 'locationImportLong' }
    for await (const portion of portionsOf(bytes, { ...limits, after: known })) {
      count = portion.until
      if (portion.rows.length > 0) await steps.keep(portion)
      if (!portion.isLast && isEnough()) return
    }
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    return steps.fail(String(error.details.key ?? 'directory_file'))
  }
  return count === 0 ? steps.fail('locationImportNoRows') : steps.finish()
}
