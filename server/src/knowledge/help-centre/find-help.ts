import type { Visit } from '../../accounts/index.ts'
import { type Action, findActions } from '../search/actions.ts'
import { findPlaces } from '../search/find-places.ts'
import type { HelpIndexes } from '../search/help-index.ts'
import type { IndexedPlace } from '../search/place-index.ts'
import { type HelpHit, searchHelp } from '../search/search-help.ts'
import { stemIn } from '../search/stem-in.ts'
import { helpPaths, type Reader } from './layout.tsx'
import { textReader } from './read-pages.ts'

/** All that fits what somebody typed. */
export type Found = { articles: HelpHit[]; actions: Action[]; places: IndexedPlace[] }

export type HelpSearch = { visit: Visit; reader: Reader; indexes: HelpIndexes }

const mostPlaces = 2

/** Articles, things to do, and locations that fit; where nothing does, a person still is there to write to. */
export async function findHelp(
  { visit, reader, indexes }: HelpSearch,
  { typed, most }: { typed: string; most: number },
): Promise<Found> {
  const { context, say } = visit
  const { place } = reader
  const paths = helpPaths(reader, reader.lang)
  const write = `${paths.person}&q=${encodeURIComponent(typed)}`
  const call = place?.phone ? `tel:${place.phone}` : paths.person
  const [articles, actions, places] = await Promise.all([
    searchHelp(context, indexes, { ...textReader(reader), typed, most }),
    findActions(
      { say, stem: stemIn(context, reader.lang), paths: { write, call, track: paths.requests } },
      typed,
    ),
    indexes.places(context).then((index) => findPlaces(index, typed, mostPlaces)),
  ])
  const none = typed !== '' && articles.length + actions.length + places.length === 0
  return { articles, places, actions: none ? [{ title: say('help.action_write'), path: write }] : actions }
}
