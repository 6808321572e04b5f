import { findTexts } from './find-texts.ts'
import type { IndexedPlace, PlaceIndex } from './place-index.ts'

/**
 * The locations somebody names by their name, city or postcode. A word that most of them have, such as the brand's name,
 * names none.
 */
export async function findPlaces(
  { index, places }: PlaceIndex,
  typed: string,
  most: number,
): Promise<IndexedPlace[]> {
  const hits = await findTexts(index, typed, { stem: async (words) => words, most: places.length })
  if (hits.length > Math.max(most, places.length / 2)) return []
  return hits.slice(0, most).flatMap(({ place }) => places[place] ?? [])
}
