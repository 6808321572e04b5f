import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { publicPages } from '../../accounts/index.ts'
import type { World } from '../../platform/context.ts'
import { AppError } from '../../platform/errors.ts'
import type { Http } from '../../platform/http/http.ts'
import { findPlaces } from '../locator/find-places.ts'
import { renderFramedLocator, renderLocator } from '../locator/locator-page.tsx'
import type { PlaceIndexes } from '../locator/place-index.ts'
import { readAsked } from '../locator/read-asked.ts'
import { drawMap } from '../map/draw-map.ts'
import { findKey } from '../search-engines/pings.ts'
import { locationSettings } from '../settings.ts'
import { renderPlace } from './location-page.tsx'
import { readPlacePage } from './read-page.ts'
import { readPhoto } from './read-photo.ts'
import { renderSiteMap } from './site-map.ts'
import { writeBadge } from './write-badge.ts'
import { writeFrame } from './write-frame.ts'

const scripts = {
  '/locations-near.js': readScript('near-client.js'),
  '/locations-framed.js': readScript('framed-client.js'),
}

// Without what is said in it to its readers.
function readScript(name: string): string {
  const source = readFileSync(fileURLToPath(new URL(`../locator/${name}`, import.meta.url)), 'utf8')
  return source.replaceAll(/^\s*\/(?:\/|\*\*).*\n/gm, '').replaceAll(/^\s+/gm, '')
}

/** `/locations` and below: where the brand is, and when it is open there. */
export function registerLocationPages(http: Http, world: World, indexes: PlaceIndexes): void {
  publicPages(http, world, (pages) => {
    pages.get('/locations', async (visit) => {
      const index = await indexes.of(visit.context)
      const asked = readAsked(visit.query, index)
      return { page: renderLocator(visit, asked, await findPlaces(visit.context, index, asked)) }
    })
    pages.get('/embed/locations', async (visit) => {
      const index = await indexes.of(visit.context)
      const asked = readAsked(visit.query, index)
      const found = await findPlaces(visit.context, index, asked)
      const { locatorSites: sites } = await visit.context.read(locationSettings.read)
      return { page: renderFramedLocator(visit, asked, { found, sites }) }
    })
    pages.get('/embed/locations.js', async (visit) => ({
      ...{ text: writeFrame(visit), type: 'text/javascript; charset=utf-8', isShared: true },
    }))
    pages.get('/locations/map.svg', async ({ context, query }) => ({
      text: drawMap(await indexes.of(context), query.box ?? ''),
      type: 'image/svg+xml; charset=utf-8',
    }))
    pages.get('/locations/sitemap.xml', async (visit) => ({
      text: await renderSiteMap(visit),
      type: 'application/xml; charset=utf-8',
    }))
    // Beside the pages it stands for (IndexNow, option 2).
    pages.get('/locations/:key(^[0-9a-f]{32}).txt', async ({ context, params }) => {
      const key = await context.read((tx) => findKey(tx, params.key ?? ''))
      if (!key) throw new AppError('not_found', 'There is no such key.', { key: 'locations_gone' })
      return { text: key, type: 'text/plain; charset=utf-8' }
    })
    pages.get('/locations/:slug', async (visit) =>
      renderPlace(
        visit,
        await readPlacePage(visit, visit.params.slug ?? '', await indexes.of(visit.context)),
      ),
    )
    pages.get('/locations/:slug/hours.js', async (visit) => ({
      ...{ text: await writeBadge(visit), type: 'text/javascript; charset=utf-8', isShared: true },
    }))
    pages.get('/locations/:slug/photos/:id', async ({ context, params }) => ({
      file: await readPhoto(context, { slug: params.slug ?? '', id: params.id ?? '' }),
    }))
  })
  for (const [path, script] of Object.entries(scripts))
    http.get(path, { schema: { hide: true } }, (_request, reply) =>
      reply
        .type('text/javascript; charset=utf-8')
        .header('cache-control', 'public, max-age=300')
        .send(script),
    )
}
