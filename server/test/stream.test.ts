import { afterAll, expect, test } from 'vitest'
import { cast } from './cast.ts'

const stage = await cast()
await stage.app.start()
afterAll(() => stage.app.stop())

const address = stage.app.http.server.address()
const base = `http://localhost:${typeof address === 'object' && address ? address.port : 0}`

/** Opens the live stream; `events` gives what it says, one event after the other, until it ends. */
async function listenAs(headers: Record<string, string>) {
  const response = await fetch(`${base}/api/v1/stream`, { headers })
  if (!response.body) throw new Error('The stream has no body.')
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader()
  return { status: response.status, events: eventsOf(reader), close: () => reader.cancel() }
}

async function* eventsOf(reader: ReadableStreamDefaultReader<string>) {
  let text = ''
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return
    text += value
    const blocks = text.split('\n\n')
    text = blocks.pop() ?? ''
    for (const block of blocks) {
      const type = /^event: (.+)$/m.exec(block)?.[1]
      // Counts come when they come, and are no events.
      if (type && type !== 'ready' && type !== 'counts') yield type
    }
  }
}

async function untilTheEnd(events: AsyncGenerator<string>): Promise<string[]> {
  const heard: string[] = []
  for await (const event of events) heard.push(event)
  return heard
}

test('a person hears what happens as it happens', async () => {
  const brand = await stage.brand('Aurora')
  const agent = await brand.member({})
  const { events, close } = await listenAs({ cookie: agent.cookie })
  await brand.api('POST', '/departments', { name: 'Repairs' })
  for await (const event of events) if (event === 'department.created') break
  await close()
})

test('whoever is limited or shut out while listening is cut off, and comes back as who they are now', async () => {
  const brand = await stage.brand('Borea')
  const agent = await brand.member({})
  const { events } = await listenAs({ cookie: agent.cookie })
  const path = `/members/${agent.id}`
  expect((await brand.api('PATCH', path, { allLocations: false, locationIds: [] })).status).toBe(200)
  expect((await untilTheEnd(events)).at(-1)).toBe('resync')

  const again = await listenAs({ cookie: agent.cookie })
  expect((await brand.api('PATCH', path, { disabled: true })).status).toBe(200)
  expect((await untilTheEnd(again.events)).at(-1)).toBe('resync')
  const shut = await fetch(`${base}/api/v1/stream`, { headers: { cookie: agent.cookie } })
  expect(shut.status).toBe(401)
})

test('a revoked key stops hearing', async () => {
  const brand = await stage.brand('Celeste')
  const made = await brand.api<{ id: string; secret: string }>('POST', '/api-keys', { name: 'Screen' })
  const { events } = await listenAs({ authorization: `Bearer ${made.body.secret}` })
  expect((await brand.api('DELETE', `/api-keys/${made.body.id}`)).status).toBe(204)
  expect((await untilTheEnd(events)).at(-1)).toBe('resync')
})
