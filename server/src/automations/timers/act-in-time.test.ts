import { afterEach, expect, test } from 'vitest'
import { type Brand, cast } from '../../../test/cast.ts'

const stage = await cast()
afterEach(() => stage.world.setNow(undefined))

type Run = { ruleName: string; cause: string; outcome: string; [name: string]: unknown }
type DryRun = { items: { conversation: { id: string }; at: string; steps: Run[] }[] }

const start = new Date('2026-03-02T10:00:00+01:00').getTime()
const minute = 60_000
const hour = 60 * minute
const day = 24 * hour
const resolve = { kind: 'set_status', status: 'resolved' }

/** What has happened until a moment, counted from Monday at ten, has had its consequences by then. */
async function at(brand: Brand, afterMs: number) {
  stage.world.setNow(new Date(start + afterMs))
  await stage.settle()
  await stage.app.actInTime(brand.accountId)
  await stage.settle()
}

let mails = 0
async function receive(brand: Brand, mail: { messageId?: string; headers?: string[] } = {}): Promise<string> {
  mails += 1
  await brand.receives({ subject: 'Glasses', from: `person${mails}@customer.example`, ...mail })
  const { body } = await brand.api<{ items: { id: string }[] }>('GET', '/conversations?sort=newest&limit=1')
  return body.items[0]?.id ?? ''
}

async function answer(brand: Brand, id: string) {
  expect((await brand.api('POST', `/conversations/${id}/messages`, { text: 'Soon.' })).status).toBe(201)
  await stage.settle()
}

async function add(brand: Brand, given: { trigger: object; [name: string]: unknown }) {
  const body = { name: 'In time', filter: { all: [] }, actions: [resolve], ...given }
  const made = await brand.api<{ id: string }>('POST', '/automations', {
    ...body,
    trigger: { kind: 'time', ...given.trigger },
  })
  expect(made.status, JSON.stringify(made.body)).toBe(201)
  return made.body.id
}

const statusOf = async (brand: Brand, id: string) =>
  (await brand.api('GET', `/conversations/${id}`)).body.status
const runsOf = async (brand: Brand, id: string) =>
  (await brand.api<{ items: Run[] }>('GET', `/conversations/${id}/rule-runs`)).body.items.toReversed()

test('what waits for the customer for three days is resolved then, unless they wrote, and again after the next answer', async () => {
  const brand = await stage.brand('Alba')
  await at(brand, 0)
  const rule = await add(brand, { trigger: { since: 'we_wait', minutes: 3 * 24 * 60 } })
  const messageId = 'first@customer.example'
  const [silent, lively] = [await receive(brand), await receive(brand, { messageId })]
  for (const id of [silent, lively]) await answer(brand, id)
  expect((await brand.api('GET', `/automations/${rule}`)).body).toMatchObject({ waitingCount: 2 })
  await at(brand, 2 * day)
  expect(await receive(brand, { headers: [`In-Reply-To: <${messageId}>`] })).toBe(lively)
  await at(brand, 3 * day - 1)
  expect(await statusOf(brand, silent)).toBe('waiting')
  await at(brand, 3 * day)
  expect(await statusOf(brand, silent)).toBe('resolved')
  expect(await statusOf(brand, lively)).toBe('open')
  expect(await runsOf(brand, silent)).toMatchObject([{ cause: 'we_wait', outcome: 'acted' }])
  await answer(brand, silent)
  await brand.api('PUT', `/conversations/${silent}/status`, { status: 'waiting' })
  await at(brand, 5 * day)
  expect(await statusOf(brand, silent)).toBe('waiting')
  await at(brand, 6 * day)
  expect(await statusOf(brand, silent)).toBe('resolved')
  expect((await runsOf(brand, silent)).map(({ outcome }) => outcome)).toEqual(['acted', 'acted'])
})

test('the time a customer waits counts from the first thing nobody answered, once', async () => {
  const brand = await stage.brand('Brina')
  await at(brand, 0)
  await add(brand, {
    trigger: { since: 'customer_waits', minutes: 240 },
    actions: [{ kind: 'set_priority', priority: 'urgent' }],
  })
  const id = await receive(brand)
  await at(brand, 4 * hour - 1)
  expect(await runsOf(brand, id)).toEqual([])
  await at(brand, 4 * hour)
  await brand.api('PATCH', `/conversations/${id}`, { priority: 'low' })
  await at(brand, 5 * hour)
  expect(await runsOf(brand, id)).toMatchObject([{ cause: 'customer_waits', outcome: 'acted' }])
  expect((await brand.api('GET', `/conversations/${id}`)).body.priority).toBe('low')
})

