import { z } from 'zod'
import { audit, requirePermission } from '../accounts/index.ts'
import type { Context, Tx } from '../platform/context.ts'
import { AppError, reasonOf } from '../platform/errors.ts'
import { newId } from '../platform/ids.ts'
import type { Job } from '../platform/jobs/jobs.ts'
import { announce } from './announce.ts'
import { findChannels, getChannel } from './channels/queries.ts'
import type { BackfillRequest, Connectors } from './connector.ts'
import { isTransient } from './is-transient.ts'

const payloadShape = z.object({ backfillId: z.uuid() })
const progressShape = z.record(z.string(), z.number())

/**
 * Has a channel import what it received since a day. Runs in the background and goes on where it stopped.
 * @throws AppError conflict while one is running, unsupported when the channel has nothing to import from
 */
export async function startBackfill(
  context: Context,
  connectors: Connectors,
  channelId: string,
  since: Date,
): Promise<{ backfillId: string }> {
  requirePermission(context.actor, 'channels.manage')
  return context.transaction(async (tx) => {
    const channel = await getChannel(tx, channelId)
    if (!connectors.get(channel.connector)?.backfill)
      throw new AppError('unsupported', 'This kind of channel keeps nothing to import.')
    const backfillId = newId()
    const made = await tx.db
      .insertInto('backfills')
      .values({ accountId: tx.accountId, id: backfillId, channelId, since, startedAt: tx.now() })
      .onConflict((row) => row.doNothing())
      .returning('id')
      .executeTakeFirst()
    if (!made) throw new AppError('conflict', 'An import is running already.', { key: 'backfill_running' })
    await audit(tx, {
      action: 'channel.backfill_started',
      subjectKind: 'channel',
      subjectId: channelId,
      after: { since: since.toISOString() },
    })
    tx.enqueue('connectors.backfill', { backfillId })
    return { backfillId }
  })
}

/** The job that does one go of an import and adds the next. */
export function backfillJob(connectors: Connectors): Job {
  return async (context, payload) => {
    const { backfillId } = payloadShape.parse(payload)
    const running = await context.read((tx) => findRunning(tx, backfillId))
    if (!running) return
    try {
      const [channel] = await context.read((tx) => findChannels(tx, [running.channelId]))
      const backfill = channel && !channel.archivedAt && connectors.get(channel.connector)?.backfill
      if (!channel || !backfill) throw new AppError('not_found', 'The channel is gone.')
      const { isDone } = await backfill(context, channel, requestOf(backfillId, running))
      await context.transaction((tx) =>
        isDone ? end(tx, backfillId, 'done', null) : tx.enqueue('connectors.backfill', { backfillId }),
      )
    } catch (error) {
      if (isTransient(error)) throw error
      await context.transaction((tx) => end(tx, backfillId, 'failed', reasonOf(error)))
    }
  }
}

type Running = { channelId: string; since: Date; folders: unknown }

async function findRunning(tx: Tx, id: string): Promise<Running | undefined> {
  return tx.db
    .selectFrom('backfills')
    .select(['channelId', 'since', 'folders'])
    .where('accountId', '=', tx.accountId)
    .where('id', '=', id)
    .where('state', '=', 'running')
    .executeTakeFirst()
}

function requestOf(id: string, running: Running): BackfillRequest {
  const progress = progressShape.parse(running.folders)
  return {
    since: running.since,
    progress,
    async advance(tx, done) {
      progress[done.part] = done.upTo
      const row = await tx.db
        .updateTable('backfills')
        .set((of) => ({
          folders: JSON.stringify(progress),
          readCount: of('readCount', '+', done.read),
          newCount: of('newCount', '+', done.fresh),
        }))
        .where('accountId', '=', tx.accountId)
        .where('id', '=', id)
        .returning(['channelId', 'readCount', 'newCount'])
        .executeTakeFirstOrThrow()
      tell(tx, row, 'running')
    },
  }
}

async function end(tx: Tx, id: string, state: 'done' | 'failed', reason: string | null): Promise<void> {
  const row = await tx.db
    .updateTable('backfills')
    .set({ state, reason, endedAt: tx.now() })
    .where('accountId', '=', tx.accountId)
    .where('id', '=', id)
    .returning(['channelId', 'readCount', 'newCount'])
    .executeTakeFirstOrThrow()
  tell(tx, row, state)
}

function tell(
  tx: Tx,
  row: { channelId: string; readCount: number; newCount: number },
  state: 'running' | 'done' | 'failed',
): void {
  const { channelId, readCount, newCount } = row
  announce(tx, 'channel.backfill_changed', channelId, { state, readCount, newCount })
}
