import { statfs } from 'node:fs/promises'
import { sql } from 'kysely'
import { createContext, type World } from '../platform/context.ts'
import { reasonOf } from '../platform/errors.ts'

/** `title` names a sentence in messages/<locale>/doctor.json; `detail` is the figure or the reason. */
export type GroundCheck = { id: string; state: 'ok' | 'warn' | 'fail'; title: string; detail: string }

const gibibyte = 2 ** 30

/** What everything stands on: database, search, storage, disk, clock, queue, and the address links in mails lead to. */
export async function checkGround(world: World): Promise<GroundCheck[]> {
  const checks = [database, search, storage, disk, clock, queue, address]
  return Promise.all(
    checks.map(async (check) => {
      try {
        return await check(world)
      } catch (error) {
        return {
          id: check.name,
          state: 'fail' as const,
          title: `doctor.${check.name}`,
          detail: reasonOf(error),
        }
      }
    }),
  )
}

async function database(world: World): Promise<GroundCheck> {
  const started = performance.now()
  const { rows } = await sql<{
    version: string
  }>`select current_setting('server_version') as version`.execute(world.db)
  const elapsed = Math.round(performance.now() - started)
  const version = rows[0]?.version ?? ''
  const state = Number.parseInt(version, 10) < 15 ? 'fail' : elapsed > 100 ? 'warn' : 'ok'
  return { id: 'database', state, title: 'doctor.database', detail: `PostgreSQL ${version}, ${elapsed} ms` }
}

// Without it a text search reads every row (decision 0006).
async function search(world: World): Promise<GroundCheck> {
  const { rows } = await sql<{ marked: boolean }>`select bool_and(proleakproof) as marked from pg_proc
    where oid in ('ts_match_vq(tsvector,tsquery)'::regprocedure, 'textlike(text,text)'::regprocedure,
      'arraycontains(anyarray,anyarray)'::regprocedure)`.execute(world.db)
  const remedy =
    'alter function ts_match_vq(tsvector,tsquery) leakproof; alter function textlike(text,text) leakproof; alter function arraycontains(anyarray,anyarray) leakproof;'
  return {
    id: 'search',
    state: rows[0]?.marked ? 'ok' : 'warn',
    title: rows[0]?.marked ? 'doctor.search' : 'doctor.searchSlow',
    detail: rows[0]?.marked ? '' : remedy,
  }
}

async function storage(world: World): Promise<GroundCheck> {
  await world.blobs.check()
  return {
    id: 'storage',
    state: 'ok',
    title: 'doctor.storage',
    detail: world.config.blobsUrl ? 'S3' : world.config.dataFolder,
  }
}

async function disk(world: World): Promise<GroundCheck> {
  const { bavail, bsize, blocks } = await statfs(world.config.dataFolder)
  const free = (bavail * bsize) / gibibyte
  const share = bavail / blocks
  const state = free < 1 ? 'fail' : free < 5 || share < 0.1 ? 'warn' : 'ok'
  return {
    id: 'disk',
    state,
    title: 'doctor.disk',
    detail: `${free.toFixed(1)} GiB (${Math.round(share * 100)} %)`,
  }
}

async function clock(world: World): Promise<GroundCheck> {
  const before = Date.now()
  const { rows } = await sql<{ now: Date }>`select clock_timestamp() as now`.execute(world.db)
  const middle = (before + Date.now()) / 2
  const offset = Math.round(Math.abs((rows[0]?.now.getTime() ?? 0) - middle))
  return {
    id: 'clock',
    state: offset > 5_000 ? 'fail' : offset > 500 ? 'warn' : 'ok',
    title: 'doctor.clock',
    detail: `${offset} ms`,
  }
}

async function queue(world: World): Promise<GroundCheck> {
  const { rows } = await sql<{ age: number; dead: number }>`
    select coalesce(extract(epoch from now() - min(run_at) filter (where run_at <= now() and attempts < max_attempts and locked_at is null)), 0)::int as age,
      count(*) filter (where attempts >= max_attempts) as dead from graphile_worker._private_jobs`.execute(
    world.db,
  )
  const { age: jobs = 0, dead = 0 } = rows[0] ?? {}
  const age = Math.max(jobs, await oldestUnread(world))
  return {
    id: 'queue',
    state: age > 300 ? 'fail' : age > 30 || dead > 0 ? 'warn' : 'ok',
    title: 'doctor.queue',
    detail: dead > 0 ? `${age} s; ${dead} given up` : `${age} s`,
  }
}

// Customers' own links begin with their brand's host name where it has one; those of its people never do.
async function address({ config: { publicUrl } }: World): Promise<GroundCheck> {
  const isReached = !/^(localhost|127\..*|0\.0\.0\.0|\[::1?\])$/.test(new URL(publicUrl).hostname)
  return {
    id: 'address',
    state: isReached ? 'ok' : 'warn',
    title: isReached ? 'doctor.address' : 'doctor.addressOwn',
    detail: publicUrl,
  }
}

/** For how many seconds the oldest delivery of any brand has waited to be read. */
async function oldestUnread(world: World): Promise<number> {
  const ages = [0]
  for (const { id } of await world.db.selectFrom('accounts').select('id').execute()) {
    const oldest = await createContext(world, id, { kind: 'system' }).read((tx) =>
      tx.db
        .selectFrom('deliveries')
        .select(({ fn }) => fn.min('receivedAt').as('since'))
        .where('accountId', '=', id)
        .where('state', '=', 'received')
        .executeTakeFirst(),
    )
    if (oldest?.since) ages.push(Math.round((world.now().getTime() - oldest.since.getTime()) / 1000))
  }
  return Math.max(...ages)
}
