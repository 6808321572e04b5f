import { sql } from 'kysely'
import { type ReceiveOutcome, receiveMessages } from '../conversations/index.ts'
import { type Context, type Tx, within } from '../platform/context.ts'
import type { Claimed } from './claim-received.ts'
import type { Connectors, Parsed } from './connector.ts'
import { takeReviewsIn } from './reviews/take-reviews-in.ts'
import { orSetAside } from './set-aside.ts'

/** A delivery and what it says. */
export type Reading = { delivery: Claimed; parsed: Parsed }

type Outcome = { outcome: string; conversationId: string | null }
type Result = Outcome & { id: string; envelope: Record<string, unknown> }

/**
 * Turns what was read into messages, all in one commit. If any of them fails, each goes by itself: one that cannot be
 * a message is put aside with its reason, and the others go on.
 */
export async function turnIntoMessages(
  context: Context,
  connectors: Connectors,
  readings: readonly Reading[],
): Promise<void> {
  if (await allTogether(context, connectors, readings)) return
  for (const reading of readings)
    await orSetAside(context, reading.delivery, () =>
      context.transaction((tx) => turn(context, tx, connectors, [reading])),
    )
}

async function allTogether(
  context: Context,
  connectors: Connectors,
  readings: readonly Reading[],
): Promise<boolean> {
  if (readings.length < 2) return false
  try {
    await context.transaction((tx) => turn(context, tx, connectors, readings))
    return true
  } catch {
    return false
  }
}

async function turn(
  context: Context,
  tx: Tx,
  connectors: Connectors,
  readings: readonly Reading[],
): Promise<void> {
  const messages = readings.flatMap(({ delivery, parsed }) =>
    parsed.kind === 'message' ? [{ id: delivery.id, message: parsed.message }] : [],
  )
  const received = await receiveMessages(
    within(context, tx),
    connectors,
    messages.map((one) => one.message),
  )
  const outcomes = new Map(messages.map(({ id }, index) => [id, resultOf(received[index]!)]))
  const reviews = await takeReviewsIn(context, tx, connectors, readings)
  const probe = { outcome: 'probe', conversationId: null }
  await noteTaken(tx, connectors, readings, outcomes)
  await markProcessed(
    tx,
    readings.map(({ delivery: { id, envelope } }) => ({
      ...(outcomes.get(id) ?? reviews.get(id) ?? probe),
      ...{ id, envelope },
    })),
  )
}

async function noteTaken(
  tx: Tx,
  connectors: Connectors,
  readings: readonly Reading[],
  outcomes: ReadonlyMap<string, Outcome>,
): Promise<void> {
  for (const [kind, own] of Map.groupBy(readings, ({ delivery }) => delivery.channel.connector)) {
    const taken = own.flatMap(({ delivery: { id } }) => {
      const conversationId = outcomes.get(id)?.conversationId
      return conversationId ? [{ deliveryId: id, conversationId }] : []
    })
    if (taken.length > 0) await connectors.get(kind)?.note?.(tx, taken)
  }
}

function resultOf(received: ReceiveOutcome): Outcome {
  return {
    outcome: received.outcome,
    conversationId: received.outcome === 'deleted' ? null : received.conversationId,
  }
}

async function markProcessed(tx: Tx, results: readonly Result[]): Promise<void> {
  await sql`update deliveries set state = 'processed', outcome = result.outcome, reason = null,
      conversation_id = result."conversationId", envelope = result.envelope, processed_at = ${tx.now()}::timestamptz
    from json_to_recordset(${JSON.stringify(results)}::json)
      as result ("id" uuid, "outcome" text, "conversationId" uuid, "envelope" jsonb)
    where account_id = ${tx.accountId}::uuid and deliveries.id = result.id`.execute(tx.db)
}
