import { slugOf } from '../../platform/slug.ts'
import { bare, type PlaceIndex } from './place-index.ts'
import { beginningWith, nearly } from './words.ts'

export type Matched = {
  places: ReadonlySet<number>
  /** exact: as it was typed; near: with a slip, without a word, or of the nearest postcodes. */
  how: 'exact' | 'near'
}

const leastOfPostcode = 2
const leastForSlip = 4

/** The locations somebody means who types a name, a street, a town or a postcode. */
export function matchTyped(index: PlaceIndex, typed: string): Matched {
  const words = slugOf(typed).split('-').filter(Boolean)
  const exact = words.map((word) => beginningWith(index.words, word))
  const all = common(exact)
  if (all.size > 0) return { places: all, how: 'exact' }
  const byCode = /\d/.test(typed) ? nearestPostcodes(index, bare(typed)) : new Set<number>()
  if (byCode.size > 0) return { places: byCode, how: 'near' }
  // A word no location has says nothing about which one is meant.
  const guessed = words
    .map((word, at) =>
      (exact[at]?.size ?? 0) > 0 || word.length < leastForSlip ? exact[at] : nearly(index.words, word),
    )
    .flatMap((found) => (found && found.size > 0 ? [found] : []))
  const both = common(guessed)
  return { places: both.size > 0 ? both : new Set(), how: 'near' }
}

// The more of a postcode is the same, the nearer it is, in every country that has them.
function nearestPostcodes({ postcodes }: PlaceIndex, typed: string): Set<number> {
  for (let length = typed.length; length >= leastOfPostcode; length--) {
    const found = beginningWith(postcodes, typed.slice(0, length))
    if (found.size > 0) return found
  }
  return new Set()
}

function common([first, ...others]: readonly Set<number>[]): Set<number> {
  return others.reduce((kept, one) => kept.intersection(one), first ?? new Set<number>())
}
