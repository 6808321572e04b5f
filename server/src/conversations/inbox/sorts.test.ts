import fc from 'fast-check'
import { expect, test } from 'vitest'
import { testWorld } from '../../../test/database.ts'
import { newId } from '../../platform/ids.ts'
import type { Sort } from '../shapes.ts'
import { testDesk } from '../test-desk.ts'
import { listConversations } from './list-conversations.ts'

const world = await testWorld()
const noon = new Date('2026-03-02T12:00:00+01:00')

type Facts = {
  worth: [number, number] | null
  due: number | null
  active: number
  priority: number
  isOpen: boolean
}

// A few values each, so that many are alike and ids must decide.
const minutes = fc.integer({ min: -3, max: 3 }).map((step) => step * 20)
const facts: fc.Arbitrary<Facts> = fc.record({
  worth: fc.option(minutes.map((from): [number, number] => [from, from + 55])),
  due: fc.option(minutes),
  active: minutes,
  priority: fc.integer({ min: 0, max: 3 }),
  isOpen: fc.boolean(),
})

async function deskWith(rows: Facts[]) {
  const desk = await testDesk(world)
  const first = await desk.receive()
  const contactId = (await desk.api(desk.owner, 'GET', '/conversations')).body.items[0].contact.id
  const at = (minute: number) => new Date(noon.getTime() + minute * 60_000)
  await desk.system.transaction(async (tx) => {
    await tx.db.deleteFrom('messages').where('accountId', '=', desk.accountId).execute()
    if (first.outcome !== 'deleted')
      await tx.db.deleteFrom('conversations').where('id', '=', first.conversationId).execute()
    if (rows.length === 0) return
    await tx.db
      .insertInto('conversations')
      .values(
        rows.map(({ worth, due, active, priority, isOpen }, index) => ({
          ...{ accountId: desk.accountId, id: newId(), number: index + 1, priority },
          ...{ channelId: desk.channelId, contactId, originalContactId: contactId },
          status: isOpen ? ('open' as const) : ('resolved' as const),
          dueAt: due === null ? null : at(due),
          lastMessageAt: at(active),
          lastActivityAt: at(active),
          waitingSince: worth && at(worth[0] - 5),
          worthFullUntil: worth && at(worth[0]),
          worthGoneAt: worth && at(worth[1]),
        })),
      )
      .execute()
  })
  return desk
}

test('every order shows each conversation once, however it is cut into pages, and by worth as it says', async () => {
  const sorts = fc.constantFrom<Sort>('worth', 'newest', 'oldest', 'due', 'waiting', 'priority', 'created')
  const course = fc.tuple(fc.array(facts, { maxLength: 25 }), sorts, fc.integer({ min: 1, max: 7 }))
  await fc.assert(
    fc.asyncProperty(course, async ([rows, sort, limit]) => {
      world.setNow(noon)
      const desk = await deskWith(rows)
      const list = (page: { limit: number; cursor?: string | undefined }) =>
        desk.system.read((tx) => listConversations(tx, { view: 'all', sort }, page))
      const whole = (await list({ limit: 100 })).items
      const paged = []
      let cursor: string | undefined
      do {
        const page = await list({ limit, cursor })
        paged.push(...page.items)
        cursor = page.nextCursor ?? undefined
        // What loses its worth while somebody reads on stays where it was.
        world.setNow(new Date(world.now().getTime() + 7 * 60_000))
      } while (cursor)
      expect(paged.map((row) => row.id)).toEqual(whole.map((row) => row.id))
      expect(new Set(paged.map((row) => row.id)).size).toBe(rows.length)
      if (sort !== 'worth') return
      const ranks = whole.map((row) => rankOf(row))
      expect(ranks).toEqual([...ranks].sort((a, b) => a[0] - b[0] || a[1] - b[1]))
    }),
    { numRuns: 40 },
  )
  world.setNow(undefined)
})

type Row = Awaited<ReturnType<typeof listConversations>>['items'][number]

/** Which stretch of the list a row belongs to, and its place there: less is earlier. */
function rankOf({ worth, dueAt, lastActivityAt, status }: Row): [number, number] {
  const now = noon.getTime()
  if (worth && status === 'open' && worth.goneAt.getTime() > now) {
    const [full, gone] = [worth.fullUntil.getTime(), worth.goneAt.getTime()]
    return full >= now ? [0, full - now] : [1, -(gone - now) / (gone - full)]
  }
  return dueAt ? [2, dueAt.getTime()] : [3, -lastActivityAt.getTime()]
}
