import { sql } from 'kysely'
import type { Tx } from '../../platform/context.ts'
import { record } from '../../platform/events/record.ts'

/** A reading of a source that is under way. */
export type Reading = { since: Date; position: unknown; failures: number }

const dayMs = 86_400_000
/** Platforms show a change some time after it was made. */
const overlapMs = 3_600_000
const firstLookDays = 30
const leaseMs = 120_000

/** Whether there is anything for `claimDueSources`. */
export async function hasDueSources(tx: Tx): Promise<boolean> {
  const due = await tx.db
    .selectFrom('reviewSources')
    .select('channelId')
    .where('accountId', '=', tx.accountId)
    .where('nextAt', '<=', tx.now())
    .limit(1)
    .executeTakeFirst()
  return due !== undefined
}

/** The sources that are to be looked at now; each is left to who asked for two minutes. */
export async function claimDueSources(tx: Tx): Promise<string[]> {
  const { rows } = await sql<{
    channelId: string
  }>`update review_sources set next_at = ${after(tx, leaseMs)}::timestamptz
    from channels where review_sources.account_id = ${tx.accountId}::uuid and next_at <= ${tx.now()}::timestamptz
      and channels.account_id = review_sources.account_id and channels.id = review_sources.channel_id
      and channels.state = 'active' and channels.archived_at is null
    returning review_sources.channel_id`.execute(tx.db)
  return rows.map(({ channelId }) => channelId)
}

/**
 * Begins to look after a source; its first look goes back thirty days. One we know that was in trouble is looked at
 * again now, and goes on where it was: whatever was in the way may have been put right.
 * @param how.isRead whether anything can be read there: some only tell
 */
export async function beginSource(tx: Tx, channelId: string, { isRead }: { isRead: boolean }): Promise<void> {
  const nextAt = isRead ? tx.now() : null
  const begun = await tx.db
    .insertInto('reviewSources')
    .values({ accountId: tx.accountId, channelId, nextAt })
    .onConflict((of) =>
      of
        .columns(['accountId', 'channelId'])
        .doUpdateSet({ nextAt, failures: 0, problem: null, problemDetail: '' })
        .where('reviewSources.problem', 'is not', null),
    )
    .returning(['readCount', 'reading'])
    .executeTakeFirst()
  if (begun) tellSource(tx, channelId, { readCount: begun.readCount, isReading: begun.reading !== null })
}

/** Has years of the past read, in place of what is read now; it goes on where it is interrupted. */
export async function beginPast(tx: Tx, channelId: string, since: Date): Promise<void> {
  await beginSource(tx, channelId, { isRead: true })
  await tx.db
    .updateTable('reviewSources')
    .set({
      ...{ reading: 'past', since, begunAt: tx.now(), position: null, readCount: 0, nextAt: tx.now() },
      ...{ failures: 0, problem: null, problemDetail: '' },
    })
    .where('accountId', '=', tx.accountId)
    .where('channelId', '=', channelId)
    .execute()
  tellSource(tx, channelId, { readCount: 0, isReading: true })
}

/** The reading to go on with, or a new one of what changed since the last; undefined for a source nobody looks after. */
export async function openReading(tx: Tx, channelId: string): Promise<Reading | undefined> {
  const row = await tx.db
    .selectFrom('reviewSources')
    .select(['reading', 'since', 'position', 'failures', 'knownUntil'])
    .where('accountId', '=', tx.accountId)
    .where('channelId', '=', channelId)
    .forUpdate()
    .executeTakeFirst()
  if (!row) return undefined
  if (row.reading && row.since) return { since: row.since, position: row.position, failures: row.failures }
  const since = row.knownUntil
    ? new Date(row.knownUntil.getTime() - overlapMs)
    : new Date(tx.now().getTime() - firstLookDays * dayMs)
  await setSource(tx, channelId, {
    ...{ reading: 'news', since, begunAt: tx.now(), position: null, readCount: 0 },
  })
  return { since, position: null, failures: row.failures }
}

/** Notes how far a reading is, with what was read; `next` null: it is done. */
export async function advanceReading(
  tx: Tx,
  channelId: string,
  { next, read, everyMinutes }: { next: unknown; read: number; everyMinutes: number | null },
): Promise<void> {
  const isDone = next === null
  const row = await tx.db
    .updateTable('reviewSources')
    .set((of) => ({
      ...{ position: isDone ? null : JSON.stringify(next), readCount: of('readCount', '+', read) },
      ...{ failures: 0, problem: null, problemDetail: '' },
      nextAt: isDone ? (everyMinutes === null ? null : after(tx, everyMinutes * 60_000)) : after(tx, leaseMs),
      ...(isDone ? { reading: null, since: null, begunAt: null, readAt: tx.now() } : {}),
      // What changed while it was read may have been missed.
      ...(isDone ? { knownUntil: of.fn<Date>('greatest', ['knownUntil', 'begunAt']) } : {}),
    }))
    .where('accountId', '=', tx.accountId)
    .where('channelId', '=', channelId)
    .returning('readCount')
    .executeTakeFirst()
  if (row && (read > 0 || isDone)) tellSource(tx, channelId, { readCount: row.readCount, isReading: !isDone })
}

/** Notes why a reading does not go on, and when it is tried again. */
export async function putOffReading(
  tx: Tx,
  channelId: string,
  problem: { key: string; detail: string; afterMs: number },
): Promise<void> {
  await tx.db
    .updateTable('reviewSources')
    .set((of) => ({
      ...{ failures: of('failures', '+', 1), problem: problem.key },
      ...{ problemDetail: problem.detail.slice(0, 500), nextAt: after(tx, problem.afterMs) },
    }))
    .where('accountId', '=', tx.accountId)
    .where('channelId', '=', channelId)
    .execute()
}

function setSource(tx: Tx, channelId: string, columns: Record<string, unknown>) {
  return tx.db
    .updateTable('reviewSources')
    .set(columns)
    .where('accountId', '=', tx.accountId)
    .where('channelId', '=', channelId)
    .execute()
}

function tellSource(tx: Tx, channelId: string, payload: { readCount: number; isReading: boolean }): void {
  record(tx, 'review_source.changed', { subjectId: channelId, payload })
}

function after(tx: Tx, ms: number): Date {
  return new Date(tx.now().getTime() + ms)
}
