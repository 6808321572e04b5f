import { sql } from 'kysely'
import type { Registry } from 'prom-client'
import { z } from 'zod'
import type { World } from '../context.ts'
import { reasonOf } from '../errors.ts'
import type { Http } from './http.ts'

const stateShape = z.object({ status: z.enum(['ok', 'unavailable']), reasons: z.array(z.string()) })

/** `/healthz` (the process lives), `/readyz` (it can serve: database and storage answer), `/metrics` (Prometheus). */
export function registerHealth(http: Http, world: World, metrics: Registry): void {
  http.get('/healthz', { schema: { hide: true, response: { 200: stateShape } } }, async () => ({
    status: 'ok' as const,
    reasons: [],
  }))
  http.get(
    '/readyz',
    { schema: { hide: true, response: { 200: stateShape, 503: stateShape } } },
    async (_request, reply) => {
      const outcomes = await Promise.allSettled([sql`select 1`.execute(world.db), world.blobs.check()])
      const reasons = outcomes.flatMap((one) => (one.status === 'rejected' ? [reasonOf(one.reason)] : []))
      if (reasons.length === 0) return { status: 'ok' as const, reasons }
      return reply.status(503).send({ status: 'unavailable' as const, reasons })
    },
  )
  http.get('/metrics', { schema: { hide: true } }, async (_request, reply) =>
    reply.type(metrics.contentType).send(await metrics.metrics()),
  )
}
