import pg from 'pg'
import { type Connection, connectionOptions } from '../db/connect.ts'
import { reasonOf } from '../errors.ts'
import type { Log } from '../log.ts'

const lockSpace = 7_364_002
const sweepEveryMs = 3_000
// A pool may take its first jobs a moment before its lock is there; without this they would be taken from it.
const youngest = '5 seconds'

export type Claim = { hold(poolId: string): void; release(): Promise<void> }

/**
 * Frees the jobs of processes that died. The queue itself waits hours before it calls a locked job abandoned; here
 * each process holds a session lock named after its pool, which PostgreSQL drops the moment the process is gone, and
 * everyone sweeps for locked jobs whose pool's lock nobody holds. A lost connection is opened anew, or the others
 * would take this process for dead.
 */
export async function keepClaim(connection: Connection, log: Log): Promise<Claim> {
  const pools = new Set<string>()
  let client: pg.Client | undefined = await open()
  let busy: Promise<void> | undefined

  async function open(): Promise<pg.Client> {
    const fresh = new pg.Client({ ...connectionOptions(connection), keepAlive: true })
    fresh.on('error', (error) => log.warn({ error }, 'The connection that keeps our claim on jobs was lost'))
    fresh.on('end', () => {
      if (client === fresh) client = undefined
    })
    await fresh.connect()
    for (const poolId of pools) await lock(fresh, poolId)
    return fresh
  }
  const visit = async () => {
    client ??= await open()
    await sweep(client)
  }
  const sweeping = setInterval(() => {
    busy ??= visit()
      .catch((error) => log.warn({ error }, `Sweeping jobs failed: ${reasonOf(error)}`))
      .finally(() => {
        busy = undefined
      })
  }, sweepEveryMs)
  await sweep(client)
  return {
    hold(poolId) {
      pools.add(poolId)
      if (client) lock(client, poolId).catch((error) => log.error({ error }, 'No claim on jobs'))
    },
    async release() {
      clearInterval(sweeping)
      await busy
      await client?.end()
    },
  }
}

async function lock(client: pg.Client, poolId: string): Promise<void> {
  await client.query('select pg_advisory_lock($1, hashtext($2))', [lockSpace, poolId])
}

async function sweep(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ id: string }>(
    `select distinct locked_by as id from graphile_worker._private_jobs where locked_at < now() - $2::interval
     and not exists (select from pg_locks where locktype = 'advisory' and classid = $1 and objid = (hashtext(locked_by)::bigint & 4294967295)::oid)`,
    [lockSpace, youngest],
  )
  if (rows.length > 0)
    await client.query('select graphile_worker.force_unlock_workers($1)', [rows.map((row) => row.id)])
}
