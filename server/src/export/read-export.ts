import { type Kysely, sql } from 'kysely'
import { z } from 'zod'
import { addJob, continueEvents, goOn } from '../backup/go-on.ts'
import { createRowWriter } from '../backup/insert-rows.ts'
import { knownMigrations, type Table } from '../backup/tables.ts'
import { openBytes } from '../platform/archive/bytes.ts'
import type { World } from '../platform/context.ts'
import type { DB } from '../platform/db/schema.ts'
import { AppError } from '../platform/errors.ts'
import { brandTables } from './brand-tables.ts'
import type { Manifest } from './manifest.ts'
import { type Row, secretColumns } from './secret-columns.ts'
import { type Verified, verifyExport } from './verify-export.ts'

export type Restored = { account: Manifest['account']; rows: number; files: number; hasSecrets: boolean }

/**
 * Brings the export of a brand back, all or nothing, beside the brands that are there: nothing is written before the whole
 * file is known to be right.
 * @throws AppError invalid when it is not a whole export, conflict when the brand (or one of its addresses) is here already
 */
export async function readExport(world: World, path: string): Promise<Restored> {
  const bytes = await openBytes(path).catch((error: Error) => {
    throw new AppError('not_found', `${path} cannot be read: ${error.message}`)
  })
  try {
    return await world.db.connection().execute(async (db) => {
      const tables = await brandTables(db, true)
      const known = {
        migrations: await knownMigrations(db),
        tables: new Set(tables.map((table) => table.name)),
      }
      const verified = await verifyExport(bytes, known)
      await refuseTaken(db, verified)
      for await (const blob of verified.blobs()) await world.blobs.put(blob)
      await sql`begin`.execute(db)
      try {
        await restore(world, db, { verified, tables })
        await sql`commit`.execute(db)
      } catch (error) {
        await sql`rollback`.execute(db)
        throw error
      }
      const { account, files, hasSecrets } = verified.manifest
      const rows = verified.manifest.tables.reduce((sum, table) => sum + table.rows, 0)
      return { account, rows, files: files.count, hasSecrets }
    })
  } finally {
    await bytes.close()
  }
}

async function refuseTaken(db: Kysely<DB>, { manifest, rows }: Verified): Promise<void> {
  for await (const row of rows('accounts')) {
    const slug = String(row.slug)
    const same = await db
      .selectFrom('accounts')
      .select(['id', 'name'])
      .where((of) => of.or([of('id', '=', manifest.account.id), of('slug', '=', slug)]))
      .executeTakeFirst()
    if (same?.id === manifest.account.id)
      throw new AppError('conflict', `${same.name} is here already. Nothing was restored.`)
    if (same)
      throw new AppError('conflict', `${same.name} has the short name ${slug} here. Nothing was restored.`)
  }
  for await (const { address } of rows('mail_addresses')) {
    const taken = await db
      .selectFrom('mailAddresses')
      .select('address')
      .where('address', '=', String(address))
      .executeTakeFirst()
    if (taken)
      throw new AppError(
        'conflict',
        `Another brand here has the address ${taken.address}. Nothing was restored.`,
      )
  }
}

type Restoring = { verified: Verified; tables: Table[] }

async function restore(world: World, db: Kysely<DB>, { verified, tables }: Restoring): Promise<void> {
  const { manifest } = verified
  const account = manifest.account.id
  // Checked as a UUID with the manifest.
  await sql.raw(`set local app.account_id = '${account}'`).execute(db)
  const people = await knownPeople(db, verified)
  const writer = createRowWriter(db)
  for (const table of tables) {
    await writer.turnTo(table)
    for await (const row of verified.rows(table.name)) {
      const own = ownRow(world, table, { row, manifest, people })
      if (own) await writer.write(own)
    }
  }
  await writer.turnTo(undefined)
  await writer.pointLate()
  const state = { account, lastNumber: manifest.lastNumber, firstPending: manifest.firstPending }
  await goOn(db, state)
  await continueEvents(db, [state])
  for await (const job of verified.rows('jobs')) await addJob(db, jobShape.parse(job))
}

const jobShape = z.object({
  name: z.string(),
  payload: z.unknown(),
  runAt: z.string(),
  key: z.string().nullable(),
  maxAttempts: z.number(),
})

/** Who of the export's people can sign in here already: by the id there, the id here. */
async function knownPeople(db: Kysely<DB>, { rows }: Verified): Promise<Map<string, string>> {
  const known = new Map<string, string>()
  for await (const { id, email } of rows('auth_users')) {
    const here = await db
      .selectFrom('authUsers')
      .select('id')
      .where('email', '=', String(email))
      .executeTakeFirst()
    if (here) known.set(String(id), here.id)
  }
  return known
}

type Given = { row: Row; manifest: Manifest; people: ReadonlyMap<string, string> }

// Who can sign in here keeps their password, devices and name; members of theirs become theirs.
function ownRow(world: World, table: Table, { row, manifest, people }: Given): Row | undefined {
  refuseForeign(table, row, manifest.account.id)
  if (table.name === 'auth_users') return people.has(String(row.id)) ? undefined : row
  const isOfPerson = table.name.startsWith('auth_') && !('owning_account_id' in row)
  if (isOfPerson && people.has(String(row.user_id))) return undefined
  const filled = manifest.hasSecrets ? row : { ...row, ...secretColumns[table.name]?.fill(world.secrets) }
  const person = people.get(String(row.user_id))
  return person === undefined ? filled : { ...filled, user_id: person }
}

function refuseForeign(table: Table, row: Row, accountId: string): void {
  const owner = table.isTenant ? row.account_id : table.name === 'accounts' ? row.id : accountId
  if (owner !== accountId)
    throw new AppError('invalid', `${table.name} in it holds a row of another brand. Nothing was restored.`)
}
