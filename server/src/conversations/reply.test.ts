import { expect, test } from 'vitest'
import { testWorld } from '../../test/database.ts'
import { type Desk, testDesk } from './test-desk.ts'

const world = await testWorld()
const desk: Desk = await testDesk(world)
const { api, owner } = desk

let people = 0
async function question(given: object = {}) {
  people += 1
  const sender = { kind: 'email' as const, name: 'Mara', address: `mara${people}@customer.example` }
  const received = await desk.receive({ sender, externalId: `q-${people}@customer.example`, ...given })
  if (received.outcome === 'deleted') throw new Error('Deleted')
  return { id: received.conversationId, sender, externalId: `q-${people}@customer.example` }
}
const conversation = async (id: string) => (await api(owner, 'GET', `/conversations/${id}`)).body
const answer = (id: string, body: object, by = owner) =>
  api(by, 'POST', `/conversations/${id}/messages`, body)

test('an answer waits out its undo time, is sent in the thread and makes the conversation wait', async () => {
  const { id, sender, externalId } = await question()
  const { body } = await answer(id, { html: '<p>Try <b>this</b><script>alert(1)</script></p>' })
  expect(body).toMatchObject({
    state: 'queued',
    text: 'Try this',
    html: '<p>Try <b>this</b></p>',
    subject: 'Re: My lamp is broken',
  })
  expect(new Date(body.sendAt).getTime() - new Date(body.createdAt).getTime()).toBe(10_000)
  expect(await conversation(id)).toMatchObject({
    status: 'waiting',
    lastSender: 'member',
    waitingSince: null,
    dueAt: null,
    isUnread: false,
  })
  await desk.work('evenLater')
  expect(desk.post.sent).toEqual([])
  world.setNow(new Date(Date.now() + 11_000))
  await desk.work('evenLater')
  world.setNow(undefined)
  expect(desk.post.sent.filter((one) => one.class === 'reply')).toMatchObject([
    {
      inReplyTo: externalId,
      references: [externalId],
      recipients: { to: [{ address: sender.address }] },
      attempt: 1,
    },
  ])
})

test('a program answers at once, a person may choose the time', async () => {
  const { id } = await question()
  const key = desk.system.as({ kind: 'key', id: crypto.randomUUID(), name: 'Shop' })
  const sent = await answer(id, { text: 'Thanks' }, key)
  expect(sent.body.sendAt).toBe(sent.body.createdAt)
  const sendAt = new Date(Date.now() + 3_600_000).toISOString()
  expect((await answer(id, { text: 'Later', sendAt })).body.sendAt).toBe(sendAt)
})

test('an answer written without knowing what was said meanwhile is stopped and told what', async () => {
  const { id, sender, externalId } = await question()
  const { publicCount } = await conversation(id)
  await desk.receive({ sender, inReplyTo: [externalId], text: 'And the bulb is new' })
  const stopped = await answer(id, { text: 'Change the bulb', seenPublicCount: publicCount })
  expect(stopped).toMatchObject({
    status: 409,
    body: { code: 'stale', details: { since: [{ text: 'And the bulb is new' }] } },
  })
  const seen = (await conversation(id)).publicCount
  expect((await answer(id, { text: 'Change the lamp', seenPublicCount: seen })).status).toBe(201)
  expect((await answer(id, { text: 'Me too', seenPublicCount: seen })).body.details.since).toMatchObject([
    { text: 'Change the lamp' },
  ])
})

test('automatic mail and notes make no answer stale', async () => {
  const { id, sender, externalId } = await question()
  const { publicCount } = await conversation(id)
  await desk.receive({
    sender,
    inReplyTo: [externalId],
    classification: { kind: 'out-of-office', autoReplyTo: null, reason: '' },
  })
  await answer(id, { kind: 'note', text: 'I take this' })
  expect((await answer(id, { text: 'Hello', seenPublicCount: publicCount })).status).toBe(201)
})

test('an answer taken back is a draft again and the customer waits as before', async () => {
  const { id } = await question()
  const before = await conversation(id)
  const { body } = await answer(id, {
    text: 'Oops <you>\n\nBye',
    resolve: true,
    cc: [{ address: 'boss@customer.example' }],
  })
  expect((await api(owner, 'DELETE', `/conversations/${id}/messages/${body.id}`)).status).toBe(204)
  const after = await conversation(id)
  expect(after).toMatchObject({
    status: 'open',
    waitingSince: before.waitingSince,
    dueAt: before.dueAt,
    messageCount: 1,
    preview: before.preview,
    lastSender: 'contact',
  })
  expect((await api(owner, 'GET', `/conversations/${id}/messages`)).body.items).toHaveLength(1)
  expect((await api(owner, 'GET', `/conversations/${id}/draft`)).body).toMatchObject({
    html: '<p>Oops &lt;you&gt;</p><p>Bye</p>',
    recipients: { cc: [{ address: 'boss@customer.example' }] },
  })
  world.setNow(new Date(Date.now() + 60_000))
  await desk.work('evenLater')
  world.setNow(undefined)
  expect(desk.post.sent.map((one) => one.messageId)).not.toContain(body.id)
})

