import { statfs } from 'node:fs/promises'
import { sql } from 'kysely'
import type { World } from '../platform/context.ts'
import { reasonOf } from '../platform/errors.ts'

/** `title` names a sentence in messages/<locale>/doctor.json; `detail` is the figure or the reason. */
export type GroundCheck = { id: string; state: 'ok' | 'warn' | 'fail'; title: string; detail: string }

const gibibyte = 2 ** 30

/** What everything stands on: database, search, storage, disk, clock, queue. */
export async function checkGround(world: World): Promise<GroundCheck[]> {
  const checks = [database, search, storage, disk, clock, queue]
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
    where oid in ('ts_match_vq(tsvector,tsquery)'::regprocedure, 'textlike(text,text)'::regprocedure)`.execute(
    world.db,
  )
  const remedy =
    'alter function ts_match_vq(tsvector,tsquery) leakproof; alter function textlike(text,text) leakproof;'
  return {
    id: 'search',
    state: rows[0]?.marked ? 'ok' : 'warn',
    title: 'doctor.search',
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
  const { age = 0, dead = 0 } = rows[0] ?? {}
  return {
    id: 'queue',
    state: age > 300 ? 'fail' : age > 30 || dead > 0 ? 'warn' : 'ok',
    title: 'doctor.queue',
    detail: `${age} s; ${dead} given up`,
  }
}
