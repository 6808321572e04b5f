import { Logger, runOnce } from 'graphile-worker'
import { sql } from 'kysely'
import { z } from 'zod'
import type { TestWorld } from '../../test/database.ts'
import { type Actor, type Context, createContext } from '../platform/context.ts'
import { createHttp } from '../platform/http/server.ts'
import { newId } from '../platform/ids.ts'
import type { Jobs } from '../platform/jobs/jobs.ts'
import { tasksOf } from '../platform/jobs/work.ts'
import type { Connector, DeliveryOutcome, Outgoing } from './channel.ts'
import { createCountsBoard } from './inbox/counts-board.ts'
import { conversationJobs } from './jobs.ts'
import { claimDue } from './outbox/claim-due.ts'
import { recordDeliveries } from './outbox/record-deliveries.ts'
import { createPresenceBoard } from './presence.ts'
import { receiveMessage } from './receive-message.ts'
import type { ReceivedMessage } from './received-message.ts'
import { registerConversationRoutes } from './routes.ts'

export const hoursOfRome = {
  zone: 'Europe/Rome',
  weekly: {
    1: [{ from: 540, to: 1080 }],
    2: [{ from: 540, to: 1080 }],
    3: [{ from: 540, to: 1080 }],
    4: [{ from: 540, to: 1080 }],
    5: [{ from: 540, to: 1080 }],
    6: 'closed',
    7: 'closed',
  },
  dated: [],
}

type Member = Extract<Actor, { kind: 'member' }>

/** A brand with two shops, an owner, an agent of each shop, and a letter post that does what the test tells it. */
export async function testDesk(world: TestWorld) {
  const accountId = newId()
  const slug = accountId
  await world.db.insertInto('accounts').values({ id: accountId, name: 'Aurora', slug }).execute()
  const system = createContext(world, accountId, { kind: 'system' })
  const places = await system.transaction(async (tx) => {
    const rome = newId()
    const turin = newId()
    await tx.db
      .insertInto('locations')
      .values(
        [rome, turin].map((id, index) => ({
          accountId,
          id,
          name: index === 0 ? 'Aurora Roma' : 'Aurora Torino',
          slug: id,
          zone: 'Europe/Rome',
          locale: 'it',
          email: index === 0 ? 'roma@aurora.example' : 'torino@aurora.example',
          hours: JSON.stringify(hoursOfRome),
        })),
      )
      .execute()
    const channelId = newId()
    await tx.db
      .insertInto('channels')
      .values({
        accountId,
        id: channelId,
        connector: 'letter',
        name: 'Aurora',
        address: 'hello@aurora.example',
      })
      .execute()
    return { rome, turin, channelId }
  })
  const memberOf = async (name: string, role: Member['role'], locations: Member['locations']) => {
    const id = newId()
    await system.transaction(async (tx) => {
      const allLocations = locations === 'all'
      await tx.db
        .insertInto('members')
        .values({ accountId, id, name, email: `${id}@aurora.example`, role, allLocations })
        .execute()
      for (const locationId of allLocations ? [] : locations)
        await tx.db.insertInto('memberLocations').values({ accountId, memberId: id, locationId }).execute()
    })
    const actor: Member = {
      kind: 'member',
      id,
      name,
      locale: 'en',
      role,
      locations,
      departments: 'all',
    }
    return system.as(actor)
  }
  const owner = await memberOf('Olga', 'owner', 'all')
  const romeAgent = await memberOf('Rita', 'agent', [places.rome])
  const turinAgent = await memberOf('Tito', 'agent', [places.turin])
  const post = createPost()
  const connectors = new Map([[post.connector.kind, post.connector]])
  return {
    accountId,
    ...places,
    system,
    owner,
    romeAgent,
    turinAgent,
    post,
    connectors,
    api: await apiOf(world, { connectors }),
    receive: (given: Partial<ReceivedMessage> = {}) =>
      receiveMessage(system, connectors, letter({ channelId: places.channelId, ...given })),
    /** Sends what is due and runs every job that is due, or (`evenLater`) all there are as if their time had come. */
    async work(when: 'due' | 'evenLater' = 'due') {
      if (when === 'evenLater') await bringForward(world, accountId)
      await runJobs(world, conversationJobs(connectors))
      await post.sendDue(system)
    },
  }
}

