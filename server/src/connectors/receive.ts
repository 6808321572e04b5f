import { sql } from 'kysely'
import { z } from 'zod'
import { type Channel, type ReceiveOutcome, receiveMessage } from '../conversations/index.ts'
import { type Context, type Tx, within } from '../platform/context.ts'
import { AppError, reasonOf } from '../platform/errors.ts'
import type { Job } from '../platform/jobs/jobs.ts'
import { announce } from './announce.ts'
import { findChannels } from './channels/queries.ts'
import { type Connectors, type Delivery, type Parsed, Unreadable } from './connector.ts'
import { isTransient } from './is-transient.ts'

const payloadShape = z.object({ deliveryIds: z.array(z.uuid()) })
const envelopeShape = z.record(z.string(), z.unknown())

/**
 * The job that turns kept deliveries into messages. Each stands for itself: one that cannot be read is quarantined
 * with its reason and the next goes on. When the surroundings fail, those not done are tried again by the queue.
 */
export function receiveJob(connectors: Connectors): Job {
  return async (context, payload) => {
    const { deliveryIds } = payloadShape.parse(payload)
    const failures: unknown[] = []
    const attempt = async <T>(delivery: Loaded, work: () => Promise<T>): Promise<T | undefined> => {
      try {
        return await work()
      } catch (error) {
        if (isTransient(error)) failures.push(error)
        else await setAside(context, delivery, error)
        return undefined
      }
    }
    const readings: Reading[] = []
    for (const delivery of await context.read((tx) => loadOpen(tx, deliveryIds))) {
      const parsed = await attempt(delivery, () => parse(context, connectors, delivery))
      if (parsed) readings.push({ delivery, parsed })
    }
    // What one commit writes costs little more for eight mails than for one. If any of them fails, each goes by itself.
    if (await allTogether(context, connectors, readings)) readings.length = 0
    for (const reading of readings)
      await attempt(reading.delivery, () =>
        context.transaction((tx) => turnIntoMessages(context, tx, connectors, [reading])),
      )
    if (failures.length > 0) throw failures[0]
  }
}

type Loaded = Delivery & { blob: string; channel: Channel }
type Reading = { delivery: Loaded; parsed: Parsed }
type Outcome = { outcome: string; conversationId: string | null }
type Result = Outcome & { id: string; envelope: Record<string, unknown> }

async function parse(context: Context, connectors: Connectors, delivery: Loaded): Promise<Parsed> {
  const connector = connectors.get(delivery.channel.connector)
  if (!connector) throw new Unreadable(`There is no connector "${delivery.channel.connector}".`)
  return connector.parse(context, delivery.channel, delivery, await context.blobs.get(delivery.blob))
}

async function allTogether(
  context: Context,
  connectors: Connectors,
  readings: readonly Reading[],
): Promise<boolean> {
  if (readings.length < 2) return false
  try {
    await context.transaction((tx) => turnIntoMessages(context, tx, connectors, readings))
    return true
  } catch {
    return false
  }
}

async function turnIntoMessages(
  context: Context,
  tx: Tx,
  connectors: Connectors,
  readings: readonly Reading[],
): Promise<void> {
  const results: Result[] = []
  for (const { delivery, parsed } of readings) {
    const received =
      parsed.kind === 'probe'
        ? { outcome: 'probe', conversationId: null }
        : resultOf(await receiveMessage(within(context, tx), connectors, parsed.message))
    results.push({ ...received, id: delivery.id, envelope: delivery.envelope })
  }
  await markProcessed(tx, results)
}

async function setAside(context: Context, delivery: Loaded, error: unknown): Promise<void> {
  await context.transaction((tx) => quarantine(tx, delivery, plainReason(error)))
  if (!(error instanceof Unreadable))
    context.log.error({ error, deliveryId: delivery.id }, 'A delivery was quarantined')
}

function resultOf(received: ReceiveOutcome): Outcome {
  return {
    outcome: received.outcome,
    conversationId: received.outcome === 'deleted' ? null : received.conversationId,
  }
}

function plainReason(error: unknown): string {
  if (error instanceof Unreadable || error instanceof AppError) return error.message
  return `It could not be read: ${reasonOf(error)}`
}

async function loadOpen(tx: Tx, ids: string[]): Promise<Loaded[]> {
  const rows = await tx.db
    .selectFrom('deliveries')
    .select(['id', 'channelId', 'source', 'envelope', 'receivedAt', 'blob'])
    .where('accountId', '=', tx.accountId)
    .where('id', 'in', ids)
    .where('state', '=', 'received')
    .execute()
  // As they came in: an answer must find the question there already.
  rows.sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id))
  const channels = await findChannels(tx, [...new Set(rows.map((row) => row.channelId))])
  return rows.flatMap((row) => {
    const channel = channels.find((one) => one.id === row.channelId)
    return channel ? [{ ...row, envelope: envelopeShape.parse(row.envelope), channel }] : []
  })
}

async function markProcessed(tx: Tx, results: readonly Result[]): Promise<void> {
  await sql`update deliveries set state = 'processed', outcome = result.outcome, reason = null,
      conversation_id = result."conversationId", envelope = result.envelope, processed_at = ${tx.now()}::timestamptz
    from json_to_recordset(${JSON.stringify(results)}::json)
      as result ("id" uuid, "outcome" text, "conversationId" uuid, "envelope" jsonb)
    where account_id = ${tx.accountId}::uuid and deliveries.id = result.id`.execute(tx.db)
}

async function quarantine(tx: Tx, delivery: Loaded, reason: string): Promise<void> {
  await tx.db
    .updateTable('deliveries')
    .set({ state: 'quarantined', reason, processedAt: tx.now() })
    .where('accountId', '=', tx.accountId)
    .where('id', '=', delivery.id)
    .execute()
  announce(tx, 'delivery.quarantined', delivery.id, { channelId: delivery.channelId, reason })
}
