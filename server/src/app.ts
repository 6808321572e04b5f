import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { endsStream, mayHear, sees } from './accounts/index.ts'
import { registerApiDocs } from './api-docs.ts'
import { cleanUp } from './clean-up.ts'
import { createSender } from './connectors/index.ts'
import { createCountsBoard } from './conversations/index.ts'
import { assemble } from './domains.ts'
import { type Context, createContext } from './platform/context.ts'
import { createDispatcher, reactionJobs } from './platform/events/dispatch.ts'
import { listen } from './platform/events/listen.ts'
import { registerHealth } from './platform/http/health.ts'
import type { Http } from './platform/http/http.ts'
import { registerIdempotency } from './platform/http/idempotency.ts'
import { createMetrics, measureRequests } from './platform/http/metrics.ts'
import { createHttp } from './platform/http/server.ts'
import type { Jobs } from './platform/jobs/jobs.ts'
import { startTicking, type Tick } from './platform/jobs/tick.ts'
import { startWorker } from './platform/jobs/work.ts'
import { createHub } from './platform/realtime/hub.ts'
import { registerStream } from './platform/realtime/stream.ts'
import { serveConsole } from './serve-console.ts'
import { version } from './version.ts'
import { createWebhookSender } from './webhooks/index.ts'
import type { OpenWorld } from './world.ts'

export type App = {
  http: Http
  jobs: Jobs
  contextOf(accountId: string): Context
  /** Queues the reactions to everything committed so far for an account. */
  dispatch(accountId: string): Promise<void>
  /** Sends an account's messages whose time has come. */
  sendDue(accountId: string): Promise<void>
  /** Tells an account's webhooks what they are to be told by now. */
  tellWebhooks(accountId: string): Promise<void>
  /** Opens the doors of this process's role: HTTP and receivers for web, jobs and mailboxes for worker. */
  start(): Promise<void>
  /** Finishes requests and jobs under way. */
  stop(): Promise<void>
}

const consoleFolder = fileURLToPath(new URL('../../console/dist', import.meta.url))
const presenceShape = z.object({
  accountId: z.uuid(),
  locationId: z.uuid().nullable(),
  departmentId: z.uuid().nullable(),
})

/** Puts domains and connectors together on a world. Nothing listens until `start`. */
export async function createApp(world: Omit<OpenWorld, 'close'>): Promise<App> {
  const contextOf = (accountId: string) => createContext(world, accountId, { kind: 'system' })
  const http = await createHttp(world.log, {
    version,
    isSecure: world.config.publicUrl.startsWith('https:'),
    translate: world.translate,
  })
  const metrics = createMetrics(world)
  measureRequests(http, metrics)
  const hub = createHub(contextOf, world.log)
  const counts = createCountsBoard(contextOf, hub.whisperEach, world.log)
  const {
    jobs: ownJobs,
    reactions,
    ticks,
    connectors,
    presence,
    registerRoutes,
  } = assemble(world, contextOf, { metrics, counts })
  const jobs = { ...ownJobs, ...reactionJobs(reactions) }
  const dispatcher = createDispatcher(contextOf, reactions, world.log)
  const sender = createSender(contextOf, connectors)
  const webhooks = createWebhookSender(contextOf)
  registerRoutes(http)
  registerIdempotency(http, (request) => request.knownContext)
  registerStream(http, { hub, contextOf: (request) => request.context, mayHear, endsStream })
  registerHealth(http, world, metrics)
  registerApiDocs(http)
  await serveConsole(http, consoleFolder)

  const whisper = (text: string) => {
    presence.hear(text)
    if (text === '') return
    const place = presenceShape.parse(JSON.parse(text))
    hub.whisper(place.accountId, (actor) => sees(actor, place), `event: presence\ndata: ${text}\n\n`)
  }
  const wakeStreams = (accountId: string) => {
    hub.wake(accountId)
    if (hub.count(accountId) > 0) counts.wake(accountId)
  }
  const dispatchAll = async () => {
    for (const { id } of await world.db.selectFrom('accounts').select('id').execute()) dispatcher.wake(id)
  }
  const closers: (() => Promise<void>)[] = []
  const serves = world.config.role !== 'worker'
  const works = world.config.role !== 'web'

  async function openDoors(): Promise<void> {
    const listener = await listen(
      world.connection,
      { vicino_events: wakeStreams, vicino_presence: whisper },
      world.log,
    )
    closers.unshift(listener.close)
    await http
      .listen({ port: world.config.port, host: '::' })
      .catch(() => http.listen({ port: world.config.port, host: '0.0.0.0' }))
    closers.unshift(() => http.close())
    for (const connector of connectors.values()) {
      const open = await connector.listen?.({ world, contextOf })
      if (open) closers.unshift(open.stop)
    }
  }

  async function openWorkshop(): Promise<void> {
    const wake = (accountId: string) => {
      if (!accountId) return void dispatchAll()
      dispatcher.wake(accountId)
      sender.wake(accountId)
      webhooks.wake(accountId)
    }
    // An undone or planned message falls due without anybody saying so.
    const sendDue: Tick = async ({ accountId }) => {
      sender.wake(accountId)
      webhooks.tick(accountId)
    }
    const heard = { vicino_events: wake, vicino_webhooks: webhooks.forget }
    const listener = await listen(world.connection, heard, world.log)
    closers.unshift(listener.close, dispatcher.stop, sender.stop, webhooks.stop)
    const worker = await startWorker({
      connection: world.connection,
      jobs,
      contextOf,
      log: world.log,
      // More would only wait for each other: the database shares the machine's cores with this process.
      concurrency: 4,
      daily: async () => void (await cleanUp(world, contextOf)),
    })
    closers.unshift(worker.stop, startTicking(world, contextOf, [...ticks, sendDue], world.log).stop)
    await dispatchAll()
    for (const connector of connectors.values()) {
      const watching = await connector.watch?.({ world, contextOf })
      if (watching) closers.unshift(watching.stop)
    }
  }

  return {
    http,
    jobs,
    contextOf,
    dispatch: dispatcher.drain,
    sendDue: sender.drain,
    tellWebhooks: webhooks.drain,
    async start() {
      if (works) await openWorkshop()
      if (serves) await openDoors()
    },
    async stop() {
      for (const close of closers) await close()
      if (closers.length === 0) await http.close()
      counts.stop()
      hub.close()
    },
  }
}
