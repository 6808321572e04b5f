import fc from 'fast-check'
import { beforeEach, expect, test } from 'vitest'
import { type Api, type Brand, cast } from '../../../test/cast.ts'
import { newId } from '../../platform/ids.ts'
import { settlePresence } from '../presence/presence.ts'
import { assignWaiting } from './assign-waiting.ts'

const stage = await cast()
let names = 0
let numbers = 0
const nextNumber = () => 100_000 + ++numbers
let brand: Brand
let department: string

beforeEach(async () => {
  stage.world.setNow(undefined)
  names += 1
  brand = await stage.brand(`Brand${names}`)
  department = brand.departmentId
})

type Person = { id: string; api: Api }

async function present(scope: { locationIds?: string[]; role?: 'manager' } = {}): Promise<Person> {
  const person = await brand.member(scope)
  await say(person, 'online')
  return person
}

const say = async (person: Person, state: string) => {
  expect((await person.api('PUT', '/presence', { state })).status).toBe(200)
  await stage.settle()
}
const policy = async (given: object, departmentId: string = department) => {
  const answer = await brand.api('PATCH', `/assignment-policies/${departmentId}`, given)
  expect(answer.status, JSON.stringify(answer.body)).toBe(200)
}
const work = async (person: Person, given: object) => {
  const answer = await brand.api('PATCH', `/members/${person.id}/work`, given)
  expect(answer.status, JSON.stringify(answer.body)).toBe(200)
}

/** Conversations of the brand's one location, in the department unless told otherwise; their ids in order. */
async function conversations(count: number, given: object = {}): Promise<string[]> {
  const ids = Array.from({ length: count }, () => newId())
  if (count === 0) return ids
  await brand.context.transaction(async (tx) => {
    const { accountId } = tx
    const { id: channelId } = await tx.db.selectFrom('channels').select('id').executeTakeFirstOrThrow()
    const contactId = newId()
    await tx.db.insertInto('contacts').values({ accountId, id: contactId, name: 'Mara' }).execute()
    await tx.db
      .insertInto('conversations')
      .values(
        ids.map((id, index) => ({
          ...{ accountId, id, number: nextNumber(), channelId },
          ...{
            contactId,
            originalContactId: contactId,
            locationId: brand.locationId,
            departmentId: department,
          },
          ...{
            lastMessageAt: tx.now(),
            lastActivityAt: tx.now(),
            waitingSince: tx.now(),
            subject: `No. ${index}`,
          },
          ...given,
        })),
      )
      .execute()
  })
  return ids
}

async function owners(): Promise<Record<string, string | null>> {
  const rows = await brand.context.read((tx) =>
    tx.db.selectFrom('conversations').select(['id', 'assigneeId']).execute(),
  )
  return Object.fromEntries(rows.map(({ id, assigneeId }) => [id, assigneeId]))
}
const countOf = async (person: Person) =>
  Object.values(await owners()).filter((owner) => owner === person.id).length

test('in a department that gives out work in turn, new mail goes to each person who is there', async () => {
  await policy({ mode: 'round_robin' }, 'none')
  await policy({ mode: 'round_robin' })
  const [ben, eva] = [await present(), await present()]
  const gone = await brand.member({})
  for (let mail = 0; mail < 4; mail++)
    await brand.receives({ from: `Person <person${mail}@customer.example>` })
  expect([await countOf(ben), await countOf(eva), await countOf({ ...gone })]).toEqual([2, 2, 0])
})

test('what waits is given out the moment somebody has room again, by resolving, reassigning or coming back', async () => {
  const [ben, eva] = [await present(), await present()]
  await work(ben, { capacity: 1 })
  await work(eva, { takesNew: false })
  await conversations(4)
  await policy({ mode: 'fewest_open' })
  await stage.settle()
  const [first] = Object.entries(await owners()).flatMap(([id, owner]) => (owner === ben.id ? [id] : []))
  expect(await countOf(ben)).toBe(1)
  await brand.api('PUT', `/conversations/${first}/status`, { status: 'resolved' })
  await stage.settle()
  expect(await countOf(ben)).toBe(2)
  const [second] = Object.entries(await owners()).flatMap(([id, owner]) =>
    owner === ben.id && id !== first ? [id] : [],
  )
  await brand.api('PATCH', `/conversations/${second}`, { assigneeId: eva.id })
  await stage.settle()
  expect(await countOf(ben)).toBe(2)
  await work(eva, { takesNew: true, capacity: 2 })
  await stage.settle()
  expect(await countOf(eva)).toBe(2)
})

