import { expect, test } from 'vitest'
import { testWorld } from '../../../test/database.ts'
import { type Desk, testDesk } from '../test-desk.ts'
import { sendScheduled } from './send-scheduled.ts'

const world = await testWorld()
const desk: Desk = await testDesk(world)
const { api, owner, romeAgent } = desk
const hourMs = 3_600_000

let people = 0
async function question() {
  people += 1
  const sender = { kind: 'email' as const, name: 'Mara', address: `mara${people}@customer.example` }
  const externalId = `q-${people}@customer.example`
  const received = await desk.receive({ sender, externalId, routedTo: ['roma@aurora.example'] })
  if (received.outcome === 'deleted') throw new Error('Deleted')
  return { id: received.conversationId, sender, inReplyTo: [externalId] }
}
const conversation = async (id: string) => (await api(owner, 'GET', `/conversations/${id}`)).body
const messages = async (id: string) => (await api(owner, 'GET', `/conversations/${id}/messages`)).body.items
const inAnHour = () => new Date(Date.now() + hourMs).toISOString()
const plan = async (id: string, body: object = {}, by = romeAgent) =>
  (
    await api(by, 'POST', `/conversations/${id}/messages`, {
      text: 'We open at nine',
      sendAt: inAnHour(),
      ...body,
    })
  ).body

/** What happens when the hour is over. */
async function anHourLater() {
  world.setNow(new Date(Date.now() + hourMs + 1_000))
  try {
    await sendScheduled(desk.system, new Map())
    await desk.work('evenLater')
  } finally {
    world.setNow(undefined)
  }
}

const sentTexts = () => desk.post.sent.filter((one) => one.class === 'reply').map((one) => one.text)

test('a planned answer changes nothing until its time, and then is an answer like any other', async () => {
  const { id, sender } = await question()
  const before = await conversation(id)
  const planned = await plan(id, { text: 'Come by tomorrow' })
  expect(planned).toMatchObject({ state: 'scheduled', author: { name: 'Rita' } })
  const { status, dueAt, waitingSince, publicCount, messageCount } = before
  expect(await conversation(id)).toMatchObject({ status, dueAt, waitingSince, publicCount, messageCount })
  await desk.work('evenLater')
  expect(sentTexts()).not.toContain('Come by tomorrow')
  await anHourLater()
  expect(desk.post.sent.find((one) => one.text === 'Come by tomorrow')).toMatchObject({
    recipients: { to: [{ address: sender.address }] },
  })
  expect(await conversation(id)).toMatchObject({
    status: 'waiting',
    lastSender: 'member',
    dueAt: null,
    messageCount: 2,
  })
  expect((await messages(id)).at(-1)).toMatchObject({ state: 'sent', text: 'Come by tomorrow' })
})

test('when the customer wrote meanwhile it is not sent: its author has it as a draft, and a note says so', async () => {
  const { id, sender, inReplyTo } = await question()
  const { id: messageId } = await plan(id, { html: '<p>Buy a <b>new</b> one</p>', text: undefined })
  await desk.receive({ sender, inReplyTo, text: 'It works again!', routedTo: ['roma@aurora.example'] })
  await anHourLater()
  expect(sentTexts()).not.toContain('Buy a new one')
  const all = await messages(id)
  expect(all.map((one: { id: string }) => one.id)).not.toContain(messageId)
  expect(all.at(-1)).toMatchObject({
    kind: 'note',
    automatic: 'not-sent',
    text: expect.stringContaining('Rita'),
  })
  const draft = (await api(romeAgent, 'GET', `/conversations/${id}/draft`)).body
  expect(draft).toMatchObject({ html: '<p>Buy a <b>new</b> one</p>', returnedReason: 'schedule_stale' })
  // The stop holds for the draft until somebody has read what came in.
  const again = { html: draft.html, seenPublicCount: draft.seenPublicCount }
  expect((await api(romeAgent, 'POST', `/conversations/${id}/messages`, again)).status).toBe(409)
  expect(await conversation(id)).toMatchObject({ status: 'open', lastSender: 'contact' })
})

test('what its author has begun to write meanwhile stays above what comes back', async () => {
  const { id, sender, inReplyTo } = await question()
  await plan(id)
  await api(romeAgent, 'PUT', `/conversations/${id}/draft`, { html: '<p>Begun</p>' })
  await desk.receive({ sender, inReplyTo })
  await anHourLater()
  const draft = (await api(romeAgent, 'GET', `/conversations/${id}/draft`)).body
  expect(draft.html).toBe('<p>Begun</p><p>We open at nine</p>')
})

