import type { FastifyRequest } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { z } from 'zod'
import type { Channel } from '../../conversations/index.ts'
import { type Context, createContext, type World } from '../../platform/context.ts'
import { AppError } from '../../platform/errors.ts'
import type { Http } from '../../platform/http/http.ts'
import { takeTurns } from '../../platform/http/take-turns.ts'
import {
  noteRefusal,
  type Push,
  type PushRequest,
  ReviewProblem,
  type ReviewSource,
  type ReviewSources,
} from '../../reviews/index.ts'
import { saveHealth } from '../channels/health.ts'
import { findChannels } from '../channels/queries.ts'
import { receiveDelivery } from '../intake.ts'
import { keyPattern } from './connector.ts'
import { callOf } from './reach.ts'

const largest = 1024 * 1024
const healthPart = 'webhook'
const dayMs = 86_400_000
const params = z.object({ key: z.string().max(60) })
// A platform calls from few addresses, for all brands of an installation.
const config = { rateLimit: { max: 1_200, timeWindow: '1 minute' } }

type Found = { context: Context; channel: Channel; source: ReviewSource; push: Push }

/** `/api/public/v1/reviews/:key`: where platforms tell that there is something new. */
export function registerReviewPushes(http: Http, world: World, sources: ReviewSources): void {
  // By themselves, as signatures are over the bytes as they came: nothing may have read them before.
  void http.register(async (plain) => {
    const own: Http = plain.withTypeProvider<ZodTypeProvider>()
    own.removeAllContentTypeParsers()
    own.addContentTypeParser(
      '*',
      { parseAs: 'buffer', bodyLimit: largest },
      async (_: unknown, body: unknown) => body,
    )
    const route = { schema: { hide: true, params }, config, preParsing: takeTurns() }
    own.get('/api/public/v1/reviews/:key', route, async (request, reply) => {
      const found = await find(world, sources, request.params.key)
      const pushed = pushedBy(found.context, request)
      const answer = found.push.handshake?.(pushed, callOf(found.context, found))
      if (answer === undefined) throw new AppError('forbidden', 'This address was not asked for.')
      return reply.type('text/plain').send(answer)
    })
    own.post('/api/public/v1/reviews/:key', route, async (request, reply) => {
      const found = await find(world, sources, request.params.key)
      await keep(found, pushedBy(found.context, request))
      return reply.status(200).type('text/plain').send('OK')
    })
  })
}

// What a platform tells is kept before it is thanked, whatever it turns out to say; told twice it is kept once.
async function keep(found: Found, pushed: PushRequest): Promise<void> {
  const { context, channel, push } = found
  if (!(await judge(found, pushed))) return refuse(found, pushed)
  await saveHealth(context, channel.id, healthPart, { state: 'ok', detail: '' })
  await receiveDelivery(context, channel.id, {
    externalId: `push#${push.idOf(pushed)}`,
    ...{ raw: pushed.body, source: 'push', envelope: {} },
  })
}

// What is played again says nothing of whether the channel works.
async function refuse({ context, channel, source, push }: Found, pushed: PushRequest): Promise<never> {
  const isOld = push.wasGenuine?.(pushed, callOf(context, { source, channel })) ?? false
  await noteRefusal(context, channel.id, isOld ? 'old' : 'unsigned')
  if (isOld) throw new AppError('forbidden', 'This was signed too long ago. Sign it anew and send it again.')
  if (!(await hasHeardToday(context, channel.id)))
    await saveHealth(context, channel.id, healthPart, { state: 'fail', detail: 'push_unsigned' })
  throw new AppError('forbidden', 'This does not carry the signature of the platform.')
}

// Where genuine ones come as well, a forged one says nothing of whether the channel works.
async function hasHeardToday(context: Context, channelId: string): Promise<boolean> {
  const genuine = await context.read((tx) =>
    tx.db
      .selectFrom('deliveries')
      .select('id')
      .where('accountId', '=', tx.accountId)
      .where('channelId', '=', channelId)
      .where('source', '=', 'push')
      .where('receivedAt', '>', new Date(tx.now().getTime() - dayMs))
      .limit(1)
      .executeTakeFirst(),
  )
  return genuine !== undefined
}

// Whose it is can be told without a sign-in, which may be over: what came meanwhile is understood after the next one.
async function judge(found: Found, pushed: PushRequest): Promise<boolean> {
  try {
    return await found.push.isGenuine(pushed, callOf(found.context, found))
  } catch (error) {
    if (error instanceof ReviewProblem)
      throw new AppError('unavailable', 'This cannot be checked now. Send it again.')
    throw error
  }
}

async function find(world: World, sources: ReviewSources, key: string): Promise<Found> {
  const place = keyPattern.test(key)
    ? await world.db
        .selectFrom('mailAddresses')
        .select(['accountId', 'channelId'])
        .where('address', '=', key)
        .executeTakeFirst()
    : undefined
  const context = place && createContext(world, place.accountId, { kind: 'system' })
  const [channel] = context ? await context.read((tx) => findChannels(tx, [place.channelId])) : []
  const source = channel && !channel.archivedAt ? sources.get(channel.connector) : undefined
  if (!context || !channel || !source?.push)
    throw new AppError('not_found', 'There is no such address.', { key: 'not_found' })
  return { context, channel, source, push: source.push }
}

function pushedBy({ config: { publicUrl } }: Context, request: FastifyRequest): PushRequest {
  const { body, headers, query, url } = request
  const texts = (all: object) =>
    Object.fromEntries(
      Object.entries(all).map(([name, value]) => [name, typeof value === 'string' ? value : undefined]),
    )
  return {
    body: Buffer.isBuffer(body) ? body : Buffer.alloc(0),
    ...{ headers: texts(headers), query: texts(Object(query)), url: new URL(url, publicUrl).href },
  }
}
