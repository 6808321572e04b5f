import { sql } from 'kysely'
import { Gauge, type Registry } from 'prom-client'
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
  const add = (name: string, help: string, values: (counts: Counts) => [string | undefined, number][]) =>
    new Gauge({
      name,
      help,
      registers: [registry],
      labelNames: ['state'],
      async collect() {
        for (const [state, value] of values(await counted())) this.set(state ? { state } : {}, value)
      },
    })
  add('vicino_messages_received_total', 'Deliveries that became messages or were recognised', (counts) => [
    [undefined, counts.deliveries.get('processed') ?? 0],
  ])
  add('vicino_deliveries_total', 'Raw deliveries kept, by state', (counts) =>
    deliveryStates.map((state) => [state, counts.deliveries.get(state) ?? 0]),
  )
  add('vicino_outbox', 'Outgoing messages that have not been sent, by state', (counts) =>
    outboxStates.map((state) => [state, counts.outbox.get(state) ?? 0]),
  )
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
