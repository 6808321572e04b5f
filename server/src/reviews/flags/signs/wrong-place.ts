import { findPhrases, indexPhrases, type PhraseIndex, wordsOf } from './phrases.ts'

export type KnownPlace = { id: string; name: string; locality: string }

export type PlaceNames = { index: PhraseIndex<KnownPlace>; places: ReadonlyMap<string, KnownPlace> }

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
 * word counts only with a capital inside a sentence («nice staff» is not the town of Nice).
 */
export function findWrongPlace(
  text: string,
  locationId: string | null,
  { index, places }: PlaceNames,
): { words: string[]; places: string[] } | undefined {
  const own = locationId ? places.get(locationId) : undefined
  if (!own) return undefined
  const named = findPhrases(text, wordsOf(text), index).filter(
    ({ length, word }) => length > 1 || (/^\p{Lu}/u.test(word.text) && !word.begins),
  )
  const isOwn = ({ id, name, locality }: KnownPlace) =>
    id === own.id || name === own.name || (locality !== '' && locality === own.locality)
  if (named.length === 0 || named.some(({ of }) => isOwn(of))) return undefined
  return {
    words: [...new Set(named.map(({ written }) => written))],
    places: [...new Set(named.map(({ of }) => of.name))].slice(0, 5),
  }
}
