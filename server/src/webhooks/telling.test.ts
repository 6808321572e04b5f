import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { sql } from 'kysely'
import { expect, onTestFinished, test } from 'vitest'
import { createContext, type Tx } from '../platform/context.ts'
import { newId } from '../platform/ids.ts'
import { claimDue } from './claim-due.ts'
import { fanOut } from './fan-out.ts'
import { beginListening } from './listen-from.ts'
import { testBrand } from './test-brand.ts'
import type { Received } from './test-receiver.ts'
import { wants } from './wants.ts'

const { stage, brand, receiver, tell, happens, get, log, ...made } = await testBrand()
const { api, accountId, context } = brand

/** An endpoint that is there until its test ends, however it does: what is left behind would hear of the next. */
async function create(given?: Record<string, unknown>) {
  const endpoint = await made.create(given)
  onTestFinished(async () => {
    stage.world.setNow(undefined)
    receiver.answers((response) => response.end('ok'))
    await api('DELETE', `/webhooks/${endpoint.id}`)
  })
  return endpoint
}

/** Checks a signature by other means than those it was made with. Gives which of the header's signatures is this secret's. */
async function signedBy(secret: string, { headers, body }: Received): Promise<number> {
  const parts = String(headers['vicino-signature']).split(',')
  const at = parts[0]!.replace('t=', '')
  const bytes = (text: string) => new TextEncoder().encode(text)
  const key = await crypto.subtle.importKey('raw', bytes(secret), { name: 'HMAC', hash: 'SHA-256' }, false, [
    'verify',
  ])
  for (const [index, part] of parts.slice(1).entries()) {
    const mac = Buffer.from(part.replace('v1=', ''), 'hex')
    if (await crypto.subtle.verify('HMAC', key, mac, bytes(`${at}.${body}`))) return index
  }
  return -1
}

test('what happens is told once, signed, to whoever chose it and where', async () => {
  const all = await create({ url: `${receiver.origin}/all`, description: 'Till' })
  const some = await create({ url: `${receiver.origin}/some`, eventTypes: ['contact.created'] })
  await create({ url: `${receiver.origin}/there`, locationIds: [brand.locationId] })
  await tell()
  receiver.received.length = 0
  const subjectId = newId()
  await happens('contact.created', { subjectId })
  await happens('contact.updated')
  await happens('contact.blocked', { locationId: brand.locationId })
  await tell()
  await tell()
  const typesAt = (path: string) =>
    receiver.received.filter((one) => one.path === path).map(({ event }) => event.type)
  expect(typesAt('/all').sort()).toEqual(['contact.blocked', 'contact.created', 'contact.updated'])
  expect(typesAt('/some')).toEqual(['contact.created'])
  expect(typesAt('/there')).toEqual(['contact.blocked'])
  const [told] = receiver.received.filter((one) => one.path === '/some')
  expect(told!.event).toMatchObject({ accountId, subjectId, actor: { kind: 'system', id: null } })
  expect(told!.headers).toMatchObject({
    'content-type': 'application/json',
    'user-agent': 'Vicino',
    'vicino-event-id': told!.event.id,
    'vicino-delivery-id': (await log(some.id))[0]!.id,
  })
  expect(await signedBy(some.secret, told!)).toBe(0)
  expect(await signedBy(all.secret, told!)).toBe(-1)
  expect(await log(some.id)).toMatchObject([
    { state: 'delivered', lastRequest: { status: 200, fault: null } },
  ])
})

test('what only one member may hear, and what happened before, is told to nobody', async () => {
  await happens('contact.created')
  const { id } = await create()
  await tell()
  receiver.received.length = 0
  await context.transaction((tx) => {
    tx.consequences.events.push({
      type: 'draft.saved',
      actorKind: 'system',
      actorId: null,
      subjectId: null,
      locationId: null,
      departmentId: null,
      audienceId: brand.ownerId,
      payload: {},
      at: tx.now(),
    })
  })
  await tell()
  expect(receiver.received).toEqual([])
  expect((await log(id)).map(({ type }) => type)).toEqual(['webhook.created'])
})

test('an endpoint is told of its own beginning, whatever else ends while it is made', async () => {
  const idOf = async ({ db }: Tx) =>
    (await sql<{ id: string }>`select pg_current_xact_id()::text as id`.execute(db)).rows[0]!.id
  const { from, own, before } = await context.transaction(async (tx) => {
    const own = await idOf(tx)
    const before = await context.transaction(idOf)
    return { from: await beginListening(tx), own, before }
  })
  const event = { type: 'webhook.created', xid: own, seq: 1, payload: {}, at: new Date(), subjectId: null }
  const nobody = {
    actorKind: 'system' as const,
    actorId: null,
    locationId: null,
    departmentId: null,
    audienceId: null,
  }
  const endpoint = { id: newId(), eventTypes: null, locationIds: null, fromSnapshot: from }
  expect(wants(endpoint, { ...event, ...nobody })).toBe(true)
  expect(wants(endpoint, { ...event, ...nobody, xid: before })).toBe(false)
})

