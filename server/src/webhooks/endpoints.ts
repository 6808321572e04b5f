import { sql } from 'kysely'
import type { Tx } from '../platform/context.ts'
import { AppError } from '../platform/errors.ts'
import { restsFrom } from './pauses.ts'

const shown = [
  'endpoint.id',
  'endpoint.url',
  'endpoint.description',
  'endpoint.eventTypes',
  'endpoint.locationIds',
  'endpoint.state',
  'endpoint.stateSince',
  'endpoint.failures',
  'endpoint.failingSince',
  'endpoint.restsUntil',
  'endpoint.lastSuccessAt',
  'endpoint.lastFailureAt',
  'endpoint.previousSecretUntil',
  'endpoint.createdAt',
  'endpoint.version',
] as const

const countedTo = 1_000

/** Endpoints as the API shows them, oldest first. */
export async function listEndpoints(tx: Tx) {
  const rows = await selectEndpoints(tx).orderBy('endpoint.id').execute()
  return rows.map((row) => present(tx, row))
}

/** @throws AppError not_found */
export async function getEndpoint(tx: Tx, id: string) {
  const row = await selectEndpoints(tx).where('endpoint.id', '=', id).executeTakeFirst()
  if (!row) throw endpointGone()
  return present(tx, row)
}

/** Takes an endpoint for a change. @throws AppError not_found, stale */
export async function lockEndpoint(tx: Tx, id: string, version?: number) {
  const row = await tx.db
    .selectFrom('webhookEndpoints')
    .select(['id', 'url', 'description', 'eventTypes', 'locationIds', 'state', 'secret', 'version'])
    .where('accountId', '=', tx.accountId)
    .where('id', '=', id)
    .forNoKeyUpdate()
    .executeTakeFirst()
  if (!row) throw endpointGone()
  if (version !== undefined && version !== row.version)
    throw new AppError('stale', 'Somebody changed this endpoint meanwhile. Load it again.', { key: 'stale' })
  return row
}

/** @throws AppError conflict when nothing can be sent to it */
export function requireEnabled({ state }: { state: string }): void {
  if (state !== 'enabled')
    throw new AppError('conflict', 'This endpoint is disabled. Enable it first.', { key: 'webhookDisabled' })
}

function selectEndpoints(tx: Tx) {
  return tx.db
    .selectFrom('webhookEndpoints as endpoint')
    .leftJoin('members as member', (join) =>
      join.onRef('member.accountId', '=', 'endpoint.accountId').onRef('member.id', '=', 'endpoint.createdBy'),
    )
    .select(shown)
    .select(['member.id as memberId', 'member.name as memberName'])
    .select(
      sql<number>`(select count(*) from (select from webhook_deliveries waiting
        where waiting.account_id = endpoint.account_id and waiting.endpoint_id = endpoint.id
          and waiting.state = 'waiting' limit ${sql.lit(countedTo)}) counted)`.as('waitingCount'),
    )
    .where('endpoint.accountId', '=', tx.accountId)
}

type Row = Awaited<ReturnType<ReturnType<typeof selectEndpoints>['execute']>>[number]

function present(tx: Tx, { memberId, memberName, failures, previousSecretUntil, ...row }: Row) {
  const isOverlapping = previousSecretUntil !== null && previousSecretUntil > tx.now()
  return {
    ...row,
    isResting: failures >= restsFrom,
    previousSecretUntil: isOverlapping ? previousSecretUntil : null,
    createdBy: memberId && memberName ? { id: memberId, name: memberName } : null,
  }
}

function endpointGone(): AppError {
  return new AppError('not_found', 'There is no such endpoint.', { key: 'webhookGone' })
}
