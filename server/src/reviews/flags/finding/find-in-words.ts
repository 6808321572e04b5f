import type { Tx } from '../../../platform/context.ts'
import { reviewFlagSettings } from '../settings.ts'
import { findDemand } from '../signs/extortion.ts'
import { findNamed } from '../signs/named-words.ts'
import type { Sign } from '../signs/sign.ts'
import { findWrongPlace, type PlaceNames, placeNamesOf } from '../signs/wrong-place.ts'
import type { Looked } from './looked.ts'

/** What is known of a brand, for its reviews' words to be compared with. */
export type Known = {
  places: PlaceNames
  competitors: readonly string[]
  notOffered: readonly string[]
}

// Above it spam was judged right in nearly all cases (nlp.md §6).
const clearlySpam = 0.9

export async function readKnown(tx: Tx): Promise<Known> {
  const { reviewCompetitors, reviewNotOffered } = await reviewFlagSettings.read(tx)
  const places = await tx.db
    .selectFrom('locations')
    .select(['id', 'name', 'locality'])
    .where('accountId', '=', tx.accountId)
    .execute()
  return { places: placeNamesOf(places), competitors: reviewCompetitors, notOffered: reviewNotOffered }
}

/** The signs a review carries in itself: its words, and what the models say of them. */
export function findInWords(
  { words, locationId, disagrees, spamScore }: Looked,
  { places, competitors, notOffered }: Known,
): Sign[] {
  const wrong = findWrongPlace(words, locationId, places)
  return [
    ...named('extortion', findDemand(words)),
    ...named('competitor', findNamed(words, competitors)),
    ...named('not_offered', findNamed(words, notOffered)),
    ...(wrong ? [sign('wrong_place', wrong.words, { places: wrong.places })] : []),
    ...(disagrees ? [sign('mismatch', [])] : []),
    ...(spamScore !== null && spamScore >= clearlySpam ? [sign('spam', [], { score: spamScore })] : []),
  ]
}

function named(kind: Sign['kind'], words: string[]): Sign[] {
  return words.length > 0 ? [sign(kind, words.slice(0, 10))] : []
}

function sign(kind: Sign['kind'], words: string[], facts: Sign['facts'] = {}): Sign {
  return { kind, words, facts }
}
