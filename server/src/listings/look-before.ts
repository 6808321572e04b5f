import { assess } from './accuracy/assess.ts'
import type { Listing } from './accuracy/listing.ts'
import { sayField } from './accuracy/say-field.ts'
import { DirectoryProblem, type Pushed } from './directory.ts'

/**
 * Keeps a value from being written over that whoever asked for it has not seen.
 * @returns whether it says already what we say, as after an answer that was lost: then there is nothing to write
 * @throws DirectoryProblem changed_there when the field is neither that nor what it was when somebody last looked
 */
export function lookBefore(now: Listing, { field, ours, shown, today }: Pushed): boolean {
  const said = sayField(now, field)
  if (said === sayField(shown, field)) return false
  const { fields } = assess(ours, now, today)
  const verdict = fields.find((one) => one.field === field)?.verdict
  if (verdict === 'match' || verdict === 'format_only') return true
  throw new DirectoryProblem('changed_there', said, { listing: now })
}
