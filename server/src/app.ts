import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { endsStream, mayHear, sees } from './accounts/index.ts'
import { registerApiDocs } from './api-docs.ts'
import { readExamples } from './api-examples.ts'
import { actInTime, automateNews } from './automations/index.ts'
import { cleanUp } from './clean-up.ts'
import {
  chatNews,
  createChatStreams,
  createReceiver,
  createSender,
  followChats,
  readVisitorNews,
  visitorNews,
  wakeReaders,
  watchVisitors,
} from './connectors/index.ts'
import { createCountsBoard, sendScheduled } from './conversations/index.ts'
import { assemble } from './domains.ts'
import { createHelpIndexes, warmHelpIndexes, writeSearchLetters } from './knowledge/index.ts'
import { createPlaceIndexes } from './locations/index.ts'
import { noteEvents } from './notifications/index.ts'
import { type Context, createContext } from './platform/context.ts'
import { createDispatcher, reactionJobs } from './platform/events/dispatch.ts'
import { keepReading } from './platform/events/keep-reading.ts'
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
import { learnNightly } from './reviews/index.ts'
import { routeNews, suggestNews, watchStreams } from './routing/index.ts'
import { serveConsole } from './serve-console.ts'
import { serveWidget } from './serve-widget.ts'
import { version } from './version.ts'
import { createWebhookSender } from './webhooks/index.ts'
import type { OpenWorld } from './world.ts'

export type App = {
  http: Http
  jobs: Jobs
  contextOf(accountId: string): Context
  /** Queues the reactions to everything committed so far for an account. */
  dispatch(accountId: string): Promise<void>
  /** Turns what has happened in an account so far into its members' notifications. */
  notify(accountId: string): Promise<void>
  /** Reads what came in for an account and waits. */
  receiveDue(accountId: string): Promise<void>
  /** Sends an account's messages whose time has come. */
  sendDue(accountId: string): Promise<void>
  /** Lets an account's planned answers go whose time has come. */
  sendPlanned(accountId: string): Promise<void>
  /** Carries out an account's rules and automations for all that is committed so far, and gives out what waits. */
  route(accountId: string): Promise<void>
  /** Carries out an account's automations whose time has come. */
  actInTime(accountId: string): Promise<void>
  /** Tells an account's webhooks what they are to be told by now. */
  tellWebhooks(accountId: string): Promise<void>
  /** Opens the doors of this process's role: HTTP and receivers for web, jobs and mailboxes for worker. */
  start(): Promise<void>
  /** Finishes requests and jobs under way. */
  stop(): Promise<void>
}

