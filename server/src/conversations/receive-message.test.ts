import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { testWorld } from '../../test/database.ts'
import { ensureContact } from '../contacts/index.ts'
import { testDesk } from './test-desk.ts'
import { makeToken } from './tokens.ts'

const world = await testWorld()
const desk = await testDesk(world)
const { api, owner } = desk

let people = 0
const somebody = () => {
  people += 1
  return { kind: 'email' as const, name: `Person ${people}`, address: `person${people}@customer.example` }
}
const conversation = async (id: string) => (await api(owner, 'GET', `/conversations/${id}`)).body
const messages = async (id: string) => (await api(owner, 'GET', `/conversations/${id}/messages`)).body.items
const idOf = (received: { outcome: string; conversationId?: string }) => received.conversationId ?? ''

test('a first message makes an open conversation that shows who, what and since when', async () => {
  const sender = somebody()
  const received = await desk.receive({ sender, text: 'My  lamp\nis broken' })
  expect(received.outcome).toBe('created')
  expect(await conversation(idOf(received))).toMatchObject({
    status: 'open',
    subject: 'My lamp is broken',
    preview: 'My lamp is broken',
    contact: { name: sender.name },
    lastSender: 'contact',
    messageCount: 1,
    isUnread: true,
    participants: [{ address: sender.address, state: 'known' }],
  })
})

test('an answer to a message of ours joins its conversation and opens it again', async () => {
  const sender = somebody()
  const id = idOf(await desk.receive({ sender }))
  const sent = await api(owner, 'POST', `/conversations/${id}/messages`, {
    text: 'Try the switch.',
    resolve: true,
  })
  const received = await desk.receive({
    sender,
    inReplyTo: [`${sent.body.id}@aurora.example`],
    text: 'It broke again',
  })
  expect(received).toMatchObject({ outcome: 'added', conversationId: id })
  expect(await conversation(id)).toMatchObject({ status: 'open', messageCount: 3, preview: 'It broke again' })
})

test('the same subject alone joins nothing', async () => {
  const sender = somebody()
  const first = await desk.receive({ sender, subject: 'Question' })
  expect(idOf(await desk.receive({ sender, subject: 'Re: Question' }))).not.toBe(idOf(first))
})

test('a repeated delivery is one message, the same id with other words is a second one', async () => {
  const once = { sender: somebody(), externalId: 'once@customer.example', contentHash: 'one' }
  const first = await desk.receive(once)
  expect(await desk.receive(once)).toEqual({ ...first, outcome: 'repeated' })
  const other = await desk.receive({ ...once, contentHash: 'two' })
  expect(other.outcome).toBe('created')
})

test('one mail to two of our mailboxes is one message with two routes', async () => {
  const second = await desk.system.transaction(async (tx) => {
    const id = crypto.randomUUID()
    await tx.db
      .insertInto('channels')
      .values({
        accountId: desk.accountId,
        id,
        connector: 'letter',
        name: 'Info',
        address: 'info@aurora.example',
      })
      .execute()
    return id
  })
  const mail = { sender: somebody(), externalId: 'both@customer.example', contentHash: 'same' }
  const [first, again] = await Promise.all([desk.receive(mail), desk.receive({ ...mail, channelId: second })])
  expect([first.outcome, again.outcome].sort()).toEqual(['created', 'routed'])
  expect(idOf(first)).toBe(idOf(again))
  expect(await desk.receive({ ...mail, channelId: second })).toMatchObject({ outcome: 'repeated' })
})

test('two messages at once that belong together make one conversation, whichever is first', async () => {
  const sender = somebody()
  const [first, answer] = await Promise.all([
    desk.receive({ sender, externalId: 'q1@customer.example' }),
    desk.receive({ sender, externalId: 'q2@customer.example', inReplyTo: ['q1@customer.example'] }),
  ])
  expect(idOf(first)).toBe(idOf(answer))
})

test('a stranger with a valid token takes part, to be reviewed, and is not whom we answer', async () => {
  const customer = somebody()
  const stranger = somebody()
  const id = idOf(await desk.receive({ sender: customer }))
  const token = makeToken(world.secrets, desk.accountId, 'conversation', id)
  expect(idOf(await desk.receive({ sender: stranger, tokens: [token] }))).toBe(id)
  expect((await conversation(id)).participants).toContainEqual(
    expect.objectContaining({ address: stranger.address, state: 'to_review' }),
  )
  const recipients = await api(owner, 'GET', `/conversations/${id}/recipients?replyAll=true`)
  expect(recipients.body.to).toEqual([{ name: customer.name, address: customer.address }])
})

test('a colleague in Cc who answers is known', async () => {
  const sender = somebody()
  const colleague = somebody()
  const recipients = { to: [{ name: '', address: 'hello@aurora.example' }], cc: [colleague] }
  const id = idOf(await desk.receive({ sender, externalId: 'cc@customer.example', recipients }))
  await desk.receive({ sender: colleague, inReplyTo: ['cc@customer.example'] })
  expect((await conversation(id)).participants).toContainEqual(
    expect.objectContaining({ address: colleague.address, state: 'known' }),
  )
})

