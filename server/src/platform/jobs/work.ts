import { EventEmitter } from 'node:events'
import { Logger, run, type TaskList, type WorkerEvents } from 'graphile-worker'
import { z } from 'zod'
import type { Context } from '../context.ts'
import type { Connection } from '../db/connect.ts'
import { type Log, logLevelOf } from '../log.ts'
import type { Jobs } from './jobs.ts'
import { keepClaim } from './keep-claim.ts'

const envelope = z.looseObject({ accountId: z.uuid() })

export type Worker = { stop(): Promise<void> }

/**
 * Takes jobs from the queue and runs them until stopped. `stop` waits for those under way.
 * @param contextOf makes the context a job runs in, from its account
 */
export async function startWorker(options: {
  connection: Connection
  jobs: Jobs
  contextOf(accountId: string): Context
  log: Log
  concurrency: number
}): Promise<Worker> {
  const events: WorkerEvents = new EventEmitter()
  const claim = await keepClaim(options.connection, options.log)
  events.on('pool:create', ({ workerPool }) => claim.hold(workerPool.id))
  const runner = await run({
    pgPool: options.connection.pool,
    taskList: tasksOf(options.jobs, options.contextOf),
    events,
    noHandleSignals: true,
    logger: new Logger(() => (level, message, meta) => options.log[logLevelOf(level)]({ meta }, message)),
    preset: {
      worker: {
        concurrentJobs: options.concurrency,
        // Jobs for now arrive by NOTIFY; polling finds those whose time has come, so a due job starts within this.
        pollInterval: 400,
        localQueue: { size: options.concurrency * 3 },
        completeJobBatchDelay: 0,
        failJobBatchDelay: 0,
      },
    },
  })
  return {
    async stop() {
      await runner.stop()
      await claim.release()
    },
  }
}

/** The queue's task list: each job gets a context of the account its payload names. */
export function tasksOf(jobs: Jobs, contextOf: (accountId: string) => Context): TaskList {
  const tasks: TaskList = {}
  for (const [name, job] of Object.entries(jobs)) {
    tasks[name] = async (payload) => {
      const { accountId, ...rest } = envelope.parse(payload)
      await job(contextOf(accountId), rest)
    }
  }
  return tasks
}
