import { type SqlBool, sql } from 'kysely'
import type { z } from 'zod'
import { visibleLocations } from '../../accounts/index.ts'
import type { Tx } from '../../platform/context.ts'
import { matching } from '../queries.ts'
import type { chosenShape } from './shapes.ts'

export type Chosen = z.infer<typeof chosenShape>

/** The locations somebody chose, of those they see; what is closed for good or has moved has no hours to change. */
export function chosenLocations(tx: Tx, { countries, regionIds, locationIds, search }: Chosen) {
  return tx.db
    .selectFrom('locations as location')
    .where('location.accountId', '=', tx.accountId)
    .where('location.archivedAt', 'is', null)
    .where('location.status', 'not in', ['closed', 'moved'])
    .where(visibleLocations(tx.actor, 'location.id'))
    .$if(isGiven(countries), (all) =>
      all.where(sql<SqlBool>`location.country = any(${countries ?? []}::text[])`),
    )
    .$if(isGiven(regionIds), (all) =>
      all.where(sql<SqlBool>`location.region_id = any(${regionIds ?? []}::uuid[])`),
    )
    .$if(isGiven(locationIds), (all) =>
      all.where(sql<SqlBool>`location.id = any(${locationIds ?? []}::uuid[])`),
    )
    .$if(Boolean(search), (all) => all.where(matching(search ?? '')))
}

function isGiven(list: readonly string[] | undefined): boolean {
  return list !== undefined && list.length > 0
}
