import { type SqlBool, sql } from 'kysely'
import { visibleLocations } from '../../../accounts/index.ts'
import type { Tx } from '../../../platform/context.ts'

export type ProblemQuery = {
  /** `open` is what nobody has done with. */
  state?: 'open' | 'done' | undefined
  /** `without` leaves out what only reviews make that look like spam. */
  suspects: 'with' | 'without'
  id?: string
}

// Nobody works off more; what is beyond is older.
const most = 200

/**
 * What more people complain of than usual, the least likely by chance first. Problems of a region are told to those who
 * see all locations.
 */
export async function listProblems(tx: Tx, { state, suspects, id }: ProblemQuery) {
  const isOpen = sql<SqlBool>`problem.state in ('new', 'looked_at')`
  return tx.db
    .selectFrom('reviewProblems as problem')
    .leftJoin('locations as location', (join) =>
      join
        .onRef('location.accountId', '=', 'problem.accountId')
        .onRef('location.id', '=', 'problem.locationId'),
    )
    .leftJoin('regions as region', (join) =>
      join.onRef('region.accountId', '=', 'problem.accountId').onRef('region.id', '=', 'problem.regionId'),
    )
    .leftJoin('members as decider', (join) =>
      join.onRef('decider.accountId', '=', 'problem.accountId').onRef('decider.id', '=', 'problem.decidedBy'),
    )
    .select(['problem.id', 'problem.theme', 'problem.locationId', 'problem.regionId', 'problem.state'])
    .select(['location.name as locationName', 'region.name as regionName', 'decider.name as deciderName'])
    .select([sql<string>`problem.since::text`.as('since'), sql<string>`problem.until::text`.as('until')])
    .select(['problem.seen', 'problem.people', 'problem.expected', 'problem.texts', 'problem.chance'])
    .select(['problem.holdsWithoutSuspects', 'problem.phrases', 'problem.note', 'problem.version'])
    .select(['problem.foundAt', 'problem.seenAt', 'problem.decidedAt'])
    .where('problem.accountId', '=', tx.accountId)
    .where(visibleLocations(tx.actor, 'problem.locationId'))
    .where(state === 'open' ? isOpen : state === 'done' ? sql<SqlBool>`not ${isOpen}` : sql<SqlBool>`true`)
    .where(suspects === 'without' ? sql<SqlBool>`problem.holds_without_suspects` : sql<SqlBool>`true`)
    .$if(id !== undefined, (query) => query.where('problem.id', '=', id ?? ''))
    .orderBy(state === 'done' ? 'problem.decidedAt' : 'problem.chance', state === 'done' ? 'desc' : 'asc')
    .orderBy('problem.id')
    .limit(most)
    .execute()
}
