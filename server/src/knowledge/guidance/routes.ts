import { publicPages } from '../../accounts/index.ts'
import { type PlaceIndexes, readPlaceChoice } from '../../locations/index.ts'
import type { World } from '../../platform/context.ts'
import type { Http } from '../../platform/http/http.ts'
import { renderContact } from './contact-page.tsx'
import { readWays } from './read-ways.ts'

/** `/contact`: the way to a person, one click from everywhere. */
export function registerContact(http: Http, world: World, indexes: PlaceIndexes): void {
  publicPages(http, world, (pages) => {
    pages.get('/contact', async (visit) => {
      const choice = await readPlaceChoice(visit, indexes, visit.query)
      const ways = await visit.context.read((tx) => readWays(visit, tx, choice.place?.id ?? null))
      return { page: renderContact(visit, { choice, ways }) }
    })
  })
}
