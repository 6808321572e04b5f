import { type SqlBool, sql } from 'kysely'
import type { Tx } from '../platform/context.ts'
import { AppError } from '../platform/errors.ts'
import { bodyOf, eventIdOf } from './body.ts'

type Page = {
  limit: number
  after?: string | undefined
  state?: 'waiting' | 'delivered' | 'failed' | undefined
}

/** What an endpoint was told or is to be told, newest first; one more than asked when there are more. */
export async function listDeliveries(tx: Tx, endpointId: string, { limit, after, state }: Page) {
  const rows = await selectDeliveries(tx, endpointId)
    .$if(after !== undefined, (query) => query.where(sql<SqlBool>`delivery.id < ${after}::uuid`))
    .$if(state !== undefined, (query) => query.where('delivery.state', '=', state ?? 'waiting'))
    .orderBy('delivery.id', 'desc')
    .limit(limit + 1)
    .execute()
  return rows.map(present)
}

/** One of them with what is sent and every request made. @throws AppError not_found */
export async function getDelivery(tx: Tx, endpointId: string, id: string) {
  const row = await selectDeliveries(tx, endpointId).where('delivery.id', '=', id).executeTakeFirst()
  if (!row)
    throw new AppError('not_found', 'There is no such delivery any more.', { key: 'webhookDeliveryGone' })
  const event = await tx.db
    .selectFrom('events')
    .select(['seq', 'type', 'at', 'subjectId', 'locationId', 'departmentId'])
    .select(['actorKind', 'actorId', 'payload'])
    .where('accountId', '=', tx.accountId)
    .where('seq', '=', row.eventSeq)
    .executeTakeFirstOrThrow()
  const requests = await tx.db
    .selectFrom('webhookAttempts')
    .select(['id', 'at', 'durationMs', 'status', 'fault', 'detail', 'response'])
    .where('accountId', '=', tx.accountId)
    .where('deliveryId', '=', id)
    .orderBy('id')
    .execute()
  return { ...present(row), body: bodyOf(tx.accountId, event), requests }
}

function selectDeliveries(tx: Tx, endpointId: string) {
  return tx.db
    .selectFrom('webhookDeliveries as delivery')
    .innerJoin('events as event', (join) =>
      join.onRef('event.accountId', '=', 'delivery.accountId').onRef('event.seq', '=', 'delivery.eventSeq'),
    )
    .leftJoinLateral(
      (of) =>
        of
          .selectFrom('webhookAttempts')
          .select(['at', 'durationMs', 'status', 'fault'])
          .whereRef('webhookAttempts.accountId', '=', 'delivery.accountId')
          .whereRef('webhookAttempts.deliveryId', '=', 'delivery.id')
          .orderBy('webhookAttempts.id', 'desc')
          .limit(1)
          .as('last'),
      (join) => join.onTrue(),
    )
    .select([
      'delivery.id',
      'delivery.eventSeq',
      'delivery.state',
      'delivery.failedReason',
      'delivery.isTest',
    ])
    .select(['delivery.isNext', 'delivery.dueAt', 'delivery.createdAt', 'delivery.endedAt'])
    .select(['event.type', 'event.at as happenedAt', 'event.subjectId'])
    .select(['last.at as lastAt', 'last.durationMs', 'last.status', 'last.fault'])
    .where('delivery.accountId', '=', tx.accountId)
    .where('delivery.endpointId', '=', endpointId)
}

type Row = Awaited<ReturnType<ReturnType<typeof selectDeliveries>['execute']>>[number]

function present({ eventSeq, isNext, dueAt, lastAt, durationMs, status, fault, ...row }: Row) {
  return {
    ...row,
    eventId: eventIdOf(eventSeq),
    // Behind another about the same subject nothing is planned yet.
    dueAt: row.state === 'waiting' && isNext ? dueAt : null,
    lastRequest: lastAt ? { at: lastAt, durationMs: durationMs ?? 0, status, fault } : null,
  }
}
