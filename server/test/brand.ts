import type { Connectors } from '../src/connectors/connector.ts'
import {
  connectorJobs,
  createChannel,
  createConnectors,
  createReceiver,
  createSender,
} from '../src/connectors/index.ts'
import { conversationJobs, sendScheduled } from '../src/conversations/index.ts'
import { type NewReply, reply } from '../src/conversations/reply.ts'
import { type Context, createContext } from '../src/platform/context.ts'
import { newId } from '../src/platform/ids.ts'
import type { TestWorld } from './database.ts'
import { hurry, settle } from './settle.ts'

export type TestBrand = {
  context: Context
  connectors: Connectors
  channelId: string
  address: string
  /** Runs everything that is due. */
  settle(): Promise<void>
  /** The same for what waits for its time, such as undo and retries. */
  settleLater(): Promise<void>
  answers(conversationId: string, given: Partial<NewReply>): Promise<string>
}

export type ChannelGiven = { settings?: Record<string, unknown>; secrets?: Record<string, string> }

/** A brand with one e-mail channel and nobody in it: enough for what comes in and goes out. */
export async function testBrand(
  world: TestWorld,
  address: string,
  channel: ChannelGiven = {},
  connectors: Connectors = createConnectors(),
): Promise<TestBrand> {
  const id = newId()
  await world.db.insertInto('accounts').values({ id, name: 'Aurora', slug: id }).execute()
  const contextOf = (accountId: string) => createContext(world, accountId, { kind: 'system' })
  const context = contextOf(id)
  const channelId = await createChannel(context, connectors, {
    connector: 'email',
    name: address,
    address,
    ...channel,
  })
  const app = {
    jobs: { ...connectorJobs(connectors), ...conversationJobs },
    contextOf,
    dispatch: async () => undefined,
    notify: async () => undefined,
    route: async () => undefined,
    receiveDue: createReceiver(contextOf, connectors).drain,
    sendDue: createSender(contextOf, connectors).drain,
    sendPlanned: (accountId: string) => sendScheduled(contextOf(accountId), connectors),
  }
  return {
    context,
    connectors,
    channelId,
    address,
    settle: () => settle(app, world),
    async settleLater() {
      await hurry(world)
      await settle(app, world)
    },
    answers: (conversationId, given) =>
      reply(context, connectors, conversationId, { attachmentIds: [], resolve: false, ...given }),
  }
}
