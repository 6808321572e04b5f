import { z } from 'zod'
import { type Call, type DirectoryPlatform, DirectoryProblem, type Shown } from '../../listings/index.ts'
import { fetchText } from './fetch-text.ts'
import { findData } from './find-data.ts'
import { readSiteMap } from './read-site-map.ts'
import { checkSite, siteMapOf } from './site-map-of.ts'
import { toListing } from './to-listing.ts'

const pagesAtOnce = 20
/** Of site maps within site maps. */
const mostSiteMaps = 500

const positionShape = z.object({
  /** Site maps that are not read yet; of the first, so many pages are read. */
  siteMaps: z.array(z.string()).max(mostSiteMaps),
  at: z.number().int().min(0),
})

/**
 * Any web site with a site map, such as the brand's own: what its pages say of places for machines (schema.org as
 * JSON-LD), which is what search engines go by. It is put right by who writes those pages.
 */
export const webSite: DirectoryPlatform = {
  kind: 'web_site',
  // Somebody else's server, and people want to see its pages meanwhile.
  paces: { calls: { perMinute: 240, atOnce: 40 }, edits: { perMinute: 1, atOnce: 1 } },
  signIn: { by: 'key', token: checkSite },
  async readPart(call, position) {
    const { siteMaps, at } = positionShape.safeParse(position).data ?? {
      siteMaps: [siteMapOf(call.client)],
      at: 0,
    }
    const [siteMap, ...others] = siteMaps
    if (!siteMap) return { shown: [], next: null }
    const { pages, more } = readSiteMap(await text(call, siteMap), siteMap)
    const left = [...others, ...more].slice(0, mostSiteMaps)
    const read = pages.slice(at, at + pagesAtOnce)
    const shown: Shown[] = []
    for (const page of read) shown.push(...(await placesOn(call, page)))
    if (at + read.length < pages.length) return { shown, next: { siteMaps, at: at + read.length } }
    return { shown, next: left.length > 0 ? { siteMaps: left, at: 0 } : null }
  },
  push() {
    throw new DirectoryProblem('not_sayable', '')
  },
}

async function placesOn(call: Call, page: string): Promise<Shown[]> {
  try {
    const found = findData(await text(call, page)).flatMap(
      (data, index) => toListing(data, page, index) ?? [],
    )
    return found.map((listing) => ({ externalId: listing.id, listing, edited: [] }))
  } catch (error) {
    // A page that is gone, or not for us, says nothing; the others still do.
    if (error instanceof DirectoryProblem && error.reason !== 'later') return []
    throw error
  }
}

async function text(call: Call, url: string): Promise<string> {
  await call.turn()
  return fetchText(call.config, url)
}
