import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { runMigrations } from 'graphile-worker'
import type pg from 'pg'
import type { Connection } from './connect.ts'

const lockId = 7_364_001

/**
 * Brings the database to the newest schema: every file of the folder once, in order, each in its own transaction.
 * Safe to run from several processes at once. Returns the names applied now.
 * @throws Error when a file that was applied has been changed since.
 */
export async function migrate(connection: Connection, folder: string): Promise<string[]> {
  const client = await connection.pool.connect()
  try {
    await client.query('select pg_advisory_lock($1)', [lockId])
    const applied = await applyFiles(client, folder)
    await runMigrations({ pgPool: connection.pool })
    return applied
  } finally {
    await client.query('select pg_advisory_unlock($1)', [lockId])
    client.release()
  }
}

async function applyFiles(client: pg.PoolClient, folder: string): Promise<string[]> {
  await client.query(`create table if not exists migrations
    (name text primary key, checksum text not null, applied_at timestamptz not null default now())`)
  const { rows } = await client.query<{ name: string; checksum: string }>(
    'select name, checksum from migrations',
  )
  const known = new Map(rows.map((row) => [row.name, row.checksum]))
  const applied: string[] = []
  for (const name of (await readdir(folder)).filter((file) => file.endsWith('.sql')).sort()) {
    const text = await readFile(join(folder, name), 'utf8')
    const checksum = createHash('sha256').update(text).digest('hex')
    if (known.has(name) && known.get(name) !== checksum) {
      throw new Error(
        `Migration ${name} was changed after it had been applied. Migrations only go forward: add a new file.`,
      )
    }
    if (known.has(name)) continue
    await applyFile(client, name, text, checksum)
    applied.push(name)
  }
  return applied
}

async function applyFile(client: pg.PoolClient, name: string, text: string, checksum: string): Promise<void> {
  await client.query('begin')
  try {
    await client.query(text)
    await client.query('insert into migrations (name, checksum) values ($1, $2)', [name, checksum])
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw new Error(`Migration ${name} failed.`, { cause: error })
  }
}
