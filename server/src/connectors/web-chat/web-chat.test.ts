import { randomBytes, randomUUID } from 'node:crypto'
import { afterAll, expect, test } from 'vitest'
import { cast } from '../../../test/cast.ts'
import { conversationOf, says, testChat } from './test-chat.ts'

const stage = await cast()
await stage.app.start()
afterAll(() => stage.app.stop())
const brand = await stage.brand('Aurora')
const chat = await testChat(stage, brand)

type Messages = { items: { kind: string; text: string; html: string | null }[] }

test('whoever guesses codes is stopped, also with a new token made up for each', async () => {
  const statuses: number[] = []
  for (let count = 0; count < 31; count++) {
    const token = `vt_${randomBytes(20).toString('hex')}`
    statuses.push((await chat.ask('POST', '/resume', { token, body: { code: `vc_${count}` } })).status)
  }
  expect(statuses.slice(0, 30).every((status) => status === 401)).toBe(true)
  expect(statuses.at(-1)).toBe(429)
})

test('a visitor asks, somebody answers in the console, and both see it live and once', async () => {
  const agent = await brand.member({ name: 'Mara' })
  const visitor = await chat.visitor({ text: 'Is the shop open on Sunday?' })
  expect(visitor.messages).toMatchObject([
    { seq: 1, from: 'visitor', text: 'Is the shop open on Sunday?', files: [] },
  ])
  const stream = await visitor.listen()
  const { id } = await conversationOf(brand, 'Is the shop open on Sunday?')
  await stream.until(({ event, data }) => event === 'conversation' && Object(data).number !== null)

  const sent = await agent.api('POST', `/conversations/${id}/messages`, {
    html: '<p>Yes, <a href="https://aurora.example" onclick="x()">10 to 18</a>.<script>x()</script></p>',
  })
  expect(sent.status, JSON.stringify(sent.body)).toBe(201)
  await stream.until(({ event, data }) => event === 'message' && Object(data).from === 'agent')
  expect(stream.lines()).toMatchObject([
    { seq: 1, from: 'visitor' },
    {
      ...{ seq: 2, from: 'agent', name: 'Mara' },
      html: '<p>Yes, <a href="https://aurora.example" rel="noopener nofollow" target="_blank">10 to 18</a>.</p>',
    },
  ])
  await stream.cut()
})

test('the same message sent twice is one message, at the brand’s as well', async () => {
  const visitor = await chat.visitor({ text: 'Twice' })
  const clientId = randomUUID()
  const first = await visitor.says('Again?', clientId)
  const second = await visitor.says('Again?', clientId)
  expect([first.status, second.status]).toEqual([201, 200])
  expect(second.body).toEqual(first.body)
  const { id } = await conversationOf(brand, 'Twice', 2)
  const { body } = await brand.api<Messages>('GET', `/conversations/${id}/messages`)
  expect(body.items.map(({ text }) => text)).toEqual(['Twice', 'Again?'])
})

test('what was begun twice with one client id is one chat', async () => {
  const given = { clientId: randomUUID(), text: 'Begun twice', locale: 'en' }
  const [one, other] = await Promise.all([chat.visitor(given), chat.visitor(given)])
  expect(one.messages).toEqual(other.messages)
  expect(one.token).not.toBe(other.token)
})

test('what many say at once has numbers without gaps and stands in the same order at the brand’s', async () => {
  const visitor = await chat.visitor({ text: 'Order 0' })
  const texts = Array.from({ length: 12 }, (_, index) => `Order ${index + 1}`)
  const answers = await Promise.all(texts.map((text) => visitor.says(text)))
  expect(answers.map(({ status }) => status)).toEqual(texts.map(() => 201))
  const stream = await visitor.listen()
  await stream.until(({ event, data }) => event === 'message' && Object(data).seq === 13)
  const lines = stream.lines()
  expect(lines.map(({ seq }) => seq)).toEqual(Array.from({ length: 13 }, (_, index) => index + 1))
  const { id } = await conversationOf(brand, 'Order 0', 13)
  const { body } = await brand.api<Messages>('GET', `/conversations/${id}/messages`)
  expect(body.items.map(({ text }) => text)).toEqual(lines.map(({ text }) => text))
  await stream.cut()
})

test('what the team writes for itself never reaches the visitor', async () => {
  const visitor = await chat.visitor({ text: 'Secrets?' })
  const { id } = await conversationOf(brand, 'Secrets?')
  await brand.api('POST', `/conversations/${id}/notes`, { text: 'They are difficult.' })
  await brand.api('POST', `/conversations/${id}/messages`, { text: 'None at all.' })
  const stream = await visitor.listen()
  await stream.until(says('None at all.'))
  expect(JSON.stringify(stream.heard)).not.toContain('difficult')
  await stream.cut()
})

test('a page about a place that is closed for good or archived is led to the chat’s own place', async () => {
  const own = await brand.api<{ slug: string }>('GET', `/locations/${brand.locationId}`)
  const named = async (name: string, at: string) => {
    const setup = await chat.ask('GET', `/setup?locale=en&at=${at}`)
    return [name, Object(Object(setup.body).location).slug]
  }
  const [closed, archived] = await Promise.all(
    ['Aurora Porto', 'Aurora Vecchia'].map(
      async (name) =>
        (await brand.api<{ id: string; slug: string }>('POST', '/locations', { name, zone: 'Europe/Rome' }))
          .body,
    ),
  )
  expect(await named('before', closed!.slug)).toEqual(['before', closed!.slug])
  await brand.api('PATCH', `/locations/${closed!.id}`, { status: 'closed', closedFrom: '2024-03-01' })
  await brand.api('DELETE', `/locations/${archived!.id}`)
  expect(await named('closed', closed!.slug)).toEqual(['closed', own.body.slug])
  expect(await named('archived', archived!.slug)).toEqual(['archived', own.body.slug])
})
