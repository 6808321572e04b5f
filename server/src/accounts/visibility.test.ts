import fc from 'fast-check'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { testWorld } from '../../test/database.ts'
import type { Actor, Role } from '../platform/context.ts'
import { mayHear, sees, visibleConversations, visibleLocations } from './visibility.ts'

const world = await testWorld()

const ids = ['a', 'b', 'c'].map((letter) => `00000000-0000-7000-8000-00000000000${letter}`)
const scope = fc.oneof(fc.constant('all' as const), fc.subarray(ids))
const member: fc.Arbitrary<Actor> = fc.record({
  kind: fc.constant('member' as const),
  id: fc.constant(ids[0] ?? ''),
  name: fc.constant('Mara'),
  locale: fc.constant('it'),
  role: fc.constantFrom<Role>('owner', 'admin', 'manager', 'agent', 'viewer'),
  locations: scope,
  departments: scope,
})
const actor = fc.oneof(
  { weight: 8, arbitrary: member },
  fc.constantFrom<Actor>(
    { kind: 'key', id: 'k', name: 'Till' },
    { kind: 'system' },
    { kind: 'contact', id: 'c' },
  ),
)
const places = [null, ...ids].flatMap((locationId) =>
  [null, ...ids].map((departmentId) => ({ locationId, departmentId })),
)

test('the rule in code and the rule in SQL agree on every place', async () => {
  await fc.assert(
    fc.asyncProperty(actor, async (who) => {
      const { rows } = await sql<{ locationId: string | null; departmentId: string | null }>`
        select location_id, department_id
        from json_to_recordset(${JSON.stringify(places)}::json)
          as given("locationId" uuid, "departmentId" uuid),
          lateral (select "locationId" as location_id, "departmentId" as department_id) as place
        where ${visibleConversations(who, 'place')}`.execute(world.db)
      const inSql = rows.map((row) => `${row.locationId} ${row.departmentId}`).sort()
      const inCode = places
        .filter((place) => sees(who, place))
        .map((place) => `${place.locationId} ${place.departmentId}`)
        .sort()
      expect(inSql).toEqual(inCode)
    }),
    { numRuns: 200 },
  )
})

test('an actor’s locations are those whose conversations they see', async () => {
  await fc.assert(
    fc.asyncProperty(actor, async (who) => {
      const { rows } = await sql<{ id: string }>`
        select id::text as id from unnest(${ids}::uuid[]) as place(id)
        where ${visibleLocations(who, 'place.id')}`.execute(world.db)
      const seen = ids.filter((id) => sees(who, { locationId: id, departmentId: null }))
      expect(rows.map((row) => row.id).sort()).toEqual(seen)
    }),
    { numRuns: 50 },
  )
})

test('what is private to a member reaches only them, and a matter without a place not those limited to one', () => {
  const limited: Actor = {
    kind: 'member',
    id: 'm',
    name: 'Mara',
    locale: 'it',
    role: 'agent',
    locations: [ids[0] ?? ''],
    departments: 'all',
  }
  const event = { type: 'conversation.created', locationId: null, departmentId: null, audienceId: null }
  expect(mayHear(limited, event)).toBe(false)
  expect(mayHear(limited, { ...event, type: 'member.updated' })).toBe(true)
  expect(mayHear(limited, { ...event, locationId: ids[0] ?? '' })).toBe(true)
  expect(mayHear(limited, { ...event, audienceId: 'm' })).toBe(true)
  expect(mayHear(limited, { ...event, audienceId: 'other' })).toBe(false)
  expect(mayHear({ kind: 'system' }, { ...event, audienceId: 'm' })).toBe(false)
})
