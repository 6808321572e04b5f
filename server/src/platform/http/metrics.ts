import { sql } from 'kysely'
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { World } from '../context.ts'
import type { Http } from './http.ts'

/** The process's Prometheus registry with what every Vicino process measures. */
export function createMetrics(world: World): Registry {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  new Gauge({
    name: 'vicino_jobs_waiting',
    help: 'Background jobs whose time has come and that have not finished.',
    registers: [registry],
    async collect() {
      const { rows } = await sql<{
        waiting: number
      }>`select count(*) as waiting from graphile_worker._private_jobs where run_at <= now() and attempts < max_attempts`.execute(
        world.db,
      )
      this.set(rows[0]?.waiting ?? 0)
    },
  })
  return registry
}

/** Times every request by route and status. */
export function measureRequests(http: Http, registry: Registry): void {
  const seconds = new Histogram({
    name: 'vicino_http_request_seconds',
    help: 'Time from request to answer.',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5],
    registers: [registry],
  })
  http.addHook('onResponse', async (request, reply) => {
    seconds.observe(
      { method: request.method, route: request.routeOptions.url ?? 'unknown', status: reply.statusCode },
      reply.elapsedTime / 1000,
    )
  })
}
