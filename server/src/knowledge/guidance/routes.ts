import { publicPages } from '../../accounts/index.ts'
import type { World } from '../../platform/context.ts'
import type { Http } from '../../platform/http/http.ts'
import { renderContact } from './contact-page.tsx'
import { listPlaces, readWays } from './read-ways.ts'

/** `/contact`: the way to a person, one click from everywhere. */
export function registerContact(http: Http, world: World): void {
  publicPages(http, world, (pages) => {
    pages.get('/contact', async (visit) => {
      const contact = await visit.context.read(async (tx) => {
        const places = await listPlaces(tx)
        // Where there is one place only, that is the one.
        const place =
          places.find(({ slug }) => slug === visit.query.at) ?? (places.length === 1 ? places[0] : undefined)
        return { places, place, ways: await readWays(visit, tx, place?.id ?? null) }
      })
      return { page: renderContact(visit, contact) }
    })
  })
}