test('taking back is refused once it goes out, and nothing that came meanwhile is lost to the stale stop', async () => {
  const { id, sender, externalId } = await question()
  const first = await answer(id, { text: 'One' })
  await api(owner, 'DELETE', `/conversations/${id}/messages/${first.body.id}`)
  const seen = (await conversation(id)).publicCount
  await desk.receive({ sender, inReplyTo: [externalId] })
  expect((await answer(id, { text: 'Two', seenPublicCount: seen })).status).toBe(409)
  const sent = await answer(id, { text: 'Three' })
  world.setNow(new Date(Date.now() + 60_000))
  await desk.work('evenLater')
  world.setNow(undefined)
  expect((await api(owner, 'DELETE', `/conversations/${id}/messages/${sent.body.id}`)).body.code).toBe(
    'conflict',
  )
})

test('what the channel cannot carry, has no text or reaches nobody is refused', async () => {
  const { id } = await question()
  expect((await answer(id, { text: 'x'.repeat(10_001) })).body.details.key).toBe('text_too_long')
  expect((await answer(id, { html: '<p> </p>' })).body.details.key).toBe('empty_message')
  expect((await answer(id, { text: 'Hi', to: [{ address: 'hello@aurora.example' }] })).body.details.key).toBe(
    'no_recipient',
  )
})

test('a note is never sent, tells whom it mentions and changes nobody’s turn', async () => {
  const { id } = await question({ routedTo: ['roma@aurora.example'] })
  const rita = desk.romeAgent.actor.kind === 'member' ? desk.romeAgent.actor.id : ''
  const note = await answer(id, { kind: 'note', text: 'Look, Rita', mentions: [rita] })
  expect(note.body).toMatchObject({ kind: 'note', state: null, mentions: [rita] })
  expect(await conversation(id)).toMatchObject({ status: 'open', lastSender: 'contact', messageCount: 2 })
  const mentioned = await api(desk.romeAgent, 'GET', '/conversations?view=mentions')
  expect(mentioned.body.items).toMatchObject([{ id }])
  expect((await api(desk.romeAgent, 'GET', '/conversations/counts')).body.mentions).toBe(1)
})

test('nobody is mentioned who may not see the conversation', async () => {
  const { id } = await question({ routedTo: ['roma@aurora.example'] })
  const tito = desk.turinAgent.actor.kind === 'member' ? desk.turinAgent.actor.id : ''
  expect((await answer(id, { kind: 'note', text: 'Look', mentions: [tito] })).body.details).toMatchObject({
    key: 'mention_unreachable',
    values: { names: 'Tito' },
  })
})

test('a viewer answers nothing', async () => {
  const { id } = await question()
  const { actor } = owner
  const viewer = desk.system.as(actor.kind === 'member' ? { ...actor, role: 'viewer' } : actor)
  expect((await answer(id, { text: 'Hi' }, viewer)).status).toBe(403)
})

test('writing to a customer first makes a conversation that waits for them', async () => {
  const started = await api(owner, 'POST', '/conversations', {
    to: { name: 'Nora', address: 'nora@customer.example' },
    channelId: desk.channelId,
    subject: 'Your order',
    text: 'It has arrived.',
  })
  expect(started).toMatchObject({
    status: 201,
    body: {
      status: 'waiting',
      contact: { name: 'Nora' },
      subject: 'Your order',
      dueAt: null,
      publicCount: 1,
    },
  })
  const [message] = (await api(owner, 'GET', `/conversations/${started.body.id}/messages`)).body.items
  expect(message).toMatchObject({
    state: 'queued',
    subject: 'Your order',
    recipients: { to: [{ address: 'nora@customer.example' }] },
  })
  const back = await desk.receive({
    sender: { kind: 'email', name: 'Nora', address: 'nora@customer.example' },
    inReplyTo: [`${message.id}@aurora.example`],
  })
  expect(back).toMatchObject({ outcome: 'added', conversationId: started.body.id })
  expect(await conversation(started.body.id)).toMatchObject({ status: 'open', dueAt: expect.any(String) })
})
