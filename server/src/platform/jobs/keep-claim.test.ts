import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { sql } from 'kysely'
import { expect, onTestFinished, test } from 'vitest'
import { testWorld } from '../../../test/database.ts'
import { createContext } from '../context.ts'
import { newId } from '../ids.ts'
import { startWorker } from './work.ts'

const world = await testWorld()
const accountId = newId()
await world.db.insertInto('accounts').values({ id: accountId, name: 'Aurora', slug: accountId }).execute()
const context = createContext(world, accountId, { kind: 'system' })
const program = fileURLToPath(new URL('./test-worker.ts', import.meta.url))

const enqueue = (job: string, name: string) => context.transaction((tx) => tx.enqueue(job, { name }))

/** A worker process of its own; resolves when it has taken this many jobs of a name. */
async function workerWithJobs(job: string, count: number): Promise<ChildProcess> {
  const child = spawn(process.execPath, ['--import', 'tsx', program, world.databaseUrl, job], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  const taken: string[] = []
  for await (const line of createInterface({ input: child.stdout ?? [] })) {
    taken.push(line)
    if (taken.length === count) return child
  }
  throw new Error(`The worker ended after ${taken.length} jobs.`)
}

async function startHere(done: string[]) {
  const take = async (_context: unknown, { name }: Record<string, unknown>) => {
    done.push(String(name))
  }
  const worker = await startWorker({
    connection: world.connection,
    contextOf: () => context,
    log: world.log,
    concurrency: 3,
    jobs: { 'test.killed': take, 'test.living': take },
  })
  onTestFinished(() => worker.stop())
}

test('the jobs of a killed process are done by another within seconds, those of a living one are left to it', async () => {
  // What an earlier try left behind would be counted with it.
  await sql`delete from graphile_worker._private_jobs`.execute(world.db)
  for (const name of ['a', 'b']) await enqueue('test.killed', name)
  await enqueue('test.living', 'c')
  const [killed] = await Promise.all([workerWithJobs('test.killed', 2), workerWithJobs('test.living', 1)])
  const done: string[] = []
  await startHere(done)
  const exit = once(killed, 'exit')
  killed.kill('SIGKILL')
  await exit
  await expect.poll(() => [...done].sort(), { timeout: 15_000 }).toEqual(['a', 'b'])
  const locked = () =>
    sql<{ name: string }>`
      select payload->>'name' as name from graphile_worker._private_jobs where locked_by is not null`.execute(
      world.db,
    )
  // Those just done are let go of a moment later.
  await expect.poll(async () => (await locked()).rows).toEqual([{ name: 'c' }])
}, 60_000)

test('a worker whose claim was lost with its connection claims again, so that nobody takes its jobs for abandoned', async () => {
  await startHere([])
  const claims = async () => {
    const { rows } = await sql<{
      pid: number
    }>`select pid from pg_locks where locktype = 'advisory' and classid = 7364002
      and database = (select oid from pg_database where datname = current_database())`.execute(world.db)
    return rows.map((row) => row.pid)
  }
  await expect.poll(claims).toHaveLength(1)
  const [lost] = await claims()
  await sql`select pg_terminate_backend(${lost})`.execute(world.db)
  await expect
    .poll(async () => (await claims()).filter((pid) => pid !== lost), { timeout: 15_000 })
    .toHaveLength(1)
})