const consoleFolder = fileURLToPath(new URL('../../console/dist', import.meta.url))
const widgetFolder = fileURLToPath(new URL('../../widget/dist', import.meta.url))
const presenceShape = z.object({
  accountId: z.uuid(),
  conversationId: z.uuid(),
  name: z.string(),
  state: z.string(),
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
    examples: readExamples,
  })
  const metrics = createMetrics(world)
  measureRequests(http, metrics)
  const hub = createHub(contextOf, world.log)
  const helpIndexes = createHelpIndexes()
  const placeIndexes = createPlaceIndexes()
  const chats = createChatStreams(contextOf, world.log)
  const counts = createCountsBoard(contextOf, hub.whisperEach, world.log)
  const {
    jobs: ownJobs,
    reactions,
    ticks,
    connectors,
    presence,
    registerRoutes,
  } = assemble(world, contextOf, { metrics, counts, helpIndexes, placeIndexes, chats })
  const jobs = { ...ownJobs, ...reactionJobs(reactions) }
  const dispatcher = createDispatcher(contextOf, reactions, world.log)
  const notifier = keepReading(contextOf, noteEvents, { log: world.log, name: 'notifications' })
  const receiver = createReceiver(contextOf, connectors)
  const sender = createSender(contextOf, connectors)
  const router = keepReading(contextOf, routeAndAutomate, { log: world.log, name: 'routing' })
  const timekeeper = keepReading(contextOf, actInTime, { log: world.log, name: 'automations' })
  const chatFollower = keepReading(contextOf, followChats, { log: world.log, name: 'chats' })
  const webhooks = createWebhookSender(contextOf)
  registerRoutes(http)
  registerIdempotency(http, (request) => request.knownContext)
  registerStream(http, {
    hub,
    contextOf: (request) => request.context,
    mayHear,
    endsStream,
    onReturn: counts.tellAll,
  })
  registerHealth(http, world, metrics)
  registerApiDocs(http, world.config.publicUrl)
  await serveWidget(http, widgetFolder)
  await serveConsole(http, consoleFolder)

  const whisper = (text: string) => {
    presence.hear(text)
    if (text === '') return
    const place = presenceShape.parse(JSON.parse(text))
    hub.whisper(place.accountId, (actor) => sees(actor, place), `event: presence\ndata: ${text}\n\n`)
    chats.hearTyping({ ...place, isTyping: place.state === 'typing' })
  }
  const whisperOfVisitors = (text: string) => {
    const news = readVisitorNews(text)
    if (news) hub.whisper(news.accountId, (actor) => sees(actor, news), `event: visitor\ndata: ${text}\n\n`)
  }
  const wakeStreams = (accountId: string) => {
    hub.wake(accountId)
    helpIndexes.wake(accountId)
    placeIndexes.wake(accountId)
    if (hub.count(accountId) > 0) counts.wake(accountId)
  }
  const dispatchAll = async () => {
    for (const { id } of await world.db.selectFrom('accounts').select('id').execute()) {
      dispatcher.wake(id)
      notifier.wake(id)
      router.wake(id)
      chatFollower.wake(id)
    }
  }
  const closers: (() => Promise<void>)[] = []
  const serves = world.config.role !== 'worker'
  const works = world.config.role !== 'web'

  async function openDoors(): Promise<void> {
    const listener = await listen(
      world.connection,
      {
        vicino_events: wakeStreams,
        vicino_presence: whisper,
        [visitorNews]: whisperOfVisitors,
        [chatNews]: chats.hear,
      },
      world.log,
    )
    closers.unshift(listener.close)
    await http
      .listen({ port: world.config.port, host: '::' })
      .catch(() => http.listen({ port: world.config.port, host: '0.0.0.0' }))
    closers.unshift(() => http.close())
    closers.unshift(watchVisitors(chats, contextOf, world.log).stop)
    closers.unshift(watchStreams(hub.members, contextOf, world.log).stop)
    closers.unshift(warmUp().stop)
    for (const connector of connectors.values()) {
      const open = await connector.listen?.({ world, contextOf })
      if (open) closers.unshift(open.stop)
    }
  }

  // Nobody waits for it, and what fails is made when it is first asked for.
  function warmUp(): { stop(): Promise<void> } {
    let isStopped = false
    const warming = (async () => {
      const accounts = await world.db.selectFrom('accounts').select('id').orderBy('createdAt').execute()
      for (const { id } of accounts)
        await warmHelpIndexes(contextOf(id), helpIndexes, { isStopped: () => isStopped })
    })().catch((error: unknown) => world.log.warn({ err: error }, 'The help centres could not be indexed'))
    return {
      async stop() {
        isStopped = true
        await warming
      },
    }
  }

  async function openWorkshop(): Promise<void> {
    const wake = (accountId: string) => {
      if (!accountId) return void dispatchAll()
      dispatcher.wake(accountId)
      notifier.wake(accountId)
      sender.wake(accountId)
      router.wake(accountId)
      chatFollower.wake(accountId)
      webhooks.wake(accountId)
    }
    // An undone or planned message falls due without anybody saying so, and what was put off is tried again.
    const workOffDue: Tick = async ({ accountId }) => {
      receiver.wake(accountId)
      sender.wake(accountId)
      webhooks.tick(accountId)
      timekeeper.wake(accountId)
    }
    const heard = {
      vicino_events: wake,
      [wakeReaders]: (accountId: string) => accountId && receiver.wake(accountId),
      vicino_webhooks: webhooks.forget,
    }
    const listener = await listen(world.connection, heard, world.log)
    closers.unshift(
      listener.close,
      dispatcher.stop,
      notifier.stop,
      router.stop,
      chatFollower.stop,
      timekeeper.stop,
      receiver.stop,
      sender.stop,
      webhooks.stop,
    )
    const worker = await startWorker({
      connection: world.connection,
      jobs,
      contextOf,
      log: world.log,
      // More would only wait for each other: the database shares the machine's cores with this process.
      concurrency: 4,
      async daily() {
        await cleanUp(world, contextOf)
        for (const { id } of await world.db.selectFrom('accounts').select('id').execute()) {
          await writeSearchLetters(contextOf(id))
          await learnNightly(contextOf(id))
        }
      },
    })
    closers.unshift(worker.stop, startTicking(world, contextOf, [...ticks, workOffDue], world.log).stop)
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
    notify: notifier.drain,
    receiveDue: receiver.drain,
    sendDue: sender.drain,
    sendPlanned: (accountId) => sendScheduled(contextOf(accountId), connectors),
    route: router.drain,
    actInTime: timekeeper.drain,
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
      chats.close()
    },
  }
}

// Suggestions and automations hear of what the rules for new conversations have had their turn with.
async function routeAndAutomate(context: Context): Promise<{ passed: number; isHeldBack: boolean }> {
  const routed = await routeNews(context)
  const suggested = await suggestNews(context)
  const automated = await automateNews(context)
  return {
    passed: routed.passed + suggested.passed + automated.passed,
    isHeldBack: routed.isHeldBack || suggested.isHeldBack || automated.isHeldBack,
  }
}
