import { findPhrases, indexPhrases, type PhraseIndex, wordsOf } from './phrases.ts'

export type KnownPlace = { id: string; name: string; locality: string }

export type PlaceNames = { index: PhraseIndex<KnownPlace>; places: ReadonlyMap<string, KnownPlace> }

// Said before a town, they tell where somebody came from. «de» does not, as shops are «de Lyon», too.
const origins = new Set(['from', 'da', 'z', 'ze', 'из', 'aus', 'desde', 'depuis'])

/** The names and towns of all our locations, for `findWrongPlace`. */
export function placeNamesOf(places: readonly KnownPlace[]): PlaceNames {
  const phrases = places.flatMap((place) => [
    { phrase: place.name, of: place },
    ...(place.locality && place.locality !== place.name ? [{ phrase: place.locality, of: place }] : []),
  ])
  return { index: indexPhrases(phrases), places: new Map(places.map((place) => [place.id, place])) }
}

/**
 * Words with which a review of one of our places names another of them, or another's town, and not its own. A single
 * word counts only with a capital inside a sentence («nice staff» is not the town of Nice), and the town one came from
 * never does.
 */
export function findWrongPlace(
  text: string,
  locationId: string | null,
  { index, places }: PlaceNames,
): { words: string[]; places: string[] } | undefined {
  const own = locationId ? places.get(locationId) : undefined
  if (!own) return undefined
  const words = wordsOf(text)
  const named = findPhrases(text, words, index).filter(
    ({ length, word, of, written }) =>
      (length > 1 || (/^\p{Lu}/u.test(word.text) && !word.begins)) &&
      !(written !== of.name && origins.has(words[words.indexOf(word) - 1]?.plain ?? '')),
  )
  const isOwn = ({ id, name, locality }: KnownPlace) =>
    id === own.id || name === own.name || (locality !== '' && locality === own.locality)
  if (named.length === 0 || named.some(({ of }) => isOwn(of))) return undefined
  return {
    words: [...new Set(named.map(({ written }) => written))],
    places: [...new Set(named.map(({ of }) => of.name))].slice(0, 5),
  }
}