test('what a person took away from somebody does not come back to them by itself', async () => {
  const ben = await present()
  const [id = ''] = await conversations(1)
  await policy({ mode: 'round_robin' })
  await stage.settle()
  await brand.api('PATCH', `/conversations/${id}`, { assigneeId: null })
  await stage.settle()
  expect(await owners()).toEqual({ [id]: null })
  const eva = await present()
  expect(await countOf(eva)).toBe(1)
  expect(await countOf(ben)).toBe(0)
})

test('who goes away gives back what customers wait for, if the department wants it, and others take it', async () => {
  const [ben, eva] = [await present(), await present()]
  await work(eva, { takesNew: false })
  const [answered = ''] = await conversations(1, { waitingSince: null })
  await conversations(2)
  await policy({ mode: 'round_robin', givesBack: 'away' })
  await stage.settle()
  expect(await countOf(ben)).toBe(3)
  await work(eva, { takesNew: true })
  await say(ben, 'away')
  expect(await countOf(eva)).toBe(2)
  expect((await owners())[answered]).toBe(ben.id)
  await say(ben, 'online')
  expect(await countOf(ben)).toBe(1)
})

test('who has no console open for some minutes is away, and home when the shift ends', async () => {
  const at = (time: string) => new Date(`2026-03-02T${time}:00+01:00`)
  stage.world.setNow(at('16:50'))
  const ben = await present()
  const state = async () => (await ben.api('GET', '/presence')).body.state
  expect(await state()).toBe('online')
  stage.world.setNow(at('16:56'))
  await settlePresence(brand.context)
  expect(await state()).toBe('away')
  const day = [{ from: 9 * 60, to: 17 * 60 }]
  const weekly = { 1: day, 2: day, 3: day, 4: day, 5: day, 6: 'closed', 7: 'closed' }
  await work(ben, { shifts: { zone: 'Europe/Rome', weekly, dated: [] } })
  await say(ben, 'online')
  stage.world.setNow(at('17:00'))
  await settlePresence(brand.context)
  expect(await state()).toBe('off_shift')
  await say(ben, 'online')
  expect(await state()).toBe('online')
})

test('while a location is closed its conversations go to people of one that is open', async () => {
  stage.world.setNow(new Date('2026-03-02T20:00:00+01:00'))
  const day = (from: number, to: number) => {
    const open = [{ from: from * 60, to: to * 60 }]
    return { 1: open, 2: open, 3: open, 4: open, 5: open, 6: open, 7: open }
  }
  const late = await brand.api<{ id: string }>('POST', '/locations', {
    ...{ name: 'Late', zone: 'Europe/Rome', country: 'IT' },
    hours: { zone: 'Europe/Rome', weekly: day(9, 23), dated: [] },
  })
  await brand.context.transaction((tx) =>
    tx.db
      .updateTable('locations')
      .set({ hours: JSON.stringify({ zone: 'Europe/Rome', weekly: day(9, 18), dated: [] }) })
      .where('id', '=', brand.locationId)
      .execute(),
  )
  const here = await present({ locationIds: [brand.locationId] })
  const both = await present({ locationIds: [brand.locationId, late.body.id] })
  await conversations(3)
  await policy({ mode: 'round_robin', followsOpen: true })
  await stage.settle()
  expect([await countOf(here), await countOf(both)]).toEqual([0, 3])
  stage.world.setNow(new Date('2026-03-03T10:00:00+01:00'))
  await say(here, 'online')
  await say(both, 'online')
  await conversations(2)
  await assignWaiting(brand.context)
  expect([await countOf(here), await countOf(both)]).toEqual([1, 4])
})

