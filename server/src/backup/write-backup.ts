import { createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { type Kysely, sql } from 'kysely'
import type { World } from '../platform/context.ts'
import type { DB } from '../platform/db/schema.ts'
import { firstPendingOf, lastNumberOf, readBlobNames, readJobs } from './account-state.ts'
import { type BackupCounts, format, type Line } from './format.ts'
import { readRows } from './read-rows.ts'
import { knownMigrations, type Table, tablesInOrder } from './tables.ts'

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
    for (const hash of await readBlobNames(db)) blobs.add(hash)
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
  const whose = accountId ? sql`account_id = ${sql.lit(accountId)}::uuid` : undefined
  for await (const row of readRows(db, table, whose)) {
    counts.rows += 1
    yield { row }
  }
}

async function* jobs(db: Kysely<DB>): AsyncGenerator<Line> {
  for (const job of await readJobs(db)) yield { job }
}
