import type { FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Actor, Context } from '../context.ts'
import { positionOf } from '../events/position.ts'
import type { StoredEvent } from '../events/read-events.ts'
import type { Http } from '../http/http.ts'
import { type Hub, resyncAt, type Subscriber } from './hub.ts'

const heartbeatMs = 20_000
// A reader slower than this is cut off; it reconnects with Last-Event-ID and loses nothing.
const maxBufferedBytes = 4 * 1024 * 1024

export type StreamOptions = {
  hub: Hub
  contextOf(request: FastifyRequest): Context
  /** The one function that decides what an actor may hear. */
  mayHear(actor: Actor, event: StoredEvent): boolean
  /** Whether an event makes what is known about the actor old: the client then comes back as who they are now. */
  endsStream(actor: Actor, event: StoredEvent): boolean
  /** A stream went on from an earlier place: what is told in passing it has not heard. */
  onReturn(accountId: string): void
}

/** `GET /api/v1/stream`: the account's events as Server-Sent Events, resumable with Last-Event-ID. */
export function registerStream(http: Http, options: StreamOptions): void {
  const open = new Set<FastifyReply>()
  const beat = setInterval(() => {
    for (const reply of open) reply.raw.write(': beat\n\n')
  }, heartbeatMs)
  http.addHook('preClose', async () => {
    clearInterval(beat)
    for (const reply of open) reply.raw.end()
  })
  http.get(
    '/api/v1/stream',
    {
      schema: {
        operationId: 'stream',
        tags: ['realtime'],
        summary: 'Everything that happens, as it happens (Server-Sent Events)',
        produces: ['text/event-stream'],
        headers: z.object({ 'last-event-id': z.string().max(60).optional() }),
        querystring: z.object({ lastEventId: z.string().max(60).optional() }),
      },
    },
    async (request, reply) => {
      const { accountId, actor } = options.contextOf(request)
      const early: string[] = []
      const stream: { state: 'joining' | 'open' | 'ended' } = { state: 'joining' }
      const subscriber: Subscriber = {
        actor,
        hears(event) {
          if (stream.state === 'ended') return false
          if (!options.endsStream(actor, event)) return options.mayHear(actor, event)
          // With its place, or whoever comes back would meet this event again, and be sent away again.
          subscriber.send(resyncAt(event))
          if (stream.state === 'open') reply.raw.end()
          stream.state = 'ended'
          return false
        },
        send(text) {
          if (stream.state === 'joining') early.push(text)
          else if (stream.state === 'open' && reply.raw.writableLength > maxBufferedBytes) reply.raw.destroy()
          else if (stream.state === 'open') reply.raw.write(text)
        },
      }
      const from = positionOf(request.headers['last-event-id'] ?? request.query.lastEventId)
      const { leave, hasMissed } = await options.hub.join(accountId, subscriber, from)
      // Only now: what is committed once the client sees the answer begin, it hears of.
      reply.hijack()
      reply.raw.once('close', () => {
        stream.state = 'ended'
        open.delete(reply)
        leave()
      })
      reply.raw.writeHead(200, headersOf(reply))
      reply.raw.write(`retry: 1000\n\n${early.splice(0).join('')}`)
      // It may have ended on the way in: by an event it was given, or because nobody waits for it any more.
      if (stream.state === 'ended' || reply.raw.destroyed) {
        leave()
        reply.raw.end()
        return
      }
      stream.state = 'open'
      open.add(reply)
      if (hasMissed) options.onReturn(accountId)
    },
  )
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
