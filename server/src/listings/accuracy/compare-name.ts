import { likeness } from '../matching/similarity.ts'
import { wordsOf } from '../normalise/fold-text.ts'
import { normaliseName } from '../normalise/name.ts'
import type { Listing } from './listing.ts'
import type { FieldVerdict } from './verdict.ts'

const typo = 0.9

/**
 * A name as customers would see it. The branch behind it is only another way to write it as long as it is our own
 * town or street; any other words in it are put there to be found, and wrong.
 */
export function compareNames(ours: Listing, theirs: Listing): FieldVerdict {
  const known = [ours.name, ...(ours.aliases ?? [])].filter((name) => name.trim() !== '')
  if (known.length === 0) return 'missing_here'
  if (theirs.name.trim() === '') return 'missing_there'
  if (known.includes(theirs.name.trim())) return 'match'
  const found = normaliseName(theirs.name)
  const own = known.map(normaliseName)
  if (own.some(({ simple }) => simple === found.simple)) return 'format_only'
  const place = new Set([ours.address.city, ours.address.street, ours.address.region].flatMap(wordsOf))
  if (own.some(({ words }) => isWithin(words, found.words, place))) return 'format_only'
  if (own.some(({ words }) => isWithin(found.words, words, place))) return 'partial'
  return own.some(({ simple }) => likeness(simple, found.simple) >= typo) ? 'partial' : 'mismatch'
}

/** Whether the longer name is the shorter with nothing but words of the place behind it. */
function isWithin(short: readonly string[], long: readonly string[], place: ReadonlySet<string>): boolean {
  const isStart = short.length > 0 && short.every((word, index) => long[index] === word)
  return isStart && long.slice(short.length).every((word) => place.has(word))
}
