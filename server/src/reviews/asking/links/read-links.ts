import { sql } from 'kysely'
import type { Tx } from '../../../platform/context.ts'
import { byNeed, type Standing } from '../needs-it-most.ts'
import { knownLinks } from './known-links.ts'
import type { AskedPlatform } from './platforms.ts'

export type PlacedLink = Standing & { url: string }

type Wanted = { platforms: readonly AskedPlatform[]; chosen: readonly string[] | null }

/** Where a location may be reviewed, in the order in which it needs it; one statement. */
export async function readLinks(
  tx: Tx,
  locationId: string,
  { platforms, chosen }: Wanted,
): Promise<PlacedLink[]> {
  const allowed = platforms.filter(({ kind }) => chosen === null || chosen.includes(kind))
  if (allowed.length === 0) return []
  const halfYearAgo = new Date(tx.now().getTime() - 183 * 86_400_000)
  const { rows } = await sql<Omit<PlacedLink, 'name'>>`
    select link.platform, link.url, stand.recent::int, stand.latest_at, stand.average::float
    from ${knownLinks} as link left join lateral (
      select count(*) filter (where written_at > ${halfYearAgo}::timestamptz) as recent, max(written_at) as latest_at,
        avg(stars) as average
      from reviews join channels on channels.account_id = reviews.account_id and channels.id = reviews.channel_id
      where reviews.account_id = link.account_id and reviews.location_id = link.location_id
        and channels.connector = link.platform and reviews.removed_at is null
      having exists (select from channels where account_id = link.account_id and connector = link.platform
        and archived_at is null)) as stand on true
    where link.account_id = ${tx.accountId}::uuid and link.location_id = ${locationId}::uuid
      and link.platform = any(${allowed.map(({ kind }) => kind)}::text[])`.execute(tx.db)
  const names = new Map(allowed.map(({ kind, name }) => [kind, name]))
  return byNeed(rows.map((row) => ({ ...row, name: names.get(row.platform) ?? row.platform })))
}
