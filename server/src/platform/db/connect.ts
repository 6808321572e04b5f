import { CamelCasePlugin, Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import { PreparedClient } from './prepared-client.ts'
import type { DB } from './schema.ts'

// Counts and sequence numbers fit a double; strings for them would leak into every shape.
pg.types.setTypeParser(pg.types.builtins.INT8, Number)

/** How a process of Vicino is known to the server. */
export const applicationName = 'vicino'

export type Connection = {
  db: Kysely<DB>
  pool: pg.Pool
  url: string
  /** Whether the server can flush its log for a transaction that is committed already (PostgreSQL 17). */
  flushesApart: boolean
  close(): Promise<void>
}

/**
 * Opens a pool. A superuser would pass by row-level security, so such a login works as role vicino_app.
 * @param size connections at most
 */
export async function connect(url: string, size = 20): Promise<Connection> {
  const { isSuper, version } = await inspect(url)
  const options = isSuper ? '-c role=vicino_app' : undefined
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
  return { db, pool, url, flushesApart: version >= 170_000, close: () => db.destroy() }
}

/** Options for a connection outside the pool (jobs, LISTEN) that must have the pool's rights. */
export function connectionOptions(connection: Connection): pg.ClientConfig {
  return {
    connectionString: connection.url,
    options: connection.pool.options.options,
    application_name: applicationName,
  }
}

// What the server is, and whether the login would pass by row-level security; then the role that does not is made.
async function inspect(url: string): Promise<{ isSuper: boolean; version: number }> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const { rows } = await client.query(
      `select rolsuper or rolbypassrls as over, current_setting('server_version_num')::int as version
      from pg_roles where rolname = current_user`,
    )
    const { over: isSuper, version } = rows[0]
    if (!isSuper) return { isSuper, version }
    await client.query(`do $$ begin
      if not exists (select from pg_roles where rolname = 'vicino_app') then create role vicino_app nologin; end if;
      execute format('grant all on database %I to vicino_app', current_database());
      grant all on schema public to vicino_app;
    end $$`)
    return { isSuper, version }
  } finally {
    await client.end()
  }
}
