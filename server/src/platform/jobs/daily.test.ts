import { sql } from 'kysely'
import { expect, onTestFinished, test } from 'vitest'
import { testWorld } from '../../../test/database.ts'
import { createContext } from '../context.ts'
import { startWorker } from './work.ts'

const world = await testWorld()

test('what is done daily is planned once, however many processes work', async () => {
  let count = 0
  for (let process = 0; process < 2; process++) {
    const worker = await startWorker({
      connection: world.connection,
      contextOf: (accountId) => createContext(world, accountId, { kind: 'system' }),
      log: world.log,
      concurrency: 1,
      jobs: {},
      daily: async () => void count++,
    })
    onTestFinished(() => worker.stop())
  }
  const planned = () => sql`select identifier from graphile_worker._private_known_crontabs`.execute(world.db)
  await expect.poll(async () => (await planned()).rows).toEqual([{ identifier: 'daily' }])
  // What the plan does when its time has come.
  await sql`select graphile_worker.add_job('daily', job_key := 'daily')`.execute(world.db)
  await expect.poll(() => count, { timeout: 10_000 }).toBe(1)
})
