import { Logger, runOnce } from 'graphile-worker'
import { sql } from 'kysely'
import type { App } from '../src/app.ts'
import { tasksOf } from '../src/platform/jobs/work.ts'
import type { TestWorld } from './database.ts'

/**
 * Lets everything that follows from what was done happen: sending, reactions and jobs, until none is due.
 * @param rested accounts in which nothing was done
 */
export async function settle(
  app: Pick<
    App,
    'jobs' | 'contextOf' | 'dispatch' | 'notify' | 'receiveDue' | 'route' | 'sendDue' | 'sendPlanned'
  >,
  world: TestWorld,
  rested: ReadonlySet<string> = new Set(),
): Promise<void> {
  const logger = new Logger(() => () => undefined)
  for (let round = 0; round < 50; round++) {
    for (const { id } of await world.db.selectFrom('accounts').select('id').execute()) {
      if (rested.has(id)) continue
      await app.receiveDue(id)
      await app.sendPlanned(id)
      await app.sendDue(id)
      await app.route(id)
      await app.dispatch(id)
      await app.notify(id)
    }
    if ((await jobsDue(world)) === 0) return
    await runOnce({
      pgPool: world.connection.pool,
      taskList: tasksOf(app.jobs, app.contextOf),
      logger,
      noHandleSignals: true,
      concurrency: 2,
    })
  }
  throw new Error('Jobs keep making jobs.')
}

/** Makes every job that waits for its time (undo window, snooze, retry) due now. */
export async function hurry(world: TestWorld): Promise<void> {
  await sql`update graphile_worker._private_jobs set run_at = now() where locked_at is null`.execute(world.db)
}

async function jobsDue(world: TestWorld): Promise<number> {
  const { rows } = await sql<{
    due: number
  }>`select count(*) as due from graphile_worker._private_jobs where run_at <= now() and attempts < max_attempts`.execute(
    world.db,
  )
  return rows[0]?.due ?? 0
}