test('two processes at once tell everything once', async () => {
  await create({ eventTypes: ['contact.created'] })
  receiver.received.length = 0
  await Promise.all(Array.from({ length: 30 }, (_, number) => happens('contact.created', { number })))
  await Promise.all([tell(), fanOut(context), fanOut(context), tell()])
  await tell()
  const numbers = receiver.received.map(({ event }) => event.payload.number)
  expect(numbers.sort((a, b) => Number(a) - Number(b))).toEqual(
    Array.from({ length: 30 }, (_, number) => number),
  )
})

test('what is about one subject arrives in its order, also when one must be tried again', async () => {
  await create({ eventTypes: ['contact.updated'] })
  receiver.received.length = 0
  const [first, second] = [newId(), newId()]
  let refusals = 2
  receiver.answers((response, { event }) => {
    const isRefused = event.subjectId === first && event.payload.number === 0 && refusals-- > 0
    response.writeHead(isRefused ? 500 : 204).end()
  })
  for (let number = 0; number < 5; number++)
    for (const subjectId of [first, second]) await happens('contact.updated', { subjectId, number })
  await tell()
  const orderOf = (subjectId: string) =>
    receiver.received
      .filter(({ event }) => event.subjectId === subjectId)
      .map(({ event }) => event.payload.number)
  expect(orderOf(second)).toEqual([0, 1, 2, 3, 4])
  expect(orderOf(first)).toEqual([0])
  for (let step = 0; step < 10; step++) {
    stage.world.setNow(new Date(stage.world.now().getTime() + 60_000))
    await tell()
  }
  expect(orderOf(first)).toEqual([0, 0, 0, 1, 2, 3, 4])
  stage.world.setNow(undefined)
  receiver.answers((response) => response.end('ok'))
})

test('a process that dies between taking and writing down sends again under the same id', async () => {
  const { id } = await create({ eventTypes: ['contact.created'] })
  receiver.received.length = 0
  await happens('contact.created')
  await expect
    .poll(() => fanOut(context).then(({ passed, isHeldBack }) => passed === 0 && !isHeldBack))
    .toBe(true)
  const dying = createContext(stage.world, accountId, { kind: 'system' })
  const [claimed] = await claimDue(dying, { most: 5, underWay: {} })
  expect(claimed?.endpointId).toBe(id)
  await tell()
  expect(receiver.received).toEqual([])
  stage.world.setNow(new Date(Date.now() + 61_000))
  await tell()
  stage.world.setNow(undefined)
  expect(receiver.received.map(({ headers }) => headers['vicino-delivery-id'])).toEqual([
    claimed?.letter.deliveryId,
  ])
  expect(receiver.received[0]?.body).toBe(claimed?.letter.body)
})

test('a new secret signs beside the one before for a day, and is never told again', async () => {
  const { id, secret } = await create({ eventTypes: ['contact.created'] })
  const rotated = await api<{ secret: string }>('POST', `/webhooks/${id}/secret`)
  expect(rotated.status).toBe(201)
  receiver.received.length = 0
  await happens('contact.created')
  await tell()
  expect(await signedBy(rotated.body.secret, receiver.received[0]!)).toBe(0)
  expect(await signedBy(secret, receiver.received[0]!)).toBe(1)
  expect((await get(id)).previousSecretUntil).not.toBeNull()
  stage.world.setNow(new Date(Date.now() + 25 * 3_600_000))
  await happens('contact.created')
  await tell()
  expect(await signedBy(rotated.body.secret, receiver.received[1]!)).toBe(0)
  expect(await signedBy(secret, receiver.received[1]!)).toBe(-1)
  expect((await get(id)).previousSecretUntil).toBeNull()
  stage.world.setNow(undefined)
  const everywhere = await Promise.all(
    ['/webhooks', `/webhooks/${id}`, '/audit?limit=200'].map((path) => api('GET', path)),
  )
  const events = await context.read((tx) => tx.db.selectFrom('events').select('payload').execute())
  const told = JSON.stringify([everywhere.map((one) => one.body), events])
  expect(told).toContain('webhook.secret_rotated')
  for (const one of [secret, rotated.body.secret]) expect(told).not.toContain(one)
})

test('the example in the documentation verifies what is sent', async () => {
  const text = await readFile(join(import.meta.dirname, '../../../docs/webhooks.md'), 'utf8')
  const code = /```js\n([\s\S]*?)```/.exec(text)?.[1] ?? ''
  const example: { isFromVicino(header: string, body: string, secret: string, now?: number): boolean } =
    await import(`data:text/javascript,${encodeURIComponent(code)}`)
  const { secret } = await create({ eventTypes: ['contact.created'] })
  receiver.received.length = 0
  await happens('contact.created')
  await tell()
  const [{ headers, body }] = receiver.received as [Received]
  const header = String(headers['vicino-signature'])
  expect(example.isFromVicino(header, body, secret)).toBe(true)
  expect(example.isFromVicino(header, `${body} `, secret)).toBe(false)
  expect(example.isFromVicino(header, body, `${secret}x`)).toBe(false)
  expect(example.isFromVicino(header, body, secret, Date.now() + 3_600_000)).toBe(false)
  expect(example.isFromVicino('', body, secret)).toBe(false)
})
