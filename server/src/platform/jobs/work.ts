import { EventEmitter } from 'node:events'
import {
  Logger,
  parseCronItems,
  type Runner,
  type RunnerOptions,
  run,
  type TaskList,
  type WorkerEvents,
} from 'graphile-worker'
import { z } from 'zod'
import type { Context } from '../context.ts'
import type { Connection } from '../db/connect.ts'
import { type Log, logLevelOf } from '../log.ts'
import type { Jobs } from './jobs.ts'
import { type Claim, keepClaim } from './keep-claim.ts'

const envelope = z.looseObject({ accountId: z.uuid() })

export type Worker = { stop(): Promise<void> }

export type WorkerOptions = {
  connection: Connection
  jobs: Jobs
  contextOf(accountId: string): Context
  log: Log
  concurrency: number
  /** What is done once a day, by one of the processes; made up for when none ran at its time. */
  daily?: () => Promise<void>
}

/**
 * Takes jobs from the queue and runs them until stopped. Jobs that mostly wait for others have places of
 * their own, and more of them. `stop` waits for those under way.
 * @param contextOf makes the context a job runs in, from its account
 */
export async function startWorker(options: WorkerOptions): Promise<Worker> {
  const claim = await keepClaim(options.connection, options.log)
  const runners: Runner[] = []
  for (const waits of [false, true]) {
    const jobs = Object.entries(options.jobs).filter(([, job]) => (job.waits ?? false) === waits)
    const daily: TaskList = options.daily && !waits ? { daily: options.daily } : {}
    const taskList = { ...tasksOf(Object.fromEntries(jobs), options.contextOf), ...daily }
    const parsedCronItems = parseCronItems(Object.keys(daily).map((task) => ({ task, ...everyNight })))
    const concurrency = waits ? options.concurrency * 3 : options.concurrency
    if (Object.keys(taskList).length > 0)
      runners.push(
        await startRunner({ ...options, concurrency, isPatient: waits }, claim, {
          taskList,
          parsedCronItems,
        }),
      )
  }
  return {
    async stop() {
      await Promise.all(runners.map((runner) => runner.stop()))
      await claim.release()
    },
  }
}

// The queue tells everybody of every new job, whatever kind: who has none of his own kind asks after a moment only.
const patience = { durationMs: 100, threshold: 0, maxAbortThreshold: Number.POSITIVE_INFINITY }

// At night where most brands are. Whoever starts later the same day makes up for it.
const everyNight = { match: '41 1 * * *', options: { backfillPeriod: 24 * 3_600_000, jobKey: 'daily' } }

async function startRunner(
  options: WorkerOptions & { isPatient: boolean },
  claim: Claim,
  work: Required<Pick<RunnerOptions, 'taskList' | 'parsedCronItems'>>,
): Promise<Runner> {
  const events: WorkerEvents = new EventEmitter()
  events.on('pool:create', ({ workerPool }) => claim.hold(workerPool.id))
  return run({
    pgPool: options.connection.pool,
    ...work,
    events,
    noHandleSignals: true,
    logger: new Logger(() => (level, message, meta) => options.log[logLevelOf(level)]({ meta }, message)),
    preset: {
      worker: {
        concurrentJobs: options.concurrency,
        // Jobs for now arrive by NOTIFY; polling finds those whose time has come, so a due job starts within this.
        pollInterval: 400,
        localQueue: {
          size: options.concurrency * 3,
          ...(options.isPatient ? { refetchDelay: patience } : {}),
        },
        completeJobBatchDelay: 0,
        failJobBatchDelay: 0,
      },
    },
  })
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