test('open hours are those of the location, also when they change meanwhile', async () => {
  const brand = await stage.brand('Cima')
  await at(brand, 0)
  const nineTo = (end: number) => {
    const open = { from: 9 * 60, to: end * 60 }
    const weekly = Object.fromEntries([1, 2, 3, 4, 5, 6, 7].map((one) => [one, [open]]))
    return { hours: { zone: 'Europe/Rome', weekly, dated: [] } }
  }
  const setHours = async (end: number) => {
    const answer = await brand.api('PATCH', `/locations/${brand.locationId}`, nineTo(end))
    expect(answer.status, JSON.stringify(answer.body)).toBe(200)
  }
  await setHours(12)
  await add(brand, { trigger: { since: 'created', minutes: 240, hours: 'open' } })
  const [first, second] = [await receive(brand), await receive(brand)]
  await at(brand, 5 * hour)
  expect(await statusOf(brand, first)).toBe('open')
  // Two hours until noon, and two the next morning.
  await at(brand, day - 1)
  await brand.api('PATCH', `/conversations/${second}`, { locationId: null })
  await at(brand, day - 1)
  expect([await statusOf(brand, first), await statusOf(brand, second)]).toEqual(['open', 'resolved'])
  await at(brand, day + hour)
  expect(await statusOf(brand, first)).toBe('resolved')
  const third = await receive(brand)
  await at(brand, day + 6 * hour)
  expect(await statusOf(brand, third)).toBe('open')
  await setHours(18)
  await at(brand, day + 6 * hour)
  expect(await statusOf(brand, third)).toBe('resolved')
})

test('an automation that is switched on acts on what is due from now on, and on nothing older', async () => {
  const brand = await stage.brand('Dora')
  await at(brand, 0)
  const old = await receive(brand)
  await at(brand, hour)
  const recent = await receive(brand)
  await at(brand, 2 * hour)
  const rule = await add(brand, { trigger: { since: 'created', minutes: 90 } })
  expect((await brand.api('GET', `/automations/${rule}`)).body).toMatchObject({ waitingCount: 1 })
  await at(brand, 3 * hour)
  await brand.api('PATCH', `/conversations/${old}`, { priority: 'high' })
  await at(brand, 3 * hour)
  expect([await statusOf(brand, old), await statusOf(brand, recent)]).toEqual(['open', 'resolved'])
  await brand.api('PATCH', `/automations/${rule}`, { isEnabled: false })
  const off = await receive(brand)
  await at(brand, 2 * day)
  expect(await statusOf(brand, off)).toBe('open')
})

test('what an automation does itself begins no new time for it', async () => {
  const brand = await stage.brand('Elba')
  await at(brand, 0)
  await add(brand, {
    trigger: { since: 'quiet', minutes: 60 },
    actions: [{ kind: 'set_priority', priority: 'urgent' }],
  })
  const id = await receive(brand)
  await at(brand, hour)
  await at(brand, 4 * hour)
  expect((await runsOf(brand, id)).map(({ outcome }) => outcome)).toEqual(['acted'])
  await brand.api('PATCH', `/conversations/${id}`, { priority: 'low' })
  await at(brand, 4 * hour)
  await at(brand, 5 * hour)
  expect((await runsOf(brand, id)).map(({ outcome }) => outcome)).toEqual(['acted', 'acted'])
})

test('a dry run finds for whom the time has passed, and says what then happens', async () => {
  const brand = await stage.brand('Fiore')
  await at(brand, 0)
  const draft = {
    ...{ name: 'Draft', filter: { all: [{ field: 'status', op: 'is', value: ['open'] }] } },
    ...{ actions: [resolve], trigger: { kind: 'time', since: 'created', minutes: 60 } },
  }
  const id = await receive(brand)
  const rule = await add(brand, draft)
  await at(brand, 59 * minute)
  const tell = async () => (await brand.api<DryRun>('POST', '/automations/dry-runs', { draft })).body.items
  expect(await tell()).toEqual([])
  stage.world.setNow(new Date(start + hour))
  const [planned] = await tell()
  expect(planned).toMatchObject({ conversation: { id }, at: new Date(start + hour).toISOString() })
  expect(await statusOf(brand, id)).toBe('open')
  await at(brand, hour)
  const [run] = (await brand.api<{ items: Run[] }>('GET', `/automations/${rule}/runs`)).body.items
  expect(planned?.steps).toMatchObject([{ outcome: 'acted' }])
  expect(run?.changes).toEqual(planned?.steps[0]?.changes)
})
