import { sql } from 'kysely'
import { Counter, Gauge, type Registry } from 'prom-client'
import type { Context, World } from '../platform/context.ts'

// Counting costs at most this share of the time: the longer it takes, the longer its result is used.
const share = 1 / 40
const leastAgeMs = 1_000

type Counts = { deliveries: Map<string, number>; outbox: Map<string, number> }

const deliveryStates = ['received', 'processed', 'quarantined']
const outboxStates = ['held', 'queued', 'sending']

/**
 * Adds what Prometheus may ask about messages: `vicino_messages_received_total`, `vicino_deliveries_total{state}`,
 * `vicino_outbox{state}`. Counted in the database, so that every process gives the same numbers and a restart none.
 */
export function measureConnectors(
  registry: Registry,
  world: Pick<World, 'db'>,
  contextOf: (accountId: string) => Context,
): void {
  const counted = keep(() => countAll(world, contextOf))
  const registers = [registry]
  new Counter({
    name: 'vicino_messages_received_total',
    help: 'Deliveries that became messages or were recognised',
    registers,
    async collect() {
      this.reset()
      this.inc((await counted()).deliveries.get('processed') ?? 0)
    },
  })
  new Counter({
    name: 'vicino_deliveries_total',
    help: 'Raw deliveries kept, by state',
    labelNames: ['state'],
    registers,
    async collect() {
      const { deliveries } = await counted()
      this.reset()
      for (const state of deliveryStates) this.inc({ state }, deliveries.get(state) ?? 0)
    },
  })
  new Gauge({
    name: 'vicino_outbox',
    help: 'Outgoing messages that have not been sent, by state',
    labelNames: ['state'],
    registers,
    async collect() {
      const { outbox } = await counted()
      for (const state of outboxStates) this.set({ state }, outbox.get(state) ?? 0)
    },
  })
}

function keep<T>(count: () => Promise<T>): () => Promise<T> {
  let known: Promise<T> | undefined
  let until = 0
  return () => {
    if (known && Date.now() < until) return known
    const startedAt = Date.now()
    until = Number.POSITIVE_INFINITY
    known = count().finally(() => {
      until = Date.now() + Math.max(leastAgeMs, (Date.now() - startedAt) / share)
    })
    return known
  }
}

async function countAll(
  world: Pick<World, 'db'>,
  contextOf: (accountId: string) => Context,
): Promise<Counts> {
  const counts: Counts = { deliveries: new Map(), outbox: new Map() }
  for (const { id } of await world.db.selectFrom('accounts').select('id').execute()) {
    const { rows } = await contextOf(id).read((tx) =>
      sql<{ what: 'deliveries' | 'outbox'; state: string; count: number }>`
        select 'deliveries' as what, state, count(*) as count from deliveries where account_id = ${id} group by state
        union all
        select 'outbox', state, count(*) from messages
        where account_id = ${id} and state in ('held', 'queued', 'sending') group by state`.execute(tx.db),
    )
    for (const { what, state, count } of rows) {
      const map = counts[what]
      map.set(state, (map.get(state) ?? 0) + count)
    }
  }
  return counts
}
