import type { z } from 'zod'
import { can } from '../../accounts/index.ts'
import type { Context, Tx } from '../../platform/context.ts'
import type { channelShape } from '../shapes.ts'
import type { ChannelRow } from './queries.ts'
import { namesOfSecrets } from './settings-of.ts'

type Presented = z.input<typeof channelShape>

/** Channels as the API shows them; how they connect is only for those who manage them. */
export async function presentChannels(
  context: Context,
  tx: Tx,
  channels: ChannelRow[],
): Promise<Presented[]> {
  const ids = channels.map((one) => one.id)
  const isManager = can(context.actor, 'channels.manage')
  const received = await lastReceived(tx, ids)
  const backfills = await lastBackfills(tx, ids)
  return channels.map(({ secrets, settings, archivedAt: _archivedAt, health, ...rest }) => ({
    ...rest,
    settings: isManager ? Object(settings) : null,
    secretNames: isManager ? namesOfSecrets(context, secrets) : [],
    // What stands in `health` was written by saveHealth, which has this shape.
    health: health as Presented['health'],
    lastReceivedAt: received.get(rest.id) ?? null,
    backfill: backfills.get(rest.id) ?? null,
  }))
}

// One index probe per channel; max() over all deliveries of a busy channel would read them all.
async function lastReceived(tx: Tx, ids: string[]): Promise<Map<string, Date>> {
  if (ids.length === 0) return new Map()
  const rows = await tx.db
    .selectFrom('channels')
    .select('channels.id')
    .select((of) =>
      of
        .selectFrom('deliveries')
        .select('receivedAt')
        .where('deliveries.accountId', '=', tx.accountId)
        .whereRef('deliveries.channelId', '=', 'channels.id')
        .orderBy('receivedAt', 'desc')
        .limit(1)
        .as('receivedAt'),
    )
    .where('channels.accountId', '=', tx.accountId)
    .where('channels.id', 'in', ids)
    .execute()
  return new Map(rows.flatMap((row) => (row.receivedAt ? [[row.id, row.receivedAt]] : [])))
}

async function lastBackfills(
  tx: Tx,
  ids: string[],
): Promise<Map<string, NonNullable<Presented['backfill']>>> {
  if (ids.length === 0) return new Map()
  const rows = await tx.db
    .selectFrom('backfills')
    .distinctOn('channelId')
    .select(['id', 'channelId', 'since', 'state', 'reason', 'readCount', 'newCount', 'startedAt', 'endedAt'])
    .where('accountId', '=', tx.accountId)
    .where('channelId', 'in', ids)
    .orderBy('channelId')
    .orderBy('startedAt', 'desc')
    .execute()
  return new Map(rows.map(({ channelId, ...rest }) => [channelId, rest]))
}
