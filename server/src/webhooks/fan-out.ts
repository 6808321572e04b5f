import { sql } from 'kysely'
import type { Context, Tx } from '../platform/context.ts'
import { holdCursor, moveCursor } from '../platform/events/cursor.ts'
import { latestPosition, readEvents, type StoredEvent } from '../platform/events/read-events.ts'
import { newId } from '../platform/ids.ts'
import { testType } from './event-types.ts'
import { reader } from './listen-from.ts'
import { triedForMs } from './pauses.ts'
import { type Wish, wants } from './wants.ts'

const mostAtOnce = 200

/**
 * Turns new events into one delivery for each endpoint that wants it. The cursor moves in the transaction that adds
 * them, so that each is added exactly once; two processes wait for each other on its row.
 */
export async function fanOut(context: Context): Promise<{ passed: number; isHeldBack: boolean }> {
  return context.transaction(async (tx) => {
    const cursor = await holdCursor(tx, reader, () => latestPosition(tx))
    const endpoints = await holdListening(tx)
    if (endpoints.length === 0) return { passed: 0, isHeldBack: false }
    const { events, isHeldBack } = await readEvents(tx, cursor, mostAtOnce)
    const last = events.at(-1)
    if (!last) return { passed: 0, isHeldBack }
    await addDeliveries(tx, deliveriesFor(endpoints, events))
    await moveCursor(tx, reader, last)
    return { passed: events.length, isHeldBack }
  })
}

// Held, so that nothing of theirs ends while it is told whether something waits before what is added.
async function holdListening(tx: Tx): Promise<Wish[]> {
  return tx.db
    .selectFrom('webhookEndpoints')
    .select(['id', 'eventTypes', 'locationIds', 'fromSnapshot'])
    .where('accountId', '=', tx.accountId)
    .where('state', '=', 'enabled')
    .orderBy('id')
    .forNoKeyUpdate()
    .execute()
}

type NewDelivery = {
  id: string
  endpoint_id: string
  event_seq: number
  subject_id: string | null
  is_test: boolean
  is_first: boolean
}

function deliveriesFor(endpoints: Wish[], events: StoredEvent[]): NewDelivery[] {
  const begun = new Set<string>()
  return events.flatMap((event) =>
    endpoints
      .filter((endpoint) => wants(endpoint, event))
      .map((endpoint) => {
        const isTest = event.type === testType
        const subject = isTest ? null : event.subjectId
        const line = `${endpoint.id} ${subject}`
        const isFirst = subject === null || !begun.has(line)
        begun.add(line)
        return {
          id: newId(),
          endpoint_id: endpoint.id,
          event_seq: event.seq,
          subject_id: subject,
          is_test: isTest,
          is_first: isFirst,
        }
      }),
  )
}

async function addDeliveries(tx: Tx, deliveries: NewDelivery[]): Promise<void> {
  if (deliveries.length === 0) return
  const giveUpAt = new Date(tx.now().getTime() + triedForMs)
  await sql`insert into webhook_deliveries
      (account_id, id, endpoint_id, event_seq, subject_id, is_test, is_next, due_at, give_up_at, created_at)
    select ${tx.accountId}::uuid, made.id, made.endpoint_id, made.event_seq, made.subject_id, made.is_test,
      made.is_first and (made.subject_id is null or not exists (select from webhook_deliveries before
        where before.account_id = ${tx.accountId} and before.endpoint_id = made.endpoint_id
          and before.subject_id = made.subject_id and before.state = 'waiting')),
      ${tx.now()}::timestamptz, ${giveUpAt}::timestamptz, ${tx.now()}::timestamptz
    from json_to_recordset(${JSON.stringify(deliveries)}::json) as made
      (id uuid, endpoint_id uuid, event_seq bigint, subject_id uuid, is_test boolean, is_first boolean)`.execute(
    tx.db,
  )
}
