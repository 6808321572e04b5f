import type { FastifyReply } from 'fastify'
import { z } from 'zod'
import type { World } from '../../platform/context.ts'
import type { Http } from '../../platform/http/http.ts'
import { callerOf, perMinuteOfOne, prefix } from './caller.ts'
import type { ChatStreams, Stream } from './streams.ts'

const heartbeatMs = 20_000
// One slower than this is cut off; it comes back with the number it has and loses nothing.
const maxBufferedBytes = 1024 * 1024

/** `GET …/stream`: what is said in a visitor's chat, as it is said (Server-Sent Events, read by fetch). */
export function registerStreamRoute(http: Http, world: World, streams: ChatStreams): void {
  const open = new Set<FastifyReply>()
  const beat = setInterval(() => {
    for (const reply of open) reply.raw.write(': beat\n\n')
  }, heartbeatMs).unref()
  http.addHook('preClose', async () => {
    clearInterval(beat)
    for (const reply of open) reply.raw.end()
  })
  http.get(
    `${prefix}/stream`,
    {
      schema: {
        hide: true,
        params: z.object({ key: z.string().max(60) }),
        headers: z.object({ 'last-event-id': z.coerce.number().int().min(0).max(1e9).optional() }),
        querystring: z.object({ after: z.coerce.number().int().min(0).max(1e9).default(0) }),
      },
      config: perMinuteOfOne(60),
    },
    async (request, reply) => {
      const { context, channel, visitor } = await callerOf(world, request, request.params.key)
      const after = request.headers['last-event-id'] ?? request.query.after
      reply.hijack()
      reply.raw.writeHead(200, headersOf(reply))
      reply.raw.write('retry: 1000\n\n')
      const stream: Stream = {
        ...{
          accountId: context.accountId,
          visitorId: visitor.id,
          key: channel.address,
          channelId: channel.id,
        },
        ...{ locationId: visitor.locationId, locale: visitor.locale },
        // Nobody has what has not been said.
        lastSeq: Math.min(after, visitor.lastSeq),
        send: (event, data, id) => write(reply, event, data, id),
      }
      const leave = streams.join(stream)
      open.add(reply)
      reply.raw.once('close', () => {
        open.delete(reply)
        leave()
      })
      if (reply.raw.destroyed) leave()
    },
  )
}

function write({ raw }: FastifyReply, event: string, data: unknown, id: number | undefined): void {
  if (raw.writableLength > maxBufferedBytes) raw.destroy()
  else raw.write(`${id === undefined ? '' : `id: ${id}\n`}event: ${event}\ndata: ${JSON.stringify(data)}\n\n`)
}

function headersOf(reply: FastifyReply): Record<string, string> {
  const given = Object.entries(reply.getHeaders()).map(([name, value]) => [name, String(value)])
  return {
    ...Object.fromEntries(given),
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store',
    'x-accel-buffering': 'no',
  }
}