test('a sender who fails DMARC never becomes the person it claims to be', async () => {
  const sender = somebody()
  const real = await conversation(idOf(await desk.receive({ sender })))
  const forged = idOf(
    await desk.receive({ sender, authentication: { isFailed: true, results: { dmarc: 'fail' } } }),
  )
  expect((await conversation(forged)).contact.id).not.toBe(real.contact.id)
  expect((await messages(forged))[0].authentication).toMatchObject({ isFailed: true })
})

test('what a blocked person writes is spam', async () => {
  const sender = somebody()
  const contact = await desk.system.transaction(async (tx) => {
    const { id } = await ensureContact(tx, { kind: 'email', value: sender.address })
    await tx.db.updateTable('contacts').set({ blockedAt: new Date() }).where('id', '=', id).execute()
    return id
  })
  const id = idOf(await desk.receive({ sender }))
  expect(await conversation(id)).toMatchObject({ status: 'spam', contact: { id: contact }, dueAt: null })
})

test('automatic mail is kept and shown but opens nothing, is nobody waiting and moves no clock', async () => {
  const sender = somebody()
  const id = idOf(await desk.receive({ sender, externalId: 'auto@customer.example' }))
  await api(owner, 'POST', `/conversations/${id}/messages`, { text: 'Done.', resolve: true })
  const before = await conversation(id)
  await desk.receive({
    sender,
    inReplyTo: ['auto@customer.example'],
    classification: { kind: 'out-of-office', autoReplyTo: null, reason: 'test' },
  })
  const after = await conversation(id)
  expect(after).toMatchObject({
    status: 'resolved',
    waitingSince: null,
    dueAt: null,
    preview: 'Done.',
    messageCount: 3,
  })
  expect(after.publicCount).toBe(before.publicCount)
  expect((await messages(id)).at(-1)).toMatchObject({ automatic: 'out-of-office' })
  const fresh = idOf(
    await desk.receive({
      sender: somebody(),
      classification: { kind: 'list', autoReplyTo: null, reason: '' },
    }),
  )
  expect(await conversation(fresh)).toMatchObject({ status: 'open', waitingSince: null, dueAt: null })
})

test('the location is where was written to, else what a token says, else where the customer was last', async () => {
  const sender = somebody()
  const placeOf = async (given: object) =>
    (await conversation(idOf(await desk.receive({ sender, ...given })))).location?.id
  expect(await placeOf({})).toBeUndefined()
  expect(await placeOf({ routedTo: ['roma@aurora.example', 'hello@aurora.example'] })).toBe(desk.rome)
  expect(await placeOf({ tokens: [makeToken(world.secrets, desk.accountId, 'location', desk.turin)] })).toBe(
    desk.turin,
  )
  expect(await placeOf({})).toBe(desk.turin)
})

test('a sender nobody could answer is kept all the same', async () => {
  const received = await desk.receive({ sender: { kind: 'email', name: '', address: '' } })
  expect(received.outcome).toBe('created')
})

test('what was deleted does not come back, but its sender may write again', async () => {
  const mail = { sender: somebody(), externalId: 'gone@customer.example', contentHash: 'gone' }
  const id = idOf(await desk.receive(mail))
  expect((await api(owner, 'DELETE', `/conversations/${id}`)).status).toBe(204)
  expect(await desk.receive(mail)).toEqual({ outcome: 'deleted' })
  expect(
    await desk.receive({ ...mail, externalId: 'new@customer.example', inReplyTo: [mail.externalId] }),
  ).toMatchObject({
    outcome: 'created',
  })
})

test('mail fetched from the past takes its place there and starts no clock', async () => {
  const sender = somebody()
  const past = { sender, isHistory: true, writtenAt: new Date('2025-05-05T10:00:00Z') }
  const id = idOf(await desk.receive({ ...past, externalId: 'past@customer.example' }))
  await desk.receive({
    ...past,
    writtenAt: new Date('2025-05-06T10:00:00Z'),
    inReplyTo: ['past@customer.example'],
  })
  expect(await conversation(id)).toMatchObject({
    status: 'open',
    dueAt: null,
    waitingSince: null,
    createdAt: '2025-05-05T10:00:00.000Z',
    messageCount: 2,
  })
  expect((await messages(id)).map((one: { createdAt: string }) => one.createdAt)).toEqual([
    '2025-05-05T10:00:00.000Z',
    '2025-05-06T10:00:00.000Z',
  ])
})

test('who gave no name is shown by their address, and not greeted by it', async () => {
  const sender = { kind: 'email' as const, name: '', address: 'nameless@customer.example' }
  const classification = { kind: 'human' as const, autoReplyTo: sender.address, reason: '' }
  const received = await desk.receive({ sender, classification })
  const id = Object(received).conversationId
  const row = async () => (await desk.api(desk.owner, 'GET', `/conversations/${id}`)).body.contact.name
  expect(await row()).toBe(sender.address)
  const { rows } = await desk.system.read((tx) =>
    sql<{ name: string }>`select payload->'row'->'contact'->>'name' as name from events
      where subject_id = ${id} and type = 'conversation.created'`.execute(tx.db),
  )
  expect(rows).toEqual([{ name: sender.address }])
  await desk.work()
  const [mail] = desk.post.sent.filter((one) => one.conversationId === id)
  expect(mail?.text).toMatch(/^Hello,/)
})
