import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { cast } from '../../../test/cast.ts'
import { conversationOf, says, testChat } from './test-chat.ts'

const stage = await cast()
await stage.app.start()
afterAll(() => stage.app.stop())
const brand = await stage.brand('Aurora')
const agent = await brand.member({ name: 'Mara' })
const chat = await testChat(stage, brand)

let turns = 0

/** Where in a talk the visitor's network is lost, by how many lines were said. */
const cuts = fc.uniqueArray(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 4 })

test('however often the network is lost, nothing is missing and nothing comes twice', async () => {
  await fc.assert(
    fc.asyncProperty(cuts, async (lostAfter) => {
      const subject = `Talk ${++turns}`
      const visitor = await chat.visitor({ text: subject })
      const { id } = await conversationOf(brand, subject)
      let stream = await visitor.listen()
      const heard: number[] = []
      const said: Promise<unknown>[] = []
      for (let line = 1; line < 10; line++) {
        const theirs = line % 2 === 0
        const text = `${subject} line ${line}`
        said.push(theirs ? visitor.says(text) : brand.api('POST', `/conversations/${id}/messages`, { text }))
        if (!lostAfter.includes(line)) continue
        await stream.cut()
        heard.push(...stream.lines().map(({ seq }) => seq))
        stream = await visitor.listen(heard.at(-1) ?? 0)
      }
      await Promise.all(said)
      await stream.until(({ event, data }) => event === 'message' && Object(data).seq === 10)
      heard.push(...stream.lines().map(({ seq }) => seq))
      await stream.cut()
      expect(heard).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
    }),
    { numRuns: 4 },
  )
})

test('who types and who has read is told both ways, but not that a note is written', async () => {
  const visitor = await chat.visitor({
    text: 'Anybody?',
    page: { url: 'https://aurora.example/x', title: 'X' },
  })
  const { id } = await conversationOf(brand, 'Anybody?')
  const stream = await visitor.listen()
  await stream.until(({ event, data }) => event === 'conversation' && Object(data).number !== null)
  await agent.api('PUT', `/conversations/${id}/presence`, { state: 'noting' })
  await agent.api('PUT', `/conversations/${id}/presence`, { state: 'typing' })
  await stream.until(({ event, data }) => event === 'typing' && Object(data).name === 'Mara')
  await agent.api('PUT', `/conversations/${id}/read`, { messageCount: 1 })
  await stream.until(({ event, data }) => event === 'read' && Object(data).upTo === 1)

  await agent.api('POST', `/conversations/${id}/messages`, { text: 'Yes!', resolve: true })
  await stream.until(says('Yes!'))
  await stream.until(({ event, data }) => event === 'conversation' && Object(data).status === 'resolved')
  expect((await visitor.ask('POST', '/typing', {})).status).toBe(204)
  expect((await visitor.ask('POST', '/read', { upTo: 2 })).status).toBe(204)
  const { body } = await agent.api('GET', `/conversations/${id}/visitor`)
  expect(body).toMatchObject({ isHere: true, page: { title: 'X' }, readMessageId: expect.any(String) })
  await stream.cut()
})

test('a visitor ends what was answered; what waits for an answer stays open, and they are told so', async () => {
  const visitor = await chat.visitor({ text: 'Am I done?' })
  const { id } = await conversationOf(brand, 'Am I done?')
  const status = async () => Object((await agent.api('GET', `/conversations/${id}`)).body).status
  expect((await visitor.ask('POST', '/close')).body).toEqual({ status: 'open' })
  expect(await status()).toBe('open')

  const stream = await visitor.listen()
  await agent.api('POST', `/conversations/${id}/messages`, { text: 'You are.' })
  await stream.until(says('You are.'))
  expect((await visitor.ask('POST', '/close')).body).toEqual({ status: 'resolved' })
  await stream.until(({ event, data }) => event === 'conversation' && Object(data).status === 'resolved')
  expect(await status()).toBe('resolved')
  expect((await visitor.ask('POST', '/close')).body).toEqual({ status: 'resolved' })
  await stream.cut()
})

test('a page is told whether somebody is there, and which other ways there are', async () => {
  const shown = await chat.ask('GET', '/setup?locale=it')
  expect(shown.body).toMatchObject({
    ...{ locale: 'en', direction: 'ltr', location: { name: 'Aurora Centro' } },
    state: { kind: expect.stringMatching(/^(open|busy|closed|unstaffed)$/), sentence: expect.any(String) },
    ways: expect.arrayContaining([expect.objectContaining({ kind: 'email' })]),
    files: { maxPerMessage: 5 },
  })
  const closed = {
    zone: 'Europe/Rome',
    weekly: Object.fromEntries([1, 2, 3, 4, 5, 6, 7].map((day) => [day, 'closed'])),
    dated: [],
  }
  await brand.context.transaction((tx) =>
    tx.db
      .updateTable('locations')
      .set({ hours: JSON.stringify(closed) })
      .where('id', '=', brand.locationId)
      .execute(),
  )
  expect((await chat.ask('GET', '/state')).body).toMatchObject({ kind: 'closed', waitMinutes: null })
})
