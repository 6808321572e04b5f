import { afterAll, expect, test } from 'vitest'
import { record } from '../src/platform/events/record.ts'
import { newId } from '../src/platform/ids.ts'
import { type Brand, cast } from './cast.ts'

const stage = await cast()
await stage.app.start()
afterAll(() => stage.app.stop())

const address = stage.app.http.server.address()
const base = `http://localhost:${typeof address === 'object' && address ? address.port : 0}`

type Heard = {
  id: string
  type: string
  data: { payload?: Record<string, unknown>; subjectId: string | null }
}

/** Opens the live stream as somebody. `next` gives what it says next; `until` all up to and with the first that fits. */
async function listen(headers: Record<string, string>) {
  const response = await fetch(`${base}/api/v1/stream`, { headers })
  const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader()
  const events = blocksOf(reader)
  const next = async () => (await events.next()).value
  return {
    next,
    async until(fits: (heard: Heard) => boolean): Promise<Heard[]> {
      const all: Heard[] = []
      for (let heard = await next(); heard; heard = await next()) {
        all.push(heard)
        if (fits(heard)) return all
      }
      throw new Error(`The stream ended after ${all.map((one) => one.type).join(', ')}`)
    },
    close: () => reader.cancel(),
  }
}

async function* blocksOf(reader: ReadableStreamDefaultReader<string>): AsyncGenerator<Heard> {
  let text = ''
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return
    text += value
    const blocks = text.split('\n\n')
    text = blocks.pop() ?? ''
    for (const block of blocks) {
      const field = (name: string) => new RegExp(`^${name}: (.*)$`, 'm').exec(block)?.[1]
      const type = field('event')
      // Counts come when they come, and are no events.
      if (type && type !== 'ready' && type !== 'counts')
        yield { id: field('id') ?? '', type, data: JSON.parse(field('data') ?? '{}') }
    }
  }
}

const asKey = (brand: Brand) => ({ authorization: `Bearer ${brand.apiKey}` })
const tell = (brand: Brand, number: number) =>
  brand.context.transaction((tx) => record(tx, 'region.changed', { payload: { number } }))
const numberOf = (heard: Heard) => Number(heard.data.payload?.number)
const isEnd = (heard: Heard) => heard.data.payload?.end === true
const tellEnd = (brand: Brand) =>
  brand.context.transaction((tx) => record(tx, 'region.changed', { payload: { end: true } }))

/** What happened before may still wait for other tests' transactions; once this is told, all of it has been. */
async function settleEvents(brand: Brand): Promise<void> {
  const stream = await listen(asKey(brand))
  await tell(brand, -1)
  await stream.until((one) => numberOf(one) === -1)
  await stream.close()
}

test('who begins where their session says misses nothing of what happens after it, counts included', async () => {
  const brand = await stage.brand('Alba')
  const agent = await brand.member({})
  const { streamFrom } = (await agent.api<{ streamFrom: string }>('GET', '/session')).body
  await tell(brand, 1)
  const headers = { cookie: agent.cookie }
  const response = await fetch(`${base}/api/v1/stream?lastEventId=${streamFrom}`, { headers })
  const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader()
  let heard = ''
  while (!heard.includes('event: counts\n')) heard += (await reader.read()).value ?? 'ended: event: counts\n'
  await reader.cancel()
  expect(heard).toContain('"number":1')
  expect(heard).toContain('"isWhole":true')
})

test('cut off again and again while others write, a listener who resumes misses nothing and hears nothing twice', async () => {
  const brand = await stage.brand('Aurora')
  const count = 300
  const first = await listen(asKey(brand))
  const writing = Promise.all(
    [0, 1, 2].map(async (writer) => {
      for (let number = writer; number < count; number += 3) await tell(brand, number)
    }),
  ).then(() => tellEnd(brand))
  const heard: Heard[] = []
  let stream = first
  for (let cuts = 0; ; cuts++) {
    const chunk = cuts < 12 ? await hearSome(stream, 10 + cuts * 2) : await stream.until(isEnd)
    heard.push(...chunk)
    await stream.close()
    if (chunk.some(isEnd)) break
    stream = await listen({ ...asKey(brand), 'last-event-id': heard.at(-1)?.id ?? '' })
  }
  await writing
  const numbers = heard.filter((one) => one.type === 'region.changed' && !isEnd(one)).map(numberOf)
  expect(numbers.length).toBe(count)
  expect(new Set(numbers).size).toBe(count)
})

async function hearSome(stream: Awaited<ReturnType<typeof listen>>, many: number): Promise<Heard[]> {
  const heard: Heard[] = []
  while (heard.length < many && !heard.some(isEnd)) {
    const one = await stream.next()
    if (!one) break
    heard.push(one)
  }
  return heard
}

test('many listeners at once hear the same in the same order', async () => {
  const brand = await stage.brand('Boreal')
  await settleEvents(brand)
  const streams = await Promise.all(Array.from({ length: 20 }, () => listen(asKey(brand))))
  for (let number = 0; number < 30; number++) await tell(brand, number)
  await tellEnd(brand)
  const heard = await Promise.all(
    streams.map(async (one) => (await one.until(isEnd)).map((event) => event.id)),
  )
  for (const ids of heard) expect(ids).toEqual(heard[0])
  await Promise.all(streams.map((one) => one.close()))
})

