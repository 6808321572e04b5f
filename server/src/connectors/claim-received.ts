import { sql } from 'kysely'
import { z } from 'zod'
import type { Channel } from '../conversations/index.ts'
import type { Context, Tx } from '../platform/context.ts'
import { findChannels } from './channels/queries.ts'
import type { Delivery } from './connector.ts'

export type Claimed = Delivery & {
  blob: string | null
  bytes: Buffer | null
  size: number
  channel: Channel
  /** How often reading it began before and did not end. */
  begunBefore: number
  failureCount: number
}

// Short: whoever had it died, and a customer waits.
const claimMs = 15_000
const envelopeShape = z.record(z.string(), z.unknown())

type Row = Omit<Claimed, 'channel' | 'envelope'> & { envelope: unknown }

/**
 * Takes deliveries that wait to be read into this process's hands, the oldest first.
 * @param most how many at once
 * @param mostBytes how much at once, though always one: they are read into memory together
 * @param takesSuspect also one whose reading has begun before and did not end: it may be what ended the process, and
 *   in the company of others they would be blamed with it
 */
export async function claimReceived(
  context: Context,
  wanted: { most: number; mostBytes: number; takesSuspect: boolean },
): Promise<Claimed[]> {
  return context.transaction(async (tx) => {
    const rows = await claim(tx, wanted)
    // As they came in: an answer should find its question there already.
    rows.sort((a, b) => a.receivedAt.getTime() - b.receivedAt.getTime() || (a.id < b.id ? -1 : 1))
    const channels = await findChannels(tx, [...new Set(rows.map((row) => row.channelId))])
    return rows.flatMap((row) => {
      const channel = channels.find((one) => one.id === row.channelId)
      return channel ? [{ ...row, envelope: envelopeShape.parse(row.envelope), channel }] : []
    })
  })
}

/** Keeps deliveries in the same hands for longer. Those being written just now are as good as done and left alone. */
export async function renewClaims(context: Context, ids: readonly string[]): Promise<void> {
  await context.transaction((tx) =>
    sql`update deliveries set not_before = ${claimedUntil(tx)}::timestamptz
      where account_id = ${tx.accountId}::uuid and id in (select id from deliveries
        where account_id = ${tx.accountId}::uuid and id = any(${[...ids]}::uuid[]) and state = 'received'
        order by id for no key update skip locked)`.execute(tx.db),
  )
}

function claimedUntil(tx: Tx): Date {
  return new Date(tx.now().getTime() + claimMs)
}

async function claim(
  tx: Tx,
  { most, mostBytes, takesSuspect }: { most: number; mostBytes: number; takesSuspect: boolean },
): Promise<Row[]> {
  const waiting = sql`select id, size, received_at from deliveries where account_id = ${tx.accountId}::uuid
    and state = 'received' and (not_before is null or not_before <= ${tx.now()}::timestamptz)`
  const { rows } = await sql<Row>`
    with fresh as (${waiting} and begun_count = 0 order by received_at, id
        fetch first (${most}::int) rows only for no key update skip locked),
      suspects as (${waiting} and begun_count > 0 order by received_at, id
        fetch first (${takesSuspect ? 1 : 0}::int) rows only for no key update skip locked),
      counted as (select id, sum(size) over (order by received_at, id) - size as bytes_before from fresh),
      taken as (select id from counted where bytes_before = 0 or bytes_before < ${mostBytes}::bigint
        union all select id from suspects)
    update deliveries set begun_count = begun_count + 1, not_before = ${claimedUntil(tx)}::timestamptz
    from taken where account_id = ${tx.accountId}::uuid and deliveries.id = taken.id
    returning deliveries.id, channel_id, source, envelope, received_at, blob, bytes, size, begun_count - 1 as begun_before,
      failure_count`.execute(tx.db)
  return rows
}
