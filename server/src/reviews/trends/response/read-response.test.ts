import fc from 'fast-check'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { testBrand } from '../../../../test/brand.ts'
import { testWorld } from '../../../../test/database.ts'
import { newId } from '../../../platform/ids.ts'
import type { Answering } from './answering.ts'
import { readResponse } from './read-response.ts'

const world = await testWorld()
const { context, channelId } = await testBrand(world, 'response@aurora.example')
const [region, contact] = [newId(), newId()]
const places = [newId(), newId(), newId()]
const hourMs = 3_600_000
const start = Date.parse('2026-05-01T00:00:00Z')
const at = (hours: number | null) => (hours === null ? null : new Date(start + hours * hourMs))

await context.transaction(async (tx) => {
  await tx.db.insertInto('regions').values({ accountId: tx.accountId, id: region, name: 'North' }).execute()
  await sql`insert into contacts (account_id, id, name) values (${tx.accountId}::uuid, ${contact}::uuid, 'Guest')`.execute(
    tx.db,
  )
  for (const [index, id] of places.entries())
    await sql`insert into locations (account_id, id, name, slug, zone, hours, region_id)
      values (${tx.accountId}::uuid, ${id}::uuid, ${`Shop ${index}`}, ${`shop-${index}`}, 'Europe/Rome', '{}',
        ${index < 2 ? region : null}::uuid)`.execute(tx.db)
})

const review = fc.record({
  place: fc.nat(2),
  due: fc.integer({ min: -40, max: 300 }),
  took: fc.option(fc.integer({ min: -2, max: 90 }), { nil: null }),
  isConversation: fc.boolean(),
  wasAnother: fc.boolean(),
  broken: fc.array(
    fc.record({
      after: fc.integer({ min: -60, max: 60 }),
      isSolving: fc.boolean(),
      becomes: fc.constantFrom('stays', 'later', 'gone'),
    }),
    { maxLength: 2 },
  ),
  starOnly: fc.boolean(),
  removed: fc.boolean(),
})
type Said = typeof review extends fc.Arbitrary<infer Value> ? Value : never

async function say(one: Said, number: number): Promise<void> {
  await context.transaction(async (tx) => {
    const open = async (id: string, which: number) => {
      await sql`insert into conversations (account_id, id, number, channel_id, contact_id, original_contact_id, last_message_at,
          last_activity_at) values (${tx.accountId}::uuid, ${id}::uuid, ${which}, ${channelId}::uuid,
          ${contact}::uuid, ${contact}::uuid, now(), now())`.execute(tx.db)
      return id
    }
    const breaks = (id: string, conversation: string, after: number, target: string) =>
      sql`insert into sla_breaches (account_id, id, conversation_id, target, started_at, due_at, noticed_at)
        values (${tx.accountId}::uuid, ${id}::uuid, ${conversation}::uuid, ${target}, ${at(one.due + after - 1)},
          ${at(one.due + after)}, now()) on conflict do nothing`.execute(tx.db)
    const [id, conversation] = [newId(), one.isConversation ? await open(newId(), 2 * number) : null]
    const another = one.wasAnother ? await open(newId(), 2 * number + 1) : null
    if (another) await breaks(newId(), another, 5, 'first_answer')
    await sql`insert into reviews (account_id, id, channel_id, external_id, place_id, location_id, conversation_id, is_star_only,
        written_at, changed_at, seen_at, removed_at, due_from, answered_at)
      values (${tx.accountId}::uuid, ${id}::uuid, ${channelId}::uuid, ${newId()}, 'p', ${places[one.place]}::uuid,
        ${another ?? conversation}::uuid, ${one.starOnly}, ${at(one.due)}, now(), now(), ${one.removed ? at(one.due) : null},
        ${at(one.due)}, ${one.took === null ? null : at(one.due + one.took)})`.execute(tx.db)
    const broken = (conversation ? one.broken : []).map((each) => ({ ...each, id: newId() }))
    for (const { id, after, isSolving, becomes } of broken)
      await breaks(
        ...([id, conversation ?? ''] as const),
        ...([becomes === 'later' ? after - 100 : after, isSolving ? 'resolution' : 'first_answer'] as const),
      )
    if (another)
      await sql`update reviews set conversation_id = ${conversation}::uuid where id = ${id}::uuid`.execute(
        tx.db,
      )
    for (const { id, after, becomes } of broken)
      if (becomes === 'gone') await tx.db.deleteFrom('slaBreaches').where('id', '=', id).execute()
      else if (becomes === 'later')
        await sql`update sla_breaches set due_at = ${at(one.due + after)} where id = ${id}::uuid`.execute(
          tx.db,
        )
  })
}

/** The same by looking at each review. */
function recounted(all: readonly Said[]) {
  const owed = all.filter(({ due, starOnly, removed }) => {
    const day = new Intl.DateTimeFormat('sv', { timeZone: 'Europe/Rome' }).format(at(due) ?? 0)
    return !starOnly && !removed && day >= '2026-05-02' && day <= '2026-05-09'
  })
  const late = owed.filter((one) => one.isConversation && isLate(one))
  const took = owed
    .flatMap((one) => (one.took === null ? [] : [Math.max(0, one.took)]))
    .toSorted((a, b) => a - b)
  const [low = 0, high = 0] = [
    took[Math.floor((took.length - 1) / 2)],
    took[Math.ceil((took.length - 1) / 2)],
  ]
  return {
    ...{ owed: owed.length, answered: took.length, hours: took.length === 0 ? null : (low + high) / 2 },
    promised: owed.filter((one) => one.isConversation && (one.took !== null || isLate(one))).length,
    late: late.length,
  }
}

function isLate({ broken }: Said): boolean {
  return broken.some(({ after, isSolving, becomes }) => !isSolving && becomes !== 'gone' && after >= 0)
}

test('locations, regions and all together answer as their reviews do, one by one', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(review, { maxLength: 25 }), async (said) => {
      for (const [index, one] of said.entries()) await say(one, index + 1)
      const { total, count, regions, locations } = await context.read((tx) =>
        readResponse(tx, { from: '2026-05-02', until: '2026-05-09' }, sql<boolean>`true`, { most: 2 }),
      )
      const told = (row: Answering | undefined) => {
        const { owed = 0, answered = 0, hours = null, promised = 0, late = 0 } = row ?? {}
        return { owed, answered, hours, promised, late }
      }
      const ofPlaces = places.map((_, index) => recounted(said.filter(({ place }) => place === index)))
      for (const { id, ...row } of locations) expect(told(row)).toEqual(ofPlaces[places.indexOf(id)])
      const open = ofPlaces.filter(({ owed }) => owed > 0).map(({ owed, answered }) => owed - answered)
      expect(count).toBe(open.length)
      expect(locations.map(({ owed, answered }) => owed - answered)).toEqual(
        open.toSorted((a, b) => b - a).slice(0, 2),
      )
      expect(told(regions.find(({ id }) => id === region))).toEqual(
        recounted(said.filter(({ place }) => place < 2)),
      )
      expect(told(regions.find(({ id }) => id === null))).toEqual(
        recounted(said.filter(({ place }) => place === 2)),
      )
      expect(told(total)).toEqual(recounted(said))
      await context.transaction(async (tx) => {
        await tx.db.deleteFrom('reviews').where('accountId', '=', tx.accountId).execute()
        await tx.db.deleteFrom('conversations').where('accountId', '=', tx.accountId).execute()
      })
    }),
    { numRuns: 40 },
  )
}, 120_000)