test('an answer of a colleague stops it as well, automatic mail and notes do not', async () => {
  const [stopped, passed] = [await question(), await question()]
  await plan(stopped.id, { text: 'Stopped by a colleague' })
  await api(owner, 'POST', `/conversations/${stopped.id}/messages`, { text: 'I have answered this' })
  await plan(passed.id, { text: 'Passed by a note' })
  await api(owner, 'POST', `/conversations/${passed.id}/messages`, { kind: 'note', text: 'Good' })
  await desk.receive({
    ...{ sender: passed.sender, inReplyTo: passed.inReplyTo },
    classification: { kind: 'out-of-office', autoReplyTo: null, reason: '' },
  })
  await anHourLater()
  expect(sentTexts()).not.toContain('Stopped by a colleague')
  expect(sentTexts()).toContain('Passed by a note')
})

test('of two planned answers the second knew of the first', async () => {
  const { id } = await question()
  await plan(id, { text: 'First of two' })
  await plan(id, { text: 'Second of two', sendAt: new Date(Date.now() + hourMs + 500).toISOString() })
  await anHourLater()
  expect(sentTexts().filter((text) => text.endsWith('of two'))).toEqual(['First of two', 'Second of two'])
})

test('it can be given another time and be taken back, but not once it goes out', async () => {
  const { id } = await question()
  const { id: messageId } = await plan(id, { text: 'Not yet' })
  const path = `/conversations/${id}/messages/${messageId}`
  const later = new Date(Date.now() + 3 * hourMs).toISOString()
  expect((await api(romeAgent, 'PATCH', path, { sendAt: later })).body).toMatchObject({ sendAt: later })
  await anHourLater()
  expect(sentTexts()).not.toContain('Not yet')
  expect((await api(romeAgent, 'PATCH', path, { sendAt: '2020-01-01T00:00:00Z' })).body.details.key).toBe(
    'schedule_past',
  )
  const { messageCount } = await conversation(id)
  expect((await api(romeAgent, 'DELETE', path)).status).toBe(204)
  expect(await conversation(id)).toMatchObject({ messageCount, status: 'open' })
  expect((await api(romeAgent, 'GET', `/conversations/${id}/draft`)).body.html).toBe('<p>Not yet</p>')
  expect((await api(romeAgent, 'PATCH', path, { sendAt: later })).body.details.key).toBe('not_scheduled')
})

test('another time by somebody who has not read what came in is refused', async () => {
  const { id, sender, inReplyTo } = await question()
  const { publicCount } = await conversation(id)
  const { id: messageId } = await plan(id)
  await desk.receive({ sender, inReplyTo })
  const path = `/conversations/${id}/messages/${messageId}`
  const change = (seenPublicCount: number) =>
    api(romeAgent, 'PATCH', path, { sendAt: inAnHour(), seenPublicCount })
  expect((await change(publicCount)).body.code).toBe('stale')
  expect((await change(publicCount + 1)).status).toBe(200)
  await anHourLater()
  expect((await messages(id)).at(-1)).toMatchObject({ kind: 'outgoing', state: 'sent' })
})

test('of an author who has left nothing is lost: the note holds the words', async () => {
  const { id, sender, inReplyTo } = await question()
  const key = desk.system.as({ kind: 'key', id: crypto.randomUUID(), name: 'Shop' })
  await plan(id, { text: 'Words of a program' }, key)
  await desk.receive({ sender, inReplyTo })
  await anHourLater()
  expect((await messages(id)).at(-1)).toMatchObject({
    kind: 'note',
    text: expect.stringContaining('Words of a program'),
  })
})

test('a resolved conversation stays so, one that turned out to be spam is sent nothing', async () => {
  const [done, spam] = [await question(), await question()]
  await plan(done.id, { text: 'Done all the same', resolve: true })
  await plan(spam.id, { text: 'To a spammer' })
  await api(owner, 'PUT', `/conversations/${spam.id}/status`, { status: 'spam' })
  await anHourLater()
  expect(await conversation(done.id)).toMatchObject({ status: 'resolved' })
  expect(sentTexts()).toContain('Done all the same')
  expect(sentTexts()).not.toContain('To a spammer')
})

test('times that have passed or are years away are refused with a sentence', async () => {
  const { id } = await question()
  expect((await plan(id, { sendAt: '2020-01-01T09:00:00Z' })).details.key).toBe('schedule_past')
  expect((await plan(id, { sendAt: '2099-01-01T09:00:00Z' })).details.key).toBe('schedule_too_far')
})

test('a conversation we begin can begin later, too', async () => {
  const started = await api(romeAgent, 'POST', '/conversations', {
    ...{ to: { address: 'new@customer.example' }, channelId: desk.channelId, locationId: desk.rome },
    ...{ subject: 'Your order', text: 'It has come', sendAt: inAnHour() },
  })
  const [message] = await messages(started.body.id)
  expect(message).toMatchObject({ state: 'queued' })
  const path = `/conversations/${started.body.id}/messages/${message.id}`
  expect((await api(romeAgent, 'PATCH', path, { sendAt: inAnHour() })).status).toBe(200)
  await desk.work('evenLater')
  expect(sentTexts()).not.toContain('It has come')
})