test('one hands over all that is not finished with a note of what is left, and is off shift then', async () => {
  const [ben, eva] = [await present(), await present({ locationIds: [] })]
  const ids = await conversations(2, { assigneeId: ben.id })
  const [elsewhere = ''] = await conversations(1, { assigneeId: ben.id })
  const fia = await present()
  const given = {
    toMemberId: fia.id,
    note: 'The customer calls at nine.',
    remarks: [{ conversationId: elsewhere, text: 'Only the bill is missing.' }],
    endsShift: true,
  }
  const refused = await eva.api('POST', '/hand-overs', { ...given, memberId: ben.id })
  expect(refused.status).toBe(403)
  const nobody = await ben.api('POST', '/hand-overs', { toMemberId: eva.id })
  expect(nobody.body).toMatchObject({ moved: 0, kept: [{}, {}, {}] })
  const done = await ben.api('POST', '/hand-overs', given)
  expect(done.body).toEqual({ moved: 3, kept: [] })
  expect(await owners()).toEqual(Object.fromEntries([...ids, elsewhere].map((id) => [id, fia.id])))
  const notes = await brand.api<{ items: { text: string }[] }>('GET', `/conversations/${elsewhere}/messages`)
  expect(notes.body.items[0]?.text).toContain('Only the bill is missing.')
  expect((await ben.api('GET', '/presence')).body.state).toBe('off_shift')
})

test('leads see who has what, those of a location only what is there', async () => {
  const second = await brand.api<{ id: string }>('POST', '/locations', {
    name: 'Two',
    zone: 'Europe/Rome',
    country: 'IT',
  })
  const ben = await present()
  await work(ben, { capacity: 7 })
  await conversations(2, { assigneeId: ben.id })
  await conversations(1, { locationId: second.body.id })
  const lead = await present({ role: 'manager', locationIds: [brand.locationId] })
  const board = (await brand.api<Record<string, never>>('GET', '/workload')).body
  expect(board.members).toContainEqual(
    expect.objectContaining({ id: ben.id, open: 2, load: 2, capacity: 7, presence: 'online' }),
  )
  expect(board.unassigned).toMatchObject({ open: 1, byLocation: [{ id: second.body.id, count: 1 }] })
  const theirs = (await lead.api<Record<string, never>>('GET', '/workload')).body
  expect(theirs.unassigned).toMatchObject({ open: 0 })
  expect((await ben.api('GET', '/workload')).status).toBe(403)
})

test('however many processes give out work at once, nobody gets too much and nothing is given twice', async () => {
  const crew = await Promise.all([1, 2, 3].map(() => brand.member({})))
  await policy({ mode: 'fewest_open' })
  for (const person of crew) await person.api('PUT', '/presence', { state: 'online' })
  const round = fc.record({
    capacities: fc.array(fc.nat(5), { minLength: 3, maxLength: 3 }),
    waiting: fc.nat(14),
    processes: fc.integer({ min: 2, max: 5 }),
  })
  await fc.assert(
    fc.asyncProperty(round, async ({ capacities, waiting, processes }) => {
      await finishAll()
      for (const [index, person] of crew.entries()) await work(person, { capacity: capacities[index] })
      const ids = new Set(await conversations(waiting))
      const contexts = Array.from({ length: processes }, () => stage.app.contextOf(brand.accountId))
      const given = await Promise.all(contexts.map(assignWaiting))
      const room = capacities.reduce((sum, one) => sum + one, 0)
      expect(given.reduce((sum, one) => sum + one, 0)).toBe(Math.min(room, waiting))
      const owned = Object.entries(await owners()).filter(([id]) => ids.has(id))
      for (const [index, { id }] of crew.entries())
        expect(owned.filter(([, owner]) => owner === id).length).toBeLessThanOrEqual(capacities[index] ?? 0)
      const told = (await listAssigned()).filter((id) => ids.has(id))
      expect(new Set(told).size).toBe(told.length)
    }),
    { numRuns: 12 },
  )
})

async function finishAll(): Promise<void> {
  await brand.context.transaction((tx) =>
    tx.db
      .updateTable('conversations')
      .set({ status: 'resolved' })
      .where('accountId', '=', tx.accountId)
      .execute(),
  )
}

async function listAssigned(): Promise<string[]> {
  const events = await brand.context.read((tx) =>
    tx.db.selectFrom('events').select('subjectId').where('type', '=', 'conversation.assigned').execute(),
  )
  return events.flatMap(({ subjectId }) => subjectId ?? [])
}
