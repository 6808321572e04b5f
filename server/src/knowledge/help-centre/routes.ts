import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { publicPages, type Visit } from '../../accounts/index.ts'
import type { World } from '../../platform/context.ts'
import { AppError } from '../../platform/errors.ts'
import type { Http } from '../../platform/http/http.ts'
import { openFile } from '../files/open-file.ts'
import { createShelves } from '../published/shelves.ts'
import type { HelpIndexes } from '../search/help-index.ts'
import { noteSearch } from '../search-log/note-search.ts'
import { renderArticle } from './article-page.tsx'
import { whenOpen } from './closed-page.tsx'
import { renderFeed } from './feed.ts'
import { findHelp } from './find-help.ts'
import { findReader } from './find-reader.ts'
import { renderHome } from './home-page.tsx'
import { helpPaths } from './layout.tsx'
import { readArticle, readHome, readPopular, readTopic } from './read-pages.ts'
import { renderSearch } from './search-page.tsx'
import { renderSiteMap } from './site-map.ts'
import { suggest } from './suggest.ts'
import { mostFound, noteArrival, takeSearch, typedIn } from './take-search.ts'
import { takeVote } from './take-vote.ts'
import { renderTopic } from './topic-page.tsx'

const source = readFileSync(fileURLToPath(new URL('./suggest-client.js', import.meta.url)), 'utf8')
// Without what is said in it to its readers.
const script = source.replaceAll(/^\s*\/(?:\/|\*\*).*\n/gm, '').replaceAll(/^\s+/gm, '')
// What was said just now is in the address, so that loading the page again says nothing twice.
const voteShape = z.enum(['thanks', 'why']).optional().catch(undefined)
const mostNear = 3

/** `/help/:locale` and below: what customers read. */
export function registerHelpCentre(http: Http, world: World, indexes: HelpIndexes): void {
  const findShelves = createShelves()
  publicPages(http, world, (all) => {
    const pages: typeof all = {
      get: (path, handle) => all.get(path, whenOpen(handle)),
      post: (path, handle) => all.post(path, whenOpen(handle)),
    }
    pages.get('/help', async ({ brand, lang }) => ({ to: `${brand.base}/help/${lang}`, status: 302 }))
    pages.get('/help/:locale', async (visit) => {
      const reader = await findReader(spoken(visit))
      return { page: renderHome(reader, await readHome(visit, reader, findShelves)) }
    })
    pages.get('/help/:locale/t/:slug', async (visit) => {
      const reader = await findReader(spoken(visit))
      const found = await readTopic(visit, reader, { slug: visit.params.slug ?? '', findShelves })
      if ('movedTo' in found) return { to: helpPaths(reader, reader.lang).topic(found.movedTo), status: 301 }
      return { page: renderTopic(reader, found) }
    })
    pages.get('/help/:locale/search', async (visit) => {
      const reader = await findReader(spoken(visit))
      const typed = typedIn(visit)
      const found = await findHelp({ visit, reader, indexes }, { typed, most: mostFound })
      const articleIds = found.articles.map(({ articleId }) => articleId)
      await noteSearch(visit, {
        typed,
        locale: reader.lang,
        locationId: reader.place?.id ?? null,
        articleIds,
      })
      const popular =
        articleIds.length > 0
          ? []
          : await visit.context.read(async (tx) =>
              readPopular(tx, reader, (await findShelves(visit.context, tx)).popular.slice(0, mostNear)),
            )
      return { page: renderSearch(reader, { typed, popular, ...found }) }
    })
    all.get('/help/:locale/suggest', async (visit) => ({ json: await suggest(spoken(visit), indexes) }))
    pages.post('/help/:locale/searched', async (visit) => {
      await takeSearch(spoken(visit), indexes)
      return { json: {} }
    })
    pages.get('/help/:locale/feed.xml', async (visit) => ({
      text: await renderFeed(spoken(visit)),
      type: 'application/rss+xml; charset=utf-8',
    }))
    pages.get('/help/:locale/:slug', async (visit) => {
      const reader = await findReader(spoken(visit))
      const found = await readArticle(visit, reader, visit.params.slug ?? '')
      if ('movedTo' in found)
        return { to: helpPaths(reader, reader.lang).article(found.movedTo), status: 301 }
      await noteArrival(visit, found.articleId)
      const vote = voteShape.parse(visit.query.vote)
      return { page: renderArticle(reader, { ...found, vote }) }
    })
    pages.post('/help/:locale/:slug/vote', (visit) => takeVote(spoken(visit)))
    // Named by the hash of its bytes: whoever knows it has read the article it stands in.
    pages.get('/help-files/:hash', async ({ context, params }) => ({
      file: await openFile(context, params.hash ?? ''),
    }))
    pages.get('/help/sitemap.xml', async (visit) => ({
      text: await renderSiteMap(visit),
      type: 'application/xml; charset=utf-8',
    }))
  })
  http.get('/help-search.js', { schema: { hide: true } }, (_request, reply) =>
    reply.type('text/javascript; charset=utf-8').header('cache-control', 'public, max-age=300').send(script),
  )
}

// A page in a language nobody writes would be every language's page once more.
function spoken(visit: Visit): Visit {
  if (visit.brand.languages.includes(visit.lang)) return visit
  throw new AppError('not_found', 'This help centre does not speak this language.', { key: 'help_language' })
}
