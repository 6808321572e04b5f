import { sql } from 'kysely'
import { visibleLocations } from '../../../accounts/index.ts'
import type { Context, Tx } from '../../../platform/context.ts'
import { askingSettings, asksAt } from '../settings.ts'
import { locationToken } from '../token.ts'
import { knownLinks } from './known-links.ts'

/** The locations the actor sees by name, with where each is reviewed; one more than `limit` when there are more. */
export async function listAskingPlaces(
  context: Pick<Context, 'secrets' | 'accountId'>,
  tx: Tx,
  {
    base,
    platforms,
    limit,
    after,
  }: {
    base: string
    platforms: readonly string[]
    limit: number
    after: readonly [name: string, id: string] | undefined
  },
) {
  const { reviewRequests } = await askingSettings.read(tx)
  const rows = await tx.db
    .selectFrom('locations')
    .select(['id', 'name', 'code', 'regionId'])
    .where('accountId', '=', tx.accountId)
    .where('archivedAt', 'is', null)
    .where(visibleLocations(tx.actor))
    .$if(after !== undefined, (all) =>
      all.where((of) => of(of.refTuple('name', 'id'), '>', of.tuple(after?.[0] ?? '', after?.[1] ?? ''))),
    )
    .orderBy('name')
    .orderBy('id')
    .limit(limit + 1)
    .execute()
  const links = await linksOf(
    tx,
    rows.map(({ id }) => id),
  )
  return rows.map(({ regionId, ...row }) => ({
    ...row,
    isAsking: asksAt(reviewRequests, { id: row.id, regionId }),
    page: `${base}/review/${locationToken(context, row.id)}`,
    links: (links.get(row.id) ?? [])
      .filter(({ platform }) => platforms.includes(platform))
      .map(({ platform, url, isTheirs }) => ({ platform, url, isTheirs })),
  }))
}

type KnownLink = { locationId: string; platform: string; url: string; isTheirs: boolean }

async function linksOf(tx: Tx, locationIds: readonly string[]) {
  if (locationIds.length === 0) return new Map<string, KnownLink[]>()
  const { rows } = await sql<KnownLink>`
    select location_id, platform, url, is_theirs from ${knownLinks} as link
    where account_id = ${tx.accountId}::uuid and location_id = any(${[...locationIds]}::uuid[])
    order by platform`.execute(tx.db)
  return Map.groupBy(rows, ({ locationId }) => locationId)
}
