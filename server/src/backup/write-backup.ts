import { createWriteStream } from 'node:fs'
import { rename } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { type Kysely, sql } from 'kysely'
import type { World } from '../platform/context.ts'
import type { DB } from '../platform/db/schema.ts'
import { type Table, tablesInOrder } from './tables.ts'

export type BackupCounts = { rows: number; blobs: number }

export const format = 1
const rowsAtOnce = 500

/**
 * Writes everything of every brand to one file: gzipped JSON lines of rows, files and waiting jobs, as of one moment.
 * The file has its name only when it is whole. Sealed secrets stay sealed: they need the same SECRET_KEY.
 */
export async function writeBackup(world: World, path: string): Promise<BackupCounts> {
  const counts = { rows: 0, blobs: 0 }
  const aside = `${path}.part`
  await world.db.connection().execute(async (db) => {
    await sql`begin isolation level repeatable read read only`.execute(db)
    await pipeline(Readable.from(lines(world, db, counts)), createGzip(), createWriteStream(aside))
    await sql`commit`.execute(db)
  })
  await rename(aside, path)
  return counts
}

async function* lines(world: World, db: Kysely<DB>, counts: BackupCounts): AsyncGenerator<string> {
  yield line({ vicino: format, at: world.now().toISOString() })
  const tables = await tablesInOrder(db)
  const accounts = await db.selectFrom('accounts').select('id').orderBy('id').execute()
  for (const table of tables.filter((one) => !one.isTenant)) yield* rowsOf(db, table, counts)
  const blobs = new Set<string>()
  for (const { id } of accounts) {
    await sql.raw(`set local app.account_id = '${id}'`).execute(db)
    yield line({ account: id })
    for (const table of tables.filter((one) => one.isTenant)) yield* rowsOf(db, table, counts)
    for (const hash of await blobsOf(db)) blobs.add(hash)
  }
  yield* jobs(db)
  for (const hash of blobs) {
    const bytes = await world.blobs.get(hash).catch(() => undefined)
    if (!bytes) continue
    counts.blobs++
    yield line({ blob: hash, data: bytes.toString('base64') })
  }
  yield line({ end: true, ...counts })
}

async function* rowsOf(db: Kysely<DB>, table: Table, counts: BackupCounts): AsyncGenerator<string> {
  yield line({ table: table.name })
  const columns = sql.join(table.columns.map((name) => sql.ref(name)))
  await sql`declare backup_rows no scroll cursor for select to_jsonb(kept) as row from (select ${columns} from ${sql.table(table.name)}) kept`.execute(
    db,
  )
  for (;;) {
    const { rows } = await sql<{
      row: unknown
    }>`fetch ${sql.raw(String(rowsAtOnce))} from backup_rows`.execute(db)
    for (const { row } of rows) yield line({ row })
    counts.rows += rows.length
    if (rows.length < rowsAtOnce) break
  }
  await sql`close backup_rows`.execute(db)
}

async function blobsOf(db: Kysely<DB>): Promise<string[]> {
  const { rows } = await sql<{ blob: string }>`
    select blob from attachments union select blob from deliveries union select brand->>'logoBlob' from accounts
    where brand ? 'logoBlob' and id = current_setting('app.account_id')::uuid`.execute(db)
  return rows.map((row) => row.blob)
}

async function* jobs(db: Kysely<DB>): AsyncGenerator<string> {
  const { rows } = await sql<{ job: unknown }>`
    select jsonb_build_object('name', task.identifier, 'payload', job.payload, 'runAt', job.run_at, 'key', job.key, 'maxAttempts', job.max_attempts) as job
    from graphile_worker._private_jobs job join graphile_worker._private_tasks task on task.id = job.task_id where job.attempts < job.max_attempts`.execute(
    db,
  )
  for (const { job } of rows) yield line({ job })
}

function line(value: unknown): string {
  return `${JSON.stringify(value)}\n`
}
