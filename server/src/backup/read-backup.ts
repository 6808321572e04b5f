import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { createGunzip } from 'node:zlib'
import { type Kysely, sql } from 'kysely'
import { z } from 'zod'
import type { World } from '../platform/context.ts'
import type { DB } from '../platform/db/schema.ts'
import { AppError } from '../platform/errors.ts'
import { hashOf } from '../platform/storage/blobs.ts'
import { type Table, tablesInOrder } from './tables.ts'
import { type BackupCounts, format } from './write-backup.ts'

const rowShape = z.record(z.string(), z.unknown())
const lineShape = z.union([
  z.object({ vicino: z.literal(format) }),
  z.object({ account: z.uuid() }),
  z.object({ table: z.string() }),
  z.object({ row: rowShape }),
  z.object({
    job: z.object({
      name: z.string(),
      payload: z.unknown(),
      runAt: z.string(),
      key: z.string().nullable(),
      maxAttempts: z.number(),
    }),
  }),
  z.object({ blob: z.string(), data: z.string() }),
  z.object({ end: z.literal(true), rows: z.number(), blobs: z.number() }),
])

const rowsAtOnce = 500

/**
 * Brings a backup back into an empty installation, all or nothing.
 * @throws AppError conflict when there is a brand already; invalid when the file is not a whole backup
 */
export async function readBackup(world: World, path: string): Promise<BackupCounts> {
  return world.db.connection().execute(async (db) => {
    await sql`begin`.execute(db)
    try {
      if (await db.selectFrom('accounts').select('id').limit(1).executeTakeFirst()) {
        throw new AppError(
          'conflict',
          'This installation already has a brand. Restore into an empty data folder or database.',
        )
      }
      const counts = await restore(world, db, path)
      await sql`commit`.execute(db)
      return counts
    } catch (error) {
      await sql`rollback`.execute(db)
      throw error
    }
  })
}

async function restore(world: World, db: Kysely<DB>, path: string): Promise<BackupCounts> {
  const tables = new Map((await tablesInOrder(db)).map((table) => [table.name, table]))
  const counts = { rows: 0, blobs: 0 }
  let table: Table | undefined
  let waiting: Record<string, unknown>[] = []
  let isWhole = false
  const flush = async () => {
    if (table && waiting.length > 0) await insertRows(db, table, waiting)
    counts.rows += waiting.length
    waiting = []
  }
  for await (const line of linesOf(path)) {
    if ('row' in line) {
      waiting.push(line.row)
      if (waiting.length >= rowsAtOnce) await flush()
      continue
    }
    await flush()
    if ('table' in line)
      table =
        tables.get(line.table) ?? refuse(`It holds a table ${line.table} that this version does not know.`)
    else if ('account' in line) await sql.raw(`set local app.account_id = '${line.account}'`).execute(db)
    else if ('job' in line) await addJob(db, line.job)
    else if ('blob' in line) await putBlob(world, line, counts)
    else if ('end' in line) isWhole = line.rows === counts.rows && line.blobs === counts.blobs
  }
  if (!isWhole) refuse('It ends too early: the file was cut or the backup did not finish.')
  await settleAccounts(db)
  return counts
}

async function* linesOf(path: string): AsyncGenerator<z.infer<typeof lineShape>> {
  const reader = createInterface({
    input: createReadStream(path).pipe(createGunzip()),
    crlfDelay: Number.POSITIVE_INFINITY,
  })
  let number = 0
  try {
    for await (const text of reader) {
      number++
      yield lineShape.parse(JSON.parse(text))
    }
  } catch (error) {
    if (error instanceof AppError) throw error
    refuse(`It cannot be read after line ${number}.`)
  }
  if (number === 0) refuse('It is empty.')
}

function refuse(reason: string): never {
  throw new AppError('invalid', `This is not a whole Vicino backup. ${reason}`)
}

async function insertRows(db: Kysely<DB>, table: Table, rows: Record<string, unknown>[]): Promise<void> {
  // A row may point to a later one of its own table: such columns are filled in once all stand.
  const bare = rows.map((row) => ({
    ...row,
    ...Object.fromEntries(table.ownReferences.map((name) => [name, null])),
  }))
  const columns = sql.join(table.columns.map((name) => sql.ref(name)))
  await sql`insert into ${sql.table(table.name)} (${columns}) overriding system value
    select ${columns} from jsonb_populate_recordset(null::${sql.table(table.name)}, ${JSON.stringify(bare)}::jsonb)`.execute(
    db,
  )
  for (const name of table.ownReferences) {
    const pointing = rows.filter((row) => row[name] !== null)
    if (pointing.length === 0) continue
    await sql`create temporary table if not exists restored_references (table_name text, column_name text, account_id uuid, id uuid, target uuid) on commit drop`.execute(
      db,
    )
    await sql`insert into restored_references select ${table.name}, ${name}, (r->>'account_id')::uuid, (r->>'id')::uuid, (r->>${name})::uuid
      from jsonb_array_elements(${JSON.stringify(pointing)}::jsonb) r`.execute(db)
  }
}

async function addJob(
  db: Kysely<DB>,
  job: { name: string; payload: unknown; runAt: string; key: string | null; maxAttempts: number },
): Promise<void> {
  await sql`select graphile_worker.add_job(${job.name}, payload := ${JSON.stringify(job.payload)}::json, run_at := ${job.runAt}::timestamptz,
    job_key := ${job.key}, max_attempts := ${job.maxAttempts})`.execute(db)
}

async function putBlob(
  world: World,
  line: { blob: string; data: string },
  counts: BackupCounts,
): Promise<void> {
  const bytes = Buffer.from(line.data, 'base64')
  if (hashOf(bytes) !== line.blob) refuse(`The file ${line.blob.slice(0, 12)} in it is damaged.`)
  await world.blobs.put(bytes)
  counts.blobs++
}

// Late references, number sequences, and a cursor behind which nothing that happened before is reacted to again.
async function settleAccounts(db: Kysely<DB>): Promise<void> {
  const { rows: late } = await sql<{
    exists: boolean
  }>`select to_regclass('pg_temp.restored_references') is not null as exists`.execute(db)
  let highest = 1
  for (const { id } of await db.selectFrom('accounts').select('id').execute()) {
    await sql.raw(`set local app.account_id = '${id}'`).execute(db)
    if (late[0]?.exists) await pointLate(db)
    await sql`select setval(format('conversation_numbers_%s', replace(${id}, '-', ''))::regclass,
      greatest(next_conversation_number(${id}::uuid), (select coalesce(max(number), 0) from conversations)))`.execute(
      db,
    )
    const { rows } = await sql<{ seq: number }>`insert into event_cursors (account_id, id, xid, seq)
      select ${id}::uuid, 'reactions', pg_current_xact_id(), coalesce(max(seq), 0) from events returning seq`.execute(
      db,
    )
    highest = Math.max(highest, rows[0]?.seq ?? 0)
  }
  await sql`select setval(pg_get_serial_sequence('events', 'seq'), ${highest}::bigint)`.execute(db)
}

async function pointLate(db: Kysely<DB>): Promise<void> {
  const { rows } = await sql<{
    table: string
    column: string
  }>`select distinct table_name as "table", column_name as "column" from restored_references`.execute(db)
  for (const { table, column } of rows) {
    await sql`update ${sql.table(table)} t set ${sql.ref(column)} = r.target from restored_references r
      where r.table_name = ${table} and r.column_name = ${column} and t.account_id = r.account_id and t.id = r.id`.execute(
      db,
    )
  }
}