export type Desk = Awaited<ReturnType<typeof testDesk>>

let letters = 0

/** A letter from Mara, unless told otherwise. */
function letter(given: Partial<ReceivedMessage> & { channelId: string }): ReceivedMessage {
  letters += 1
  return {
    deliveryId: null,
    externalId: `letter-${letters}@customer.example`,
    contentHash: `content-${letters}`,
    writtenAt: null,
    sender: { kind: 'email', name: 'Mara Rossi', address: 'mara@customer.example' },
    replyTo: [],
    recipients: { to: [{ name: '', address: 'hello@aurora.example' }], cc: [] },
    routedTo: ['hello@aurora.example'],
    subject: 'My lamp is broken',
    text: 'It does not light up any more.',
    html: null,
    quotedText: null,
    quotedHtml: null,
    attachments: [],
    inReplyTo: [],
    references: [],
    forwardedIds: [],
    tokens: [],
    threadsBy: 'reference',
    // Most tests are about what people say.
    classification: { kind: 'human', autoReplyTo: null, reason: '' },
    bounce: null,
    authentication: null,
    locale: null,
    ...given,
  }
}

function createPost() {
  const sent: Outgoing[] = []
  const answers = new Map<string, DeliveryOutcome[]>()
  const deliver = async (
    _context: Context,
    _channel: unknown,
    outgoing: Outgoing,
  ): Promise<DeliveryOutcome> => {
    sent.push(outgoing)
    const externalId = outgoing.externalId ?? ''
    return (
      answers.get(outgoing.messageId)?.shift() ?? {
        outcome: 'sent',
        externalId,
        response: '250 ok',
        refused: [],
      }
    )
  }
  const connector: Connector = {
    kind: 'letter',
    settings: z.object({}),
    rules: {
      maxLength: 10_000,
      unit: 'characters',
      html: true,
      subject: true,
      attachments: { maxCount: 10, maxTotalBytes: 1_000_000 },
      identity: 'email',
      acknowledges: true,
    },
    deliver,
    externalIdFor: (_context, _channel, message) => `${message.id}@aurora.example`,
  }
  const sendDue = async (context: Context): Promise<void> => {
    const { claimed, isAll } = await claimDue(context, { most: 10, exceptChannelIds: [] })
    for (const { channel, outgoing } of claimed) {
      const outcome = await deliver(context, channel, outgoing)
      await recordDeliveries(context, [{ messageId: outgoing.messageId, outcome }])
    }
    if (!isAll) await sendDue(context)
  }
  return {
    connector,
    sent,
    sendDue,
    answersWith: (messageId: string, ...outcomes: DeliveryOutcome[]) => answers.set(messageId, outcomes),
  }
}

async function apiOf(world: TestWorld, ports: { connectors: Map<string, Connector> }) {
  const http = await createHttp(world.log, {
    version: '0',
    isSecure: false,
    translate: world.translate,
  })
  let current: Context | undefined
  http.addHook('onRequest', async (request) => {
    request.knownContext = current
  })
  const contextOf = (id: string) => createContext(world, id, { kind: 'system' })
  const counts = createCountsBoard(contextOf, () => undefined, world.log)
  registerConversationRoutes(http, { ...ports, presence: createPresenceBoard(world.now), counts })
  await http.ready()
  return async (
    context: Context,
    method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE',
    path: string,
    body?: object | Buffer,
    headers = {},
  ) => {
    current = context
    const url = `/api/v1${path}`
    const response = await http.inject({ method, url, ...(body ? { payload: body } : {}), headers })
    const isJson = String(response.headers['content-type']).includes('json')
    return {
      status: response.statusCode,
      headers: response.headers,
      body: isJson ? response.json() : response.body,
    }
  }
}

async function bringForward(world: TestWorld, accountId: string): Promise<void> {
  await sql`update graphile_worker._private_jobs set run_at = now() where payload->>'accountId' = ${accountId}`.execute(
    world.db,
  )
}

async function runJobs(world: TestWorld, jobs: Jobs): Promise<void> {
  await runOnce({
    pgPool: world.connection.pool,
    taskList: tasksOf(jobs, (id) => createContext(world, id, { kind: 'system' })),
    logger: new Logger(() => () => undefined),
    noHandleSignals: true,
    concurrency: 1,
  })
}
