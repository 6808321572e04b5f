import type { FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Actor, Context } from '../context.ts'
import type { EventPosition, StoredEvent } from '../events/read-events.ts'
import type { Http } from '../http/http.ts'
import type { Hub, Subscriber } from './hub.ts'

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
        headers: z.object({ 'last-event-id': z.string().max(60).optional() }),
        querystring: z.object({ lastEventId: z.string().max(60).optional() }),
      },
    },
    async (request, reply) => {
      const context = options.contextOf(request)
      reply.hijack()
      reply.raw.writeHead(200, {
        ...headersOf(reply),
        'content-type': 'text/event-stream; charset=utf-8',
        'cache-control': 'no-store',
        'x-accel-buffering': 'no',
      })
      reply.raw.write('retry: 1000\n\n')
      let isClosed = false
      let leave: (() => void) | undefined
      const end = () => {
        isClosed = true
        open.delete(reply)
        reply.raw.end()
      }
      const subscriber: Subscriber = {
        actor: context.actor,
        hears(event) {
          if (options.endsStream(context.actor, event)) {
            // With the id, or whoever comes back would meet this event again, and be sent away again.
            subscriber.send(`id: ${event.xid}-${event.seq}\nevent: resync\ndata: {}\n\n`)
            end()
          }
          return !isClosed && options.mayHear(context.actor, event)
        },
        send: (text) => {
          if (isClosed) return
          if (reply.raw.writableLength > maxBufferedBytes) reply.raw.destroy()
          else reply.raw.write(text)
        },
      }
      open.add(reply)
      request.raw.once('close', () => {
        isClosed = true
        open.delete(reply)
        leave?.()
      })
      const from = positionOf(request.headers['last-event-id'] ?? request.query.lastEventId)
      try {
        leave = await options.hub.join(context.accountId, subscriber, from)
      } catch (error) {
        // Nothing but the end can be said once the answer has begun; the reader comes back and tries again.
        request.log.warn({ err: error }, 'Opening a stream failed')
        end()
      }
      if (isClosed) leave?.()
    },
  )
}

function headersOf(reply: FastifyReply): Record<string, string> {
  return Object.fromEntries(Object.entries(reply.getHeaders()).map(([name, value]) => [name, String(value)]))
}

function positionOf(text: string | undefined): EventPosition | undefined {
  const [, xid, seq] = /^(\d{1,20})-(\d{1,15})$/.exec(text ?? '') ?? []
  return xid && seq ? { xid, seq: Number(seq) } : undefined
}
