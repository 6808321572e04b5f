import { sql } from 'kysely'
import type { Visit } from '../../accounts/index.ts'
import type { Tx } from '../../platform/context.ts'
import { escapeHtml } from '../../platform/html/escape.ts'
import { stillThere } from '../still-there.ts'

// https://www.sitemaps.org/protocol.html allows 50,000 in a file; half of it is read sooner.
const mostInFile = 25_000

/** How many files the locations of a brand fill; none for a brand that is not to be found yet. */
export async function countSiteMaps({ context, brand }: Visit): Promise<number> {
  if (!brand.legal.imprintUrl || !brand.legal.privacyUrl) return 0
  const { count } = await context.read((tx) =>
    tx.db
      .selectFrom('locations')
      .select((of) => of.fn.countAll<number>().as('count'))
      .where('accountId', '=', tx.accountId)
      .where(stillThere(tx.now()))
      .executeTakeFirstOrThrow(),
  )
  return Math.max(1, Math.ceil(Number(count) / mostInFile))
}

/** The pages of locations for search engines, each with when it was last changed; `?part=` counts from 1. */
export async function renderSiteMap({ brand, context, query }: Visit): Promise<string> {
  const part = Math.max(1, Math.min(1_000, Number.parseInt(query.part ?? '1', 10) || 1))
  const rows = await context.read((tx) => listSlugs(tx, (part - 1) * mostInFile))
  const home = part === 1 ? [addressOf(brand, '/locations', undefined)] : []
  const places = rows.map(({ slug, changedAt }) =>
    addressOf(brand, `/locations/${encodeURIComponent(slug)}`, changedAt),
  )
  return `<?xml version="1.0" encoding="utf-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${home.join('')}${places.join('')}</urlset>`
}

// Its languages are told by the page itself (hreflang).
function addressOf({ origin, defaultLocale }: Visit['brand'], path: string, changedAt: Date | undefined) {
  const changed = changedAt ? `<lastmod>${changedAt.toISOString()}</lastmod>` : ''
  return `<url><loc>${escapeHtml(`${origin}${path}?lang=${defaultLocale}`)}</loc>${changed}</url>`
}

function listSlugs(tx: Tx, offset: number) {
  return tx.db
    .selectFrom('locations')
    .select('slug')
    .select(
      sql<Date>`coalesce((select version.at from location_versions as version where version.account_id = locations.account_id
        and version.location_id = locations.id order by version.number desc fetch first 1 row only), created_at)`.as(
        'changedAt',
      ),
    )
    .where('accountId', '=', tx.accountId)
    .where(stillThere(tx.now()))
    .orderBy('slug')
    .limit(mostInFile)
    .offset(offset)
    .execute()
}
