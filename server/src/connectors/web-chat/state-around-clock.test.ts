import { afterAll, expect, test } from 'vitest'
import { z } from 'zod'
import { cast } from '../../../test/cast.ts'
import { conversationOf, testChat } from './test-chat.ts'

const stage = await cast()
await stage.app.start()
afterAll(() => stage.app.stop())
const brand = await stage.brand('Aurora')
const chat = await testChat(stage, brand)
const agent = await brand.member({ name: 'Mara' })

const stateShape = z.object({
  kind: z.string(),
  sentence: z.string(),
  waitMinutes: z.number().nullable(),
  opensAt: z.string().nullable(),
})
const setupShape = z.object({ state: stateShape, ways: z.array(z.object({ kind: z.string() })) })

const everyDay = (state: unknown) => Object.fromEntries([1, 2, 3, 4, 5, 6, 7].map((day) => [day, state]))

async function keepsHours(weekly: object, dated: object[] = []): Promise<void> {
  const place = { phone: '+390212345678', street: 'Via Roma 1', postcode: '20121', locality: 'Milano' }
  const hours = { zone: 'Europe/Rome', weekly, dated }
  const { status, body } = await brand.api('PATCH', `/locations/${brand.locationId}`, { ...place, hours })
  expect(status, JSON.stringify(body)).toBe(200)
}

/** What the preview of whoever sets it up finds, in a state it is not in. */
async function previews(state: string) {
  const setup = setupShape.parse((await chat.ask('GET', `/setup?locale=en&preview=${state}`)).body)
  return { ...setup.state, best: setup.ways[0]?.kind }
}

/** What a visitor finds who comes at a moment, when Mara has the console open then or not. */
async function comes(time: string, { isStaffed = true } = {}) {
  stage.world.setNow(new Date(time))
  const state = isStaffed ? 'online' : 'away'
  expect((await agent.api('PUT', '/presence', { state })).status).toBe(200)
  const setup = setupShape.parse((await chat.ask('GET', '/setup?locale=en')).body)
  const asked = stateShape.parse((await chat.ask('GET', '/state?locale=en')).body)
  expect(asked, 'what is asked again later says the same').toEqual(setup.state)
  return { ...setup.state, best: setup.ways[0]?.kind }
}

const closedUntil = (sentence: string, opensAt: string) => ({
  ...{ kind: 'closed', waitMinutes: null, opensAt: new Date(opensAt).toISOString() },
  sentence,
  // A phone nobody answers is no way to a person.
  best: 'form',
})
const open = {
  ...{ kind: 'open', waitMinutes: 3, opensAt: null, best: 'phone' },
  sentence: 'Somebody answers in about 3 minutes',
}
const unstaffed = {
  ...{ kind: 'unstaffed', waitMinutes: null, best: 'phone' },
  sentence: 'Nobody is at the desk right now',
}

test('around a holiday the day before is as ever, the day itself says why and until when', async () => {
  await keepsHours({ ...everyDay([{ from: 540, to: 1080 }]), 7: 'closed' }, [
    { from: '2026-04-25', to: '2026-04-25', state: 'closed', label: 'Liberation Day', source: 'holiday' },
  ])
  expect(await comes('2026-04-24T17:59:00+02:00')).toEqual(open)
  expect(await comes('2026-04-24T17:59:00+02:00', { isStaffed: false })).toMatchObject({
    ...unstaffed,
    opensAt: '2026-04-27T07:00:00.000Z',
  })
  expect(await comes('2026-04-24T18:00:00+02:00')).toMatchObject({ kind: 'closed', waitMinutes: null })
  const holiday = closedUntil('Closed for Liberation Day, opens Monday 9:00', '2026-04-27T09:00:00+02:00')
  expect(await comes('2026-04-25T10:00:00+02:00')).toEqual(holiday)
  // Whoever is there outside the hours does not open the place.
  expect(await comes('2026-04-25T10:00:00+02:00', { isStaffed: false })).toEqual(holiday)
  expect(await comes('2026-04-27T09:00:00+02:00')).toEqual(open)
})

