import { sql } from 'kysely'
import type { Context, Tx } from '../platform/context.ts'
import { newId } from '../platform/ids.ts'
import { judge, type Verdict } from './judge.ts'
import { type Endpoint, noteHealth } from './note-health.ts'
import type { Outcome } from './post.ts'
import { promote } from './promote.ts'

export type Attempted = { deliveryId: string; outcome: Outcome }

/** Writes down how requests ended and what follows: for each event, for its successors, and for the endpoints. */
export async function recordAttempts(context: Context, attempted: readonly Attempted[]): Promise<void> {
  await context.transaction(async (tx) => {
    const endpoints = await holdEndpoints(tx, attempted)
    const deliveries = await holdDeliveries(tx, attempted)
    const known = attempted.filter(({ deliveryId }) => deliveries.has(deliveryId))
    if (known.length === 0) return
    await keepAttempts(tx, known)
    const judged = known.flatMap(({ deliveryId, outcome }) => {
      const delivery = deliveries.get(deliveryId)
      return delivery ? [{ delivery, outcome, verdict: judge(delivery, outcome, tx.now()) }] : []
    })
    await keepVerdicts(tx, judged)
    await promote(
      tx,
      [...endpoints.keys()],
      judged.flatMap(({ delivery, verdict }) =>
        verdict.state !== 'waiting' && delivery.subjectId ? [delivery.subjectId] : [],
      ),
    )
    await noteHealth(tx, endpoints, judged)
  })
}

type Delivery = Awaited<ReturnType<typeof selectDeliveries>>[number]
type Judged = { delivery: Delivery; outcome: Outcome; verdict: Verdict }

async function holdEndpoints(tx: Tx, attempted: readonly Attempted[]): Promise<Map<string, Endpoint>> {
  const rows = await holdRows(tx, idsOf(attempted))
  return new Map(rows.map((row) => [row.id, row]))
}

function holdRows(tx: Tx, deliveryIds: string[]) {
  return tx.db
    .selectFrom('webhookEndpoints')
    .select([
      'id',
      'url',
      'state',
      'failures',
      'failingSince',
      'restsUntil',
      'lastSuccessAt',
      'lastFailureAt',
    ])
    .where('accountId', '=', tx.accountId)
    .where('id', 'in', (of) =>
      of
        .selectFrom('webhookDeliveries')
        .select('endpointId')
        .where('accountId', '=', tx.accountId)
        .where('id', 'in', deliveryIds),
    )
    .orderBy('id')
    .forNoKeyUpdate()
    .execute()
}

async function holdDeliveries(tx: Tx, attempted: readonly Attempted[]): Promise<Map<string, Delivery>> {
  const rows = await selectDeliveries(tx, idsOf(attempted))
  return new Map(rows.map((row) => [row.id, row]))
}

// What was given up while it was being sent is known to have ended, unless it arrived after all.
function selectDeliveries(tx: Tx, ids: string[]) {
  return tx.db
    .selectFrom('webhookDeliveries')
    .select(['id', 'endpointId', 'subjectId', 'isTest', 'attempts', 'giveUpAt', 'state'])
    .where('accountId', '=', tx.accountId)
    .where('id', 'in', ids)
    .execute()
}

function idsOf(attempted: readonly Attempted[]): string[] {
  return attempted.map((one) => one.deliveryId)
}

async function keepAttempts(tx: Tx, attempted: readonly Attempted[]): Promise<void> {
  const { accountId } = tx
  await tx.db
    .insertInto('webhookAttempts')
    .values(attempted.map(({ deliveryId, outcome }) => ({ accountId, id: newId(), deliveryId, ...outcome })))
    .execute()
}

async function keepVerdicts(tx: Tx, judged: readonly Judged[]): Promise<void> {
  const rows = judged
    .filter(({ delivery, verdict }) => delivery.state === 'waiting' || verdict.state === 'delivered')
    .map(({ delivery, verdict }) => ({
      id: delivery.id,
      state: verdict.state,
      reason: verdict.state === 'failed' ? verdict.reason : null,
      due_at: verdict.state === 'waiting' ? verdict.dueAt : null,
    }))
  await sql`update webhook_deliveries set state = told.state, failed_reason = told.reason,
      due_at = coalesce(told.due_at, webhook_deliveries.due_at), is_next = told.state = 'waiting',
      ended_at = case when told.state = 'waiting' then null else ${tx.now()}::timestamptz end
    from json_to_recordset(${JSON.stringify(rows)}::json) as told
      (id uuid, state text, reason text, due_at timestamptz)
    where account_id = ${tx.accountId} and webhook_deliveries.id = told.id`.execute(tx.db)
}
