import type { Context, Tx } from '../../platform/context.ts'
import { retryAfter } from '../../platform/remote/retry-after.ts'
import { callPlatform } from '../connection/access.ts'
import { tell } from '../directories.ts'
import { type DirectoryPlatforms, DirectoryProblem, type Shown } from '../directory.ts'
import { keepEdits } from '../edits/keep-edits.ts'
import { settleReviews } from '../pushes/settle.ts'
import { finishReading, keepRecords } from '../read-dump.ts'
import { seekOurs } from './seek-ours.ts'

type Directory = { id: string; platform: string; generation: number }

const mostFailures = 8

/**
 * Reads a directory from its platform from where it stopped, in parts that are whole each.
 * @returns when to go on: null at once
 */
export async function readLive(
  context: Context,
  platforms: DirectoryPlatforms,
  directory: Directory,
  isEnough: () => boolean,
): Promise<Date | null> {
  const platform = platforms.get(directory.platform)
  if (!platform) return stop(context, directory, 'directory_not_live', '')
  try {
    for (let position = await readPosition(context, directory.id); ; ) {
      const reached = { directoryId: directory.id, platform }
      const { shown, next } = await callPlatform(context, reached, (call) =>
        platform.readPart(call, position, (after) => seekOurs(context, directory.id, after)),
      )
      await keepPart(context, directory, shown, next)
      if (next === null) return null
      if (isEnough()) return null
      position = next
    }
  } catch (error) {
    if (!(error instanceof DirectoryProblem)) throw error
    if (error.reason === 'later') return putOff(context, directory, error)
    const key = error.reason === 'signed_out' ? 'directory_signed_out' : 'directory_refused'
    return stop(context, directory, key, error.message)
  }
}

async function readPosition(context: Context, directoryId: string): Promise<unknown> {
  const row = await context.read((tx) =>
    tx.db
      .selectFrom('directoryConnections')
      .select('position')
      .where('accountId', '=', tx.accountId)
      .where('directoryId', '=', directoryId)
      .executeTakeFirst(),
  )
  return row?.position ?? null
}

async function keepPart(
  context: Context,
  { id, generation }: Directory,
  shown: readonly Shown[],
  next: unknown,
): Promise<void> {
  await context.transaction(async (tx) => {
    await keepRecords(
      tx,
      { directoryId: id, generation },
      shown.map(({ listing }) => listing),
    )
    await keepEdits(tx, id, shown)
    await settleReviews(tx, id, shown)
    await tx.db
      .updateTable('directoryConnections')
      .set({
        position: next === null ? null : JSON.stringify(next),
        ...{ failures: 0, problem: null, problemDetail: '' },
        ...(next === null ? { readAt: tx.now() } : {}),
      })
      .where('accountId', '=', tx.accountId)
      .where('directoryId', '=', id)
      .execute()
    if (next === null) await finishReading(tx, { id, generation })
  })
}

async function putOff(
  context: Context,
  directory: Directory,
  problem: DirectoryProblem,
): Promise<Date | null> {
  const { failures } = await context.transaction((tx) =>
    tx.db
      .updateTable('directoryConnections')
      .set((of) => ({
        failures: of('failures', '+', 1),
        ...{ problem: 'directory_later', problemDetail: problem.message.slice(0, 500) },
      }))
      .where('accountId', '=', tx.accountId)
      .where('directoryId', '=', directory.id)
      .returning('failures')
      .executeTakeFirstOrThrow(),
  )
  if (failures >= mostFailures) return stop(context, directory, 'directory_later', problem.message)
  return new Date(Date.now() + retryAfter(failures, problem.retryAfterMs))
}

// What was read before stands and is compared anew, as part of it may be newer; without any there is nothing to show.
async function stop(context: Context, { id }: Directory, key: string, detail: string): Promise<null> {
  await context.transaction(async (tx) => {
    const state = (await hasRecords(tx, id)) ? 'matching' : 'failed'
    await tx.db
      .updateTable('directories')
      .set({ state, done: 0, failure: state === 'failed' ? key : null })
      .where('accountId', '=', tx.accountId)
      .where('id', '=', id)
      .execute()
    await tx.db
      .updateTable('directoryConnections')
      .set({ position: null, problem: key, problemDetail: detail.slice(0, 500) })
      .where('accountId', '=', tx.accountId)
      .where('directoryId', '=', id)
      .execute()
    tell(tx, id, state)
  })
  return null
}

async function hasRecords(tx: Tx, directoryId: string): Promise<boolean> {
  const one = await tx.db
    .selectFrom('directoryRecords')
    .select('id')
    .where('accountId', '=', tx.accountId)
    .where('directoryId', '=', directoryId)
    .limit(1)
    .executeTakeFirst()
  return one !== undefined
}