test('in the night the clocks go forward, a night that ends at 2:00 ends when there is no 2:00 any more', async () => {
  await keepsHours(everyDay([{ from: 1320, to: 1560 }]))
  expect(await comes('2026-03-29T00:59:00Z')).toEqual(open)
  expect(await comes('2026-03-29T01:00:00Z')).toEqual(
    closedUntil('Closed now, opens at 22:00', '2026-03-29T22:00:00+02:00'),
  )
  expect(await comes('2026-03-29T20:00:00Z')).toEqual(open)
})

test('in the night the clocks go back, it ends at 2:00 for the first time, an hour before it is 2:00 again', async () => {
  expect(await comes('2026-10-24T23:59:00Z')).toEqual(open)
  const over = closedUntil('Closed now, opens at 22:00', '2026-10-25T22:00:00+01:00')
  expect(await comes('2026-10-25T00:00:00Z')).toEqual(over)
  expect(await comes('2026-10-25T01:00:00Z')).toEqual(over)
  expect(await comes('2026-10-25T21:00:00Z')).toEqual(open)
})

test('an exception past midnight holds into the next day, whatever that day says itself', async () => {
  await keepsHours(everyDay([{ from: 540, to: 1080 }]), [
    { from: '2026-12-31', to: '2026-12-31', state: [{ from: 1200, to: 1560 }], source: 'person' },
    { from: '2027-01-01', to: '2027-01-01', state: 'closed', label: 'New Year', source: 'holiday' },
  ])
  expect(await comes('2026-12-31T10:00:00+01:00')).toEqual(
    closedUntil('Closed now, opens at 20:00', '2026-12-31T20:00:00+01:00'),
  )
  expect(await comes('2027-01-01T01:59:00+01:00')).toEqual(open)
  expect(await comes('2027-01-01T01:59:00+01:00', { isStaffed: false })).toMatchObject(unstaffed)
  expect(await comes('2027-01-01T02:00:00+01:00')).toEqual(
    closedUntil('Closed for New Year, opens tomorrow 9:00', '2027-01-02T09:00:00+01:00'),
  )
})

test('a preview shows each state as it will be when the hours next allow it, with the ways there are then', async () => {
  await keepsHours(everyDay([{ from: 540, to: 1080 }]))
  await comes('2026-05-05T12:00:00+02:00', { isStaffed: false })
  expect(await previews('open')).toEqual(open)
  expect(await previews('busy')).toMatchObject({ kind: 'busy', waitMinutes: 6, best: 'phone' })
  const closed = closedUntil('Closed now, opens tomorrow 9:00', '2026-05-06T09:00:00+02:00')
  expect(await previews('closed')).toEqual(closed)
  expect(await previews('unstaffed')).toMatchObject(unstaffed)
  await comes('2026-05-05T20:00:00+02:00')
  expect(await previews('open')).toEqual(open)
  await keepsHours(everyDay([{ from: 0, to: 1_440 }]))
  expect(await previews('closed')).toMatchObject({ kind: 'closed', sentence: 'Closed now', opensAt: null })
})

test('where everybody has enough to do, the wait counts those ahead and the phone comes first', async () => {
  await brand.api('PATCH', '/routing-settings', { routingCapacity: 1 })
  expect(await comes('2026-05-05T10:00:00+02:00')).toEqual(open)
  const busyFor = (minutes: number) => ({
    ...{ kind: 'busy', waitMinutes: minutes, opensAt: null, best: 'phone' },
    sentence: `Everybody is busy: about ${minutes} minutes`,
  })
  for (const minutes of [6, 9]) {
    const visitor = await chat.visitor({ text: `Is anybody there? ${minutes}` })
    await conversationOf(brand, `Is anybody there? ${minutes}`)
    expect(await comes('2026-05-05T10:00:00+02:00')).toEqual(busyFor(minutes))
    expect((await visitor.ask('GET', '/conversation')).body).toMatchObject({ state: { kind: 'busy' } })
  }
})