test('whoever is too far behind, or comes from another time, is told to read everything anew', async () => {
  const brand = await stage.brand('Celeste')
  await tell(brand, 1)
  for (const place of ['9999999999-1', '99999999999999999999-999999999999999']) {
    const stream = await listen({ ...asKey(brand), 'last-event-id': place })
    expect((await stream.next())?.type).toBe('resync')
    await tell(brand, 2)
    expect((await stream.until((one) => numberOf(one) === 2)).length).toBeGreaterThan(0)
    await stream.close()
  }
  const odd = await listen({ ...asKey(brand), 'last-event-id': "1'; drop table events" })
  await tell(brand, 3)
  expect((await odd.until((one) => numberOf(one) === 3)).length).toBe(1)
  await odd.close()
})

test('rights that changed while nobody listened do not send a listener away for ever', async () => {
  const brand = await stage.brand('Delta')
  const agent = await brand.member({})
  const before = await listen({ cookie: agent.cookie })
  await tell(brand, 1)
  const place = (await before.until((one) => numberOf(one) === 1)).at(-1)!.id
  await before.close()
  await brand.api('PATCH', `/members/${agent.id}`, { allLocations: false, locationIds: [] })
  const back = await listen({ cookie: agent.cookie, 'last-event-id': place })
  const last = (await back.until((one) => one.type === 'resync')).at(-1)!
  expect(await back.next()).toBeUndefined()
  const again = await listen({ cookie: agent.cookie, 'last-event-id': last.id })
  await tell(brand, 2)
  expect((await again.until((one) => numberOf(one) === 2)).map((one) => one.type)).not.toContain('resync')
  await again.close()
})

test('a person limited to one place hears of it, and of nothing elsewhere', async () => {
  const brand = await stage.brand('Etna')
  const open = async (name: string) =>
    (await brand.api<{ id: string }>('POST', '/locations', { name })).body.id
  const [here, there] = [await open('Here'), await open('There')]
  const local = await brand.member({ locationIds: [here] })
  const everybody = await brand.member({})
  await brand.receives({ subject: 'About there', from: 'Una <una@customer.example>' })
  await brand.receives({ subject: 'About here', from: 'Uno <uno@customer.example>' })
  const { items } = (
    await brand.api<{ items: { id: string; subject: string; contact: { id: string } }[] }>(
      'GET',
      '/conversations?view=all',
    )
  ).body
  const about = (subject: string) => items.find((one) => one.subject === subject)!
  const [hereId, thereId] = [about('About here').id, about('About there').id]

  await settleEvents(brand)
  const [limited, free] = [await listen({ cookie: local.cookie }), await listen({ cookie: everybody.cookie })]
  await brand.api('PATCH', `/conversations/${thereId}`, { locationId: there })
  await brand.api('PATCH', `/contacts/${about('About here').contact.id}`, { name: 'Uno Neri' })
  await brand.api('PATCH', `/locations/${there}`, { street: 'Via Etnea 1' })
  await everybody.api('PUT', `/conversations/${thereId}/presence`, { state: 'typing' })
  await brand.context.transaction((tx) => record(tx, 'delivery.quarantined', { subjectId: newId() }))
  await brand.api('PATCH', `/conversations/${hereId}`, { locationId: here })
  await everybody.api('PUT', `/conversations/${hereId}/presence`, { state: 'viewing' })
  await brand.api('PATCH', `/conversations/${thereId}`, { subject: 'Still there' })
  await tellEnd(brand)

  // What is whispered has no place among the events, so it is waited for apart.
  const [heard, all] = [[...(await limited.until(isEnd))], [...(await free.until(isEnd))]]
  while (!heard.some((one) => one.type === 'presence')) heard.push((await limited.next())!)
  while (all.filter((one) => one.type === 'presence').length < 2) all.push((await free.next())!)
  expect(new Set(all.map((one) => one.type))).toEqual(
    new Set([
      'conversation.assigned',
      'conversation.left',
      'contact.updated',
      'location.updated',
      'presence',
      'delivery.quarantined',
      'conversation.updated',
      'region.changed',
    ]),
  )
  expect(new Set(heard.map((one) => one.type))).toEqual(
    new Set(['conversation.assigned', 'presence', 'region.changed']),
  )
  const told = JSON.stringify(heard)
  for (const secret of [thereId, there, 'About there', 'una@customer.example'])
    expect(told).not.toContain(secret)
  expect(told).toContain(hereId)
  await Promise.all([limited.close(), free.close()])
})

test('what is private to one member reaches nobody else', async () => {
  const brand = await stage.brand('Faro')
  const [mara, ben] = [await brand.member({}), await brand.member({})]
  await brand.receives({})
  const { items } = (await brand.api<{ items: { id: string }[] }>('GET', '/conversations?view=all')).body
  await settleEvents(brand)
  const [hers, his] = [await listen({ cookie: mara.cookie }), await listen({ cookie: ben.cookie })]
  await mara.api('PUT', `/conversations/${items[0]!.id}/draft?kind=reply`, { html: '<p>Dear</p>' })
  await tellEnd(brand)
  expect((await hers.until(isEnd)).map((one) => one.type)).toContain('draft.saved')
  expect((await his.until(isEnd)).map((one) => one.type)).not.toContain('draft.saved')
  await Promise.all([hers.close(), his.close()])
})

test('an event that waits for somebody else’s transaction is told when that ends, though nobody says so', async () => {
  const brand = await stage.brand('Garda')
  await settleEvents(brand)
  const stream = await listen(asKey(brand))
  const other = await stage.world.connection.pool.connect()
  await other.query('begin; select pg_current_xact_id()')
  await tell(brand, 1)
  const heard = stream.until((one) => numberOf(one) === 1)
  await brand.api('GET', '/session')
  await other.query('rollback')
  other.release()
  expect((await heard).map(numberOf)).toEqual([1])
  await stream.close()
})
