import { publicPages } from './accounts/index.ts'
import { countSiteMaps } from './locations/index.ts'
import type { World } from './platform/context.ts'
import { escapeHtml } from './platform/html/escape.ts'
import type { Http } from './platform/http/http.ts'

/** `/sitemap.xml`: where search engines find the lists of a brand's public pages, of whichever domain these are. */
export function registerSiteMaps(http: Http, world: World): void {
  publicPages(http, world, (pages) => {
    pages.get('/sitemap.xml', async (visit) => {
      const { origin, legal } = visit.brand
      const isOpen = Boolean(legal.imprintUrl && legal.privacyUrl)
      const parts = Array.from(
        { length: await countSiteMaps(visit) },
        (_, at) => `/locations/sitemap.xml?part=${at + 1}`,
      )
      const maps = [...(isOpen ? ['/help/sitemap.xml'] : []), ...parts]
        .map((path) => `<sitemap><loc>${escapeHtml(origin + path)}</loc></sitemap>`)
        .join('')
      return {
        text: `<?xml version="1.0" encoding="utf-8"?><sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${maps}</sitemapindex>`,
        type: 'application/xml; charset=utf-8',
      }
    })
  })
}
