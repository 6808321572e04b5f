import { CamelCasePlugin, Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import { PreparedClient } from './prepared-client.ts'
import type { DB } from './schema.ts'

// Counts and sequence numbers fit a double; strings for them would leak into every shape.
pg.types.setTypeParser(pg.types.builtins.INT8, Number)

/** How a process of Vicino is known to the server. */
export const applicationName = 'vicino'

export type Connection = { db: Kysely<DB>; pool: pg.Pool; url: string; close(): Promise<void> }

/**
 * Opens a pool. A superuser would pass by row-level security, so such a login works as role vicino_app.
 * @param size connections at most
 */
export async function connect(url: string, size = 20): Promise<Connection> {
  const options = (await bypassesSecurity(url)) ? '-c role=vicino_app' : undefined
  const pool = new pg.Pool({
    Client: PreparedClient,
    connectionString: url,
    max: size,
    options,
    application_name: applicationName,
  })
  // A connection lost while idle is replaced by the pool; without a listener it would end the process.
  pool.on('error', () => undefined)
  pool.on('connect', (client) => client.on('error', () => undefined))
  const db = new Kysely<DB>({
    dialect: new PostgresDialect({ pool }),
    plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })],
  })
  return { db, pool, url, close: () => db.destroy() }
}

/** Options for a connection outside the pool (jobs, LISTEN) that must have the pool's rights. */
export function connectionOptions(connection: Connection): pg.ClientConfig {
  return {
    connectionString: connection.url,
    options: connection.pool.options.options,
    application_name: applicationName,
  }
}

async function bypassesSecurity(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const { rows } = await client.query(
      'select rolsuper or rolbypassrls as over from pg_roles where rolname = current_user',
    )
    if (!rows[0]?.over) return false
    await client.query(`do $$ begin
      if not exists (select from pg_roles where rolname = 'vicino_app') then create role vicino_app nologin; end if;
      execute format('grant all on database %I to vicino_app', current_database());
      grant all on schema public to vicino_app;
    end $$`)
    return true
  } finally {
    await client.end()
  }
}
