import { createHash } from 'node:crypto'
import type { Writable } from 'node:stream'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { type Kysely, sql } from 'kysely'
import { firstPendingOf, lastNumberOf, readBlobNames, readJobs } from '../backup/account-state.ts'
import { readRows } from '../backup/read-rows.ts'
import { knownMigrations, type Table } from '../backup/tables.ts'
import { writeZip, type ZipSource } from '../platform/archive/write-zip.ts'
import type { World } from '../platform/context.ts'
import type { DB } from '../platform/db/schema.ts'
import { version } from '../version.ts'
import { brandTables, ownRows } from './brand-tables.ts'
import { blobFile, format, jobsFile, type Manifest, tableFile } from './manifest.ts'
import { withoutSecrets } from './secret-columns.ts'

export type ExportWish = { accountId: string; withSecrets: boolean }

/** What was written. `missing`: files the database names that are not in storage any more. */
export type Exported = { rows: number; files: number; missing: number }

/**
 * Writes everything of one brand as a zip of JSON Lines and files, as of one moment. Nothing is kept but the list of what
 * was written, so its size does not matter. Without secrets it can be given to anybody who may know what customers wrote.
 */
export async function writeExport(world: World, wish: ExportWish, target: Writable): Promise<Exported> {
  return world.db.connection().execute(async (db) => {
    await sql`begin isolation level repeatable read read only`.execute(db)
    await sql.raw(`set local app.account_id = '${wish.accountId}'`).execute(db)
    try {
      const manifest = await beginManifest(world, db, wish)
      await pipeline(Readable.from(writeZip(sources(world, db, { wish, manifest }), world.now())), target)
      const rows = manifest.tables.reduce((sum, table) => sum + table.rows, 0)
      return { rows, files: manifest.files.count, missing: manifest.files.missing.length }
    } finally {
      await sql`rollback`.execute(db)
    }
  })
}

async function beginManifest(
  world: World,
  db: Kysely<DB>,
  { accountId, withSecrets }: ExportWish,
): Promise<Manifest> {
  const account = await db
    .selectFrom('accounts')
    .select(['id', 'name'])
    .where('id', '=', accountId)
    .executeTakeFirstOrThrow()
  return {
    ...{ vicino: 'export', format, version, at: world.now().toISOString(), account, hasSecrets: withSecrets },
    migrations: await knownMigrations(db),
    lastNumber: await lastNumberOf(db, accountId),
    firstPending: await firstPendingOf(db, accountId),
    ...{ tables: [], files: { count: 0, missing: [] } },
  }
}

type Writing = { wish: ExportWish; manifest: Manifest }

async function* sources(
  world: World,
  db: Kysely<DB>,
  { wish, manifest }: Writing,
): AsyncGenerator<ZipSource> {
  for (const table of await brandTables(db, wish.withSecrets)) {
    const file = tableFile(table.name)
    yield { name: file, content: linesOf(manifest, { name: table.name, file }, rowsOf(db, table, wish)) }
  }
  const jobs = await readJobs(db, wish.accountId)
  yield { name: jobsFile, content: linesOf(manifest, { name: 'jobs', file: jobsFile }, jobs) }
  for (const hash of await readBlobNames(db)) {
    const bytes = await world.blobs.get(hash).catch(() => undefined)
    if (!bytes) manifest.files.missing.push(hash)
    else yield { name: blobFile(hash), content: once(bytes), isPacked: true }
    manifest.files.count += bytes ? 1 : 0
  }
  yield { name: 'manifest.json', content: once(`${JSON.stringify(manifest, null, 2)}\n`) }
}

async function* rowsOf(db: Kysely<DB>, table: Table, { accountId, withSecrets }: ExportWish) {
  for await (const row of readRows(db, table, ownRows(table, accountId)))
    yield withSecrets ? row : withoutSecrets(table.name, row)
}

const linesAtOnce = 200

/** A line for each, and with the last one its place in the manifest. */
async function* linesOf(
  manifest: Manifest,
  named: { name: string; file: string },
  values: AsyncIterable<unknown> | Iterable<unknown>,
): AsyncGenerator<string> {
  const hash = createHash('sha256')
  let rows = 0
  let lines: string[] = []
  for await (const value of values) {
    rows += 1
    lines.push(`${JSON.stringify(value)}\n`)
    if (lines.length < linesAtOnce) continue
    const text = lines.join('')
    lines = []
    hash.update(text)
    yield text
  }
  hash.update(lines.join(''))
  yield lines.join('')
  manifest.tables.push({ ...named, rows, sha256: hash.digest('hex') })
}

async function* once<T>(value: T): AsyncGenerator<T> {
  yield value
}
