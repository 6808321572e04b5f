import { categories, findCategory } from '../../locations/index.ts'
import { groupOf, mayBeSame } from '../matching/categories.ts'
import type { Listing } from './listing.ts'
import type { FieldVerdict } from './verdict.ts'

const parents = new Map(categories.map(({ key, parent }) => [key, parent]))

/**
 * What the place is said to be. Wider or narrower than ours, or what it is besides, is partly right. Undefined where
 * nobody here knows what their word for it means.
 */
export function compareCategories(ours: Listing, theirs: Listing): FieldVerdict | undefined {
  const [own = '', shown = ''] = [ours.category, theirs.category]
  if (own === '') return undefined
  if (shown === '') return groupOf(own) === '' && !findCategory(own) ? undefined : 'missing_there'
  const [a, b] = [findCategory(own), findCategory(shown)]
  if (a && b) return compareKeys(a, b, ours.otherCategories ?? [])
  return compareGroups(groupOf(own), groupOf(shown))
}

function compareKeys(own: string, shown: string, besides: readonly string[]): FieldVerdict {
  if (own === shown) return 'match'
  const isKin = parents.get(own) === shown || parents.get(shown) === own
  if (isKin || besides.includes(shown)) return 'partial'
  const [a, b] = [groupOf(own), groupOf(shown)]
  return a !== '' && b !== '' && mayBeSame(a, b) ? 'partial' : 'mismatch'
}

// Words that are in no tree of ours tell only the kind of place, such as a restaurant of some cuisine.
function compareGroups(own: string, shown: string): FieldVerdict | undefined {
  if (own === '' || shown === '') return undefined
  if (own === shown) return 'match'
  return mayBeSame(own, shown) ? 'partial' : 'mismatch'
}
