import { type SqlBool, sql } from 'kysely'
import { visibleLocations } from '../../accounts/index.ts'
import type { Tx } from '../../platform/context.ts'
import { fieldChangesOf } from './field-changes.ts'
import type { KeptChange } from './find-change.ts'

type Query = {
  state: KeptChange['state'] | 'open' | undefined
  locationId: string | undefined
  limit: number
  after: [string, string] | undefined
}

/** Proposed and planned changes of the locations the actor sees, newest first; one more than asked when there are more. */
export async function listChanges(tx: Tx, { state, locationId, limit, after }: Query) {
  const states = state === 'open' ? (['proposed', 'planned'] as const) : state ? [state] : undefined
  const rows = await selectChanges(tx)
    .where('change.accountId', '=', tx.accountId)
    .where('location.archivedAt', 'is', null)
    .where(visibleLocations(tx.actor, 'change.locationId'))
    .$if(states !== undefined, (all) => all.where('change.state', 'in', states ?? []))
    .$if(locationId !== undefined, (all) => all.where('change.locationId', '=', locationId ?? ''))
    .$if(after !== undefined, (all) =>
      all.where(
        sql<SqlBool>`(change.created_at, change.id) < (${after?.[0]}::timestamptz, ${after?.[1]}::uuid)`,
      ),
    )
    .orderBy('change.createdAt', 'desc')
    .orderBy('change.id', 'desc')
    .limit(limit + 1)
    .execute()
  return rows.map(({ locationId: id, locationName, makerName, keyName, deciderName, ...row }) => {
    const { changes, actorKind, actorId, decidedAt, word, ...change } = row
    return {
      ...change,
      location: { id, name: locationName },
      fields: fieldChangesOf(changes),
      maker: { kind: actorKind, id: actorId, name: makerName ?? keyName ?? '' },
      decision: decidedAt ? { at: decidedAt, by: deciderName ?? '', word } : null,
      failure: change.state === 'failed' ? word : null,
    }
  })
}

function selectChanges(tx: Tx) {
  return tx.db
    .selectFrom('locationChanges as change')
    .innerJoin('locations as location', (join) =>
      join
        .onRef('location.accountId', '=', 'change.accountId')
        .onRef('location.id', '=', 'change.locationId'),
    )
    .leftJoin('members as maker', (join) =>
      join.onRef('maker.accountId', '=', 'change.accountId').onRef('maker.id', '=', 'change.actorId'),
    )
    .leftJoin('apiKeys as key', (join) =>
      join.onRef('key.accountId', '=', 'change.accountId').onRef('key.id', '=', 'change.actorId'),
    )
    .leftJoin('members as decider', (join) =>
      join.onRef('decider.accountId', '=', 'change.accountId').onRef('decider.id', '=', 'change.decidedBy'),
    )
    .select(['change.id', 'change.locationId', 'location.name as locationName', 'change.state'])
    .select(['change.changes', 'change.reason', 'change.createdAt', 'change.word', 'change.decidedAt'])
    .select(['change.actorKind', 'change.actorId', 'maker.name as makerName', 'key.name as keyName'])
    .select('decider.name as deciderName')
    .select(sql<string | null>`change.planned_for::text`.as('plannedFor'))
}
