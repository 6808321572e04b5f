import { type Kysely, sql } from 'kysely'
import type { World } from '../platform/context.ts'
import type { DB } from '../platform/db/schema.ts'
import { AppError } from '../platform/errors.ts'
import type { BackedUpAccount, BackupCounts } from './format.ts'
import { addJob, continueEvents, goOn } from './go-on.ts'
import { createRowWriter } from './insert-rows.ts'
import { readLines, verifyBackup } from './read-lines.ts'
import { knownMigrations, leftOut, type Table, tablesInOrder } from './tables.ts'

/**
 * Brings a backup back into an empty installation, all or nothing: nothing is written before the whole file is known
 * to be right. `hasKey` is false when the secrets in it were sealed with another SECRET_KEY.
 * @throws AppError conflict when there is a brand already; invalid when the file is not a whole backup
 */
export async function readBackup(world: World, path: string): Promise<BackupCounts & { hasKey: boolean }> {
  return world.db.connection().execute(async (db) => {
    await refuseOccupied(db)
    const tables = new Map((await tablesInOrder(db)).map((table) => [table.name, table]))
    const migrations = await knownMigrations(db)
    const counts = await verifyBackup(path, { migrations, tables: new Set([...tables.keys(), ...leftOut]) })
    await sql`begin`.execute(db)
    try {
      // Nobody sets up a brand meanwhile.
      await sql`lock table accounts in share row exclusive mode`.execute(db)
      await refuseOccupied(db)
      await restore(world, db, path, tables)
      const hasKey = await opensSecrets(world, db)
      await sql`commit`.execute(db)
      return { ...counts, hasKey }
    } catch (error) {
      await sql`rollback`.execute(db)
      throw error
    }
  })
}

async function refuseOccupied(db: Kysely<DB>): Promise<void> {
  if (await db.selectFrom('accounts').select('id').limit(1).executeTakeFirst())
    throw new AppError(
      'conflict',
      'This installation already has a brand. Restore into an empty data folder or database.',
    )
}

async function restore(
  world: World,
  db: Kysely<DB>,
  path: string,
  tables: Map<string, Table>,
): Promise<void> {
  const writer = createRowWriter(db)
  const accounts: BackedUpAccount[] = []
  for await (const line of readLines(path)) {
    if ('row' in line) await writer.write(line.row)
    else if ('table' in line) await writer.turnTo(tables.get(line.table))
    else if ('account' in line) {
      await writer.turnTo(undefined)
      await sql.raw(`set local app.account_id = '${line.account}'`).execute(db)
      accounts.push(line)
    } else if ('job' in line) await addJob(db, line.job)
    else if ('blob' in line) await world.blobs.put(Buffer.from(line.data, 'base64'))
  }
  await writer.turnTo(undefined)
  for (const account of accounts) {
    await sql.raw(`set local app.account_id = '${account.account}'`).execute(db)
    await writer.pointLate()
    await goOn(db, account)
  }
  await continueEvents(db, accounts)
}

async function opensSecrets(world: World, db: Kysely<DB>): Promise<boolean> {
  for (const { id } of await db.selectFrom('accounts').select('id').execute()) {
    await sql.raw(`set local app.account_id = '${id}'`).execute(db)
    const sealed = await db
      .selectFrom('channels')
      .select('secrets')
      .where('accountId', '=', id)
      .where('secrets', 'is not', null)
      .limit(1)
      .executeTakeFirst()
    if (sealed?.secrets && !opens(world, sealed.secrets)) return false
  }
  return true
}

function opens(world: World, sealed: Buffer): boolean {
  try {
    world.secrets.open(sealed)
    return true
  } catch {
    return false
  }
}
