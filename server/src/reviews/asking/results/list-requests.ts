import { sql } from 'kysely'
import { visibleLocations } from '../../../accounts/index.ts'
import type { Tx } from '../../../platform/context.ts'
import type { RequestState } from '../take-step.ts'

export type RequestQuery = {
  state?: RequestState | undefined
  moment?: 'conversation' | 'visit' | 'list' | undefined
  locationId?: string | undefined
  limit: number
  after?: readonly [plannedAt: string, id: string] | undefined
}

/** Requests of the locations the actor sees, the newest first; one more than `limit` when there are more. */
export async function listRequests(tx: Tx, { state, moment, locationId, limit, after }: RequestQuery) {
  return select(tx)
    .$if(state !== undefined, (all) => all.where('reviewRequests.state', '=', state ?? 'sent'))
    .$if(moment !== undefined, (all) => all.where('reviewRequests.moment', '=', moment ?? 'list'))
    .$if(locationId !== undefined, (all) => all.where('reviewRequests.locationId', '=', locationId ?? ''))
    .$if(after !== undefined, (all) =>
      all.where(
        sql<boolean>`(review_requests.planned_at, review_requests.id) < (${after?.[0]}::timestamptz, ${after?.[1]}::uuid)`,
      ),
    )
    .orderBy('reviewRequests.plannedAt', 'desc')
    .orderBy('reviewRequests.id', 'desc')
    .limit(limit + 1)
    .execute()
}

/** One request the actor sees, with all that became of it in order. */
export async function findRequest(tx: Tx, id: string) {
  const row = await select(tx).where('reviewRequests.id', '=', id).executeTakeFirst()
  if (!row) return undefined
  const steps = await tx.db
    .selectFrom('reviewRequestSteps')
    .select(['number', 'state', 'reason', 'platform', 'at'])
    .where('accountId', '=', tx.accountId)
    .where('requestId', '=', id)
    .orderBy('number')
    .execute()
  return { ...row, steps }
}

function select(tx: Tx) {
  return tx.db
    .selectFrom('reviewRequests')
    .innerJoin('contacts', (join) =>
      join
        .onRef('contacts.accountId', '=', 'reviewRequests.accountId')
        .onRef('contacts.id', '=', 'reviewRequests.contactId'),
    )
    .innerJoin('locations', (join) =>
      join
        .onRef('locations.accountId', '=', 'reviewRequests.accountId')
        .onRef('locations.id', '=', 'reviewRequests.locationId'),
    )
    .select(['reviewRequests.id', 'reviewRequests.contactId', 'contacts.name as contactName', 'address'])
    .select(['reviewRequests.locationId', 'locations.name as locationName', 'moment', 'channel', 'language'])
    .select(['reviewRequests.conversationId', 'listId', 'state', 'reason', 'platform', 'isTold'])
    .select(['plannedAt', 'dueAt', 'sentAt', 'openedAt', 'clickedAt'])
    .where('reviewRequests.accountId', '=', tx.accountId)
    .where(visibleLocations(tx.actor, 'reviewRequests.locationId'))
}
