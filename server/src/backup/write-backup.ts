import { createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { type Kysely, sql } from 'kysely'
import { namedBlobs } from '../named-blobs.ts'
import type { World } from '../platform/context.ts'
import type { DB } from '../platform/db/schema.ts'
import { type BackupCounts, format, type Line } from './format.ts'
import { knownMigrations, type Table, tablesInOrder } from './tables.ts'

const rowsAtOnce = 500

type Written = BackupCounts & { missingBlobs: number }

/**
 * Writes everything of every brand to one file: gzipped JSON lines of rows, files and waiting jobs, as of one moment.
 * The file has its name only when it is whole, and is for its owner's eyes alone. Sealed secrets stay sealed: they
 * need the same SECRET_KEY.
 */
export async function writeBackup(world: World, path: string): Promise<Written> {
  const counts = { rows: 0, blobs: 0, missingBlobs: 0 }
  const aside = `${path}.part`
  await world.db.connection().execute(async (db) => {
    await sql`begin isolation level repeatable read read only`.execute(db)
    try {
      const file = createWriteStream(aside, { mode: 0o600, flush: true })
      await pipeline(Readable.from(texts(world, db, counts)), createGzip(), file)
      await rename(aside, path)
    } finally {
      await sql`rollback`.execute(db)
      await rm(aside, { force: true })
    }
  })
  return counts
}

async function* texts(world: World, db: Kysely<DB>, counts: Written): AsyncGenerator<string> {
  for await (const line of lines(world, db, counts)) yield `${JSON.stringify(line)}\n`
}

async function* lines(world: World, db: Kysely<DB>, counts: Written): AsyncGenerator<Line> {
  yield { vicino: format, migrations: await knownMigrations(db) }
  const tables = await tablesInOrder(db)
  const accounts = await db.selectFrom('accounts').select('id').orderBy('id').execute()
  for (const table of tables.filter((one) => !one.isTenant)) yield* rowsOf(db, table, counts)
  const blobs = new Set<string>()
  for (const { id } of accounts) {
    await sql.raw(`set local app.account_id = '${id}'`).execute(db)
    yield { account: id, lastNumber: await lastNumberOf(db, id), firstPending: await firstPendingOf(db, id) }
    for (const table of tables.filter((one) => one.isTenant)) yield* rowsOf(db, table, counts, id)
    for (const hash of await blobsOf(db)) blobs.add(hash)
  }
  yield* jobs(db)
  for (const hash of blobs) {
    const bytes = await world.blobs.get(hash).catch(() => undefined)
    if (bytes) yield { blob: hash, data: bytes.toString('base64') }
    counts[bytes ? 'blobs' : 'missingBlobs'] += 1
  }
  yield { end: true, rows: counts.rows, blobs: counts.blobs }
}

async function* rowsOf(
  db: Kysely<DB>,
  table: Table,
  counts: Written,
  accountId?: string,
): AsyncGenerator<Line> {
  yield { table: table.name }
  const columns = sql.join(table.columns.map((name) => sql.ref(name)))
  const whose = accountId ? sql`where account_id = ${sql.lit(accountId)}::uuid` : sql``
  await sql`declare backup_rows no scroll cursor for
    select to_jsonb(kept) as row from (select ${columns} from ${sql.table(table.name)} ${whose}) kept`.execute(
    db,
  )
  for (let isMore = true; isMore; ) {
    const { rows } = await sql<{
      row: Record<string, unknown>
    }>`fetch ${sql.lit(rowsAtOnce)} from backup_rows`.execute(db)
    for (const { row } of rows) yield { row }
    counts.rows += rows.length
    isMore = rows.length === rowsAtOnce
  }
  await sql`close backup_rows`.execute(db)
}

// A conversation that was deleted had a number too: the highest one left is not the last.
async function lastNumberOf(db: Kysely<DB>, accountId: string): Promise<number | null> {
  const name = `conversation_numbers_${accountId.replaceAll('-', '')}`
  const { rows } = await sql<{
    last: number | null
  }>`select last_value as last from pg_sequences where schemaname = 'public' and sequencename = ${name}`.execute(
    db,
  )
  return rows[0]?.last ?? null
}

async function firstPendingOf(db: Kysely<DB>, accountId: string): Promise<number | null> {
  const { rows } = await sql<{ first: number | null }>`
    select min(event.seq) as first from events event
    left join event_cursors done on done.account_id = event.account_id and done.id = 'reactions'
    where event.account_id = ${accountId} and (done.id is null or (event.xid, event.seq) > (done.xid, done.seq))`.execute(
    db,
  )
  return rows[0]?.first ?? null
}

async function blobsOf(db: Kysely<DB>): Promise<string[]> {
  const { rows } = await sql<{ blob: string }>`select distinct blob from (${namedBlobs}) as named`.execute(db)
  return rows.map((row) => row.blob)
}

async function* jobs(db: Kysely<DB>): AsyncGenerator<Line> {
  const { rows } = await sql<Extract<Line, { job: unknown }>>`
    select jsonb_build_object('name', task.identifier, 'payload', job.payload, 'runAt', job.run_at, 'key', job.key, 'maxAttempts', job.max_attempts) as job
    from graphile_worker._private_jobs job join graphile_worker._private_tasks task on task.id = job.task_id where job.attempts < job.max_attempts`.execute(
    db,
  )
  yield* rows
}
