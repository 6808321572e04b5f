import fc from 'fast-check'
import { sql } from 'kysely'
import type { PoolClient } from 'pg'
import { expect, test } from 'vitest'
import { testWorld } from '../../../test/database.ts'
import { createContext } from '../context.ts'
import { newId } from '../ids.ts'
import { type EventPosition, latestPosition, readEvents } from './read-events.ts'

const world = await testWorld()
const start: EventPosition = { xid: '0', seq: 0 }

async function account() {
  const id = newId()
  await world.db.insertInto('accounts').values({ id, name: 'Aurora', slug: id }).execute()
  return createContext(world, id, { kind: 'system' })
}

/** A reader that keeps its place, as every reader of events does. */
function readerOf(context: Awaited<ReturnType<typeof account>>, from = start) {
  let position = from
  const seen: string[] = []
  const read = async () => {
    const { events } = await context.read((tx) => readEvents(tx, position, 3))
    seen.push(...events.map((event) => event.type))
    position = events.at(-1) ?? position
    return events.length
  }
  return {
    seen,
    read,
    /** Other databases of the server hold back what may be read, so the last events can take a moment. */
    async readAll(count: number) {
      await expect
        .poll(() => read().then(() => seen.length), { timeout: 15_000, interval: 20 })
        .toBeGreaterThanOrEqual(count)
    },
  }
}

type Step = { kind: 'write' | 'commit' | 'rollback'; transaction: number } | { kind: 'read' }
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    kind: fc.constantFrom('write' as const, 'write' as const, 'commit' as const, 'rollback' as const),
    transaction: fc.nat(3),
  }),
  fc.record({ kind: fc.constant('read' as const) }),
)

test('whatever order transactions write and commit in, a reader meets each event exactly once', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 8, maxLength: 40 }), async (steps) => {
      const context = await account()
      const reader = readerOf(context)
      const { written, end } = writersOf(context.accountId)
      for (const one of steps) {
        if (one.kind === 'read') await reader.read()
        else await written(one)
      }
      const committed = await end()
      await reader.readAll(committed.length)
      expect([...reader.seen].sort()).toEqual(committed.sort())
    }),
    { numRuns: 25 },
  )
})

// Four transactions at once, each on a connection of its own; a step on one that is not open opens it.
function writersOf(accountId: string) {
  const open = new Map<number, { client: PoolClient; types: string[] }>()
  const committed: string[] = []
  let number = 0
  const begin = async (transaction: number) => {
    const client = await world.connection.pool.connect()
    await client.query(`begin; set local app.account_id = '${accountId}'`)
    const made = { client, types: [] as string[] }
    open.set(transaction, made)
    return made
  }
  const finish = async (transaction: number, word: 'commit' | 'rollback') => {
    const found = open.get(transaction)
    if (!found) return
    await found.client.query(word)
    found.client.release()
    open.delete(transaction)
    if (word === 'commit') committed.push(...found.types)
  }
  return {
    async written({ kind, transaction }: Exclude<Step, { kind: 'read' }>) {
      if (kind !== 'write') return finish(transaction, kind)
      const { client, types } = open.get(transaction) ?? (await begin(transaction))
      const type = `test.${++number}`
      types.push(type)
      await client.query('insert into events (account_id, type, actor_kind) values ($1, $2, $3)', [
        accountId,
        type,
        'system',
      ])
    },
    async end() {
      for (const transaction of [...open.keys()]) await finish(transaction, 'commit')
      return committed
    },
  }
}

test('an event whose transaction ends late is not passed over by those that ended before it', async () => {
  const context = await account()
  const reader = readerOf(context)
  const { written, end } = writersOf(context.accountId)
  await written({ kind: 'write', transaction: 0 })
  await written({ kind: 'write', transaction: 1 })
  await written({ kind: 'commit', transaction: 1 })
  await reader.read()
  // The second is there to be seen, but behind it the first may still come.
  expect(reader.seen).toEqual([])
  await end()
  await reader.readAll(2)
  expect(reader.seen).toEqual(['test.1', 'test.2'])
})

test('whoever begins now misses nothing that is committed from now on', async () => {
  const context = await account()
  const { written, end } = writersOf(context.accountId)
  await written({ kind: 'write', transaction: 0 })
  const from = await context.read(latestPosition)
  await end()
  const reader = readerOf(context, from)
  await reader.readAll(1)
  expect(reader.seen).toEqual(['test.1'])
})

test('whoever begins now begins at the newest event, also when transaction numbers got a digit more', async () => {
  const context = await account()
  await context.transaction((tx) =>
    sql`insert into events (account_id, xid, type, actor_kind) values
      (${tx.accountId}, '9', 'test.1', 'system'), (${tx.accountId}, '10', 'test.2', 'system')`.execute(tx.db),
  )
  expect(await context.read(latestPosition)).toMatchObject({ xid: '10' })
})

test('what happened is never changed', async () => {
  const context = await account()
  const { written, end } = writersOf(context.accountId)
  await written({ kind: 'write', transaction: 0 })
  await end()
  await expect(
    context.transaction((tx) =>
      sql`update events set type = 'other' where account_id = ${tx.accountId}`.execute(tx.db),
    ),
  ).rejects.toThrow(/append-only/)
})
