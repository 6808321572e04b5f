import { type SqlBool, sql } from 'kysely'
import { visibleLocations } from '../accounts/index.ts'
import type { Tx } from '../platform/context.ts'
import type { Hours } from './hours/hours-form.ts'
import { hoursOf } from './hours-of.ts'

export type LocationSearch = {
  search: string | undefined
  regionId: string | undefined
  limit: number
  after: [string, string] | undefined
}

/** Locations the actor may see, by name. */
export async function listLocations(tx: Tx, query: LocationSearch) {
  const rows = await tx.db
    .selectFrom('locations as location')
    .leftJoin('regions as region', (join) =>
      join.onRef('region.accountId', '=', 'location.accountId').onRef('region.id', '=', 'location.regionId'),
    )
    .select([
      'location.id',
      'location.name',
      'location.slug',
      'location.code',
      'location.status',
      'location.locality',
      'location.country',
      'location.zone',
    ])
    .select(['region.id as regionId', 'region.name as regionName'])
    .where('location.accountId', '=', tx.accountId)
    .where('location.archivedAt', 'is', null)
    .where(visibleLocations(tx.actor, 'location.id'))
    .$if(query.regionId !== undefined, (all) => all.where('location.regionId', '=', query.regionId ?? ''))
    .$if(query.search !== undefined, (all) => all.where(matching(query.search ?? '')))
    .$if(query.after !== undefined, (all) =>
      all.where(
        sql<SqlBool>`(location.name, location.id) > (${query.after?.[0]}, ${query.after?.[1]}::uuid)`,
      ),
    )
    .orderBy('location.name')
    .orderBy('location.id')
    .limit(query.limit + 1)
    .execute()
  return rows.map(({ regionId, regionName, ...row }) => ({
    ...row,
    region: regionId ? { id: regionId, name: regionName ?? '' } : null,
  }))
}

/** The hours of one location, for clocks and sentences; nobody's eyes are checked. */
export async function findLocationHours(
  tx: Tx,
  id: string,
): Promise<{ hours: Hours; locale: string; name: string } | undefined> {
  const row = await tx.db
    .selectFrom('locations')
    .select(['hours', 'locale', 'name'])
    .where('accountId', '=', tx.accountId)
    .where('id', '=', id)
    .executeTakeFirst()
  return row && { ...row, hours: hoursOf(row.hours) }
}

/** Regions by name with how many locations each has that the actor may see. */
export async function listRegions(tx: Tx) {
  const rows = await tx.db
    .selectFrom('regions as region')
    .leftJoin('locations as location', (join) =>
      join
        .onRef('location.accountId', '=', 'region.accountId')
        .onRef('location.regionId', '=', 'region.id')
        .on('location.archivedAt', 'is', null)
        .on(visibleLocations(tx.actor, 'location.id')),
    )
    .select(['region.id', 'region.name'])
    .select((of) => of.fn.count<number>('location.id').as('locationCount'))
    .where('region.accountId', '=', tx.accountId)
    .groupBy(['region.id', 'region.name'])
    .orderBy('region.name')
    .execute()
  return rows
}

/** Locations of which name, town or code hold some words. @param of what their table goes by */
export function matching(search: string, of: 'location' | 'locations' = 'location') {
  const like = `%${search.replace(/[\\%_]/g, '\\$&')}%`
  const [name, locality, code] = ['name', 'locality', 'code'].map((column) => sql.ref(`${of}.${column}`))
  return sql<SqlBool>`plain_text(${name} || ' ' || ${locality} || ' ' || coalesce(${code}, '')) like plain_text(${like})`
}
