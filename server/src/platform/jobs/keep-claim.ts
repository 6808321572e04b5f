import pg from 'pg'
import { type Connection, connectionOptions } from '../db/connect.ts'
import type { Log } from '../log.ts'

const lockSpace = 7_364_002
const sweepEveryMs = 3_000

export type Claim = { hold(poolId: string): void; release(): Promise<void> }

/**
 * Frees the jobs of processes that died. The queue itself waits hours before it calls a locked job abandoned; here
 * each process holds a session lock named after its pool, which PostgreSQL drops the moment the process is gone, and
 * everyone sweeps for locked jobs whose pool's lock nobody holds.
 */
export async function keepClaim(connection: Connection, log: Log): Promise<Claim> {
  const client = new pg.Client(connectionOptions(connection))
  client.on('error', (error) => log.error({ error }, 'The connection that keeps our claim on jobs was lost'))
  await client.connect()
  const sweeping = setInterval(
    () => sweep(client).catch((error) => log.warn({ error }, 'Sweeping jobs failed')),
    sweepEveryMs,
  )
  await sweep(client)
  return {
    hold(poolId) {
      client
        .query('select pg_advisory_lock($1, hashtext($2))', [lockSpace, poolId])
        .catch((error) => log.error({ error }, 'No claim on jobs'))
    },
    async release() {
      clearInterval(sweeping)
      await client.end()
    },
  }
}

async function sweep(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ id: string }>(
    `select distinct locked_by as id from graphile_worker._private_jobs where locked_by is not null
     and not exists (select from pg_locks where locktype = 'advisory' and classid = $1 and objid = (hashtext(locked_by)::bigint & 4294967295)::oid)`,
    [lockSpace],
  )
  if (rows.length > 0)
    await client.query('select graphile_worker.force_unlock_workers($1)', [rows.map((row) => row.id)])
}
