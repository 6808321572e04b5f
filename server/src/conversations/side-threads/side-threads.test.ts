import { expect, test } from 'vitest'
import { testWorld } from '../../../test/database.ts'
import type { Outgoing } from '../channel.ts'
import { type Desk, testDesk } from '../test-desk.ts'
import { makeToken } from '../tokens.ts'

const world = await testWorld()
const desk: Desk = await testDesk(world)
const { api, owner, romeAgent, turinAgent } = desk
const lampworks = { name: 'Lampworks', address: 'service@lampworks.example' }
const supplier = { kind: 'email' as const, ...lampworks }

let people = 0
async function question(given: object = {}) {
  people += 1
  const sender = { kind: 'email' as const, name: 'Mara', address: `mara${people}@customer.example` }
  const externalId = `q-${people}@customer.example`
  const received = await desk.receive({ sender, externalId, routedTo: ['roma@aurora.example'], ...given })
  if (received.outcome === 'deleted') throw new Error('Deleted')
  return { id: received.conversationId, sender, externalId }
}

const start = (id: string, body: object = {}, by = romeAgent) =>
  api(by, 'POST', `/conversations/${id}/side-threads`, {
    ...{ to: [lampworks], subject: 'Spare part', text: 'Do you still make this lamp?' },
    ...body,
  })
const threadsOf = async (id: string, by = romeAgent) =>
  (await api(by, 'GET', `/conversations/${id}/side-threads`)).body.items
const messages = async (id: string) => (await api(owner, 'GET', `/conversations/${id}/messages`)).body.items
const conversation = async (id: string) => (await api(owner, 'GET', `/conversations/${id}`)).body

async function work() {
  world.setNow(new Date(Date.now() + 20_000))
  await desk.work('evenLater')
  world.setNow(undefined)
}

async function lastSent(): Promise<Outgoing> {
  await work()
  const last = desk.post.sent.at(-1)
  if (!last) throw new Error('Nothing was sent')
  return last
}

/** What the supplier's program answers to a mail: the token it was given, and what it answers. */
const answerTo = async (mail: Outgoing, given: object = {}) => {
  const received = await desk.receive({
    ...{
      sender: supplier,
      inReplyTo: [mail.externalId ?? ''],
      references: [...mail.references, mail.externalId ?? ''],
    },
    ...{ tokens: [mail.tokens.conversation], text: 'Yes, we do.', subject: 'Re: Spare part' },
    ...given,
  })
  await work()
  return received.outcome === 'deleted' ? '' : received.conversationId
}

test('a forward goes to the third party alone, in a thread whose ids and tokens are its own', async () => {
  const { id, sender, externalId } = await question()
  await api(romeAgent, 'POST', `/conversations/${id}/messages`, { text: 'We shall ask' })
  const main = await lastSent()
  const { body: thread, status } = await start(id)
  expect(status).toBe(201)
  expect(thread).toMatchObject({ subject: 'Spare part', people: [lampworks], isUnread: false })
  const sent = await lastSent()
  expect(sent).toMatchObject({ conversationId: thread.id, recipients: { to: [lampworks], cc: [], bcc: [] } })
  const said = JSON.stringify(sent)
  for (const clue of [externalId, main.externalId, main.tokens.conversation, sender.address, id])
    expect(said).not.toContain(clue)
  expect(sent).toMatchObject({ inReplyTo: null, references: [] })
})

test('an answer lands in the side thread and nowhere else, and the conversation is open and unread', async () => {
  const { id } = await question()
  const { body: thread } = await start(id)
  const mail = await lastSent()
  await api(romeAgent, 'PUT', `/conversations/${id}/status`, { status: 'waiting' })
  await api(romeAgent, 'PUT', `/conversations/${id}/read`, { messageCount: 1 })
  expect(await answerTo(mail)).toBe(thread.id)
  expect(await messages(thread.id)).toMatchObject([
    { kind: 'outgoing' },
    { kind: 'incoming', text: 'Yes, we do.' },
  ])
  expect(await messages(id)).toMatchObject([
    { kind: 'incoming', text: 'It does not light up any more.' },
    { kind: 'note', automatic: 'side-answered', text: 'Lampworks answered in the side thread “Spare part”.' },
  ])
  const seen = (await api(romeAgent, 'GET', `/conversations/${id}`)).body
  expect(seen).toMatchObject({ status: 'open', isUnread: true, publicCount: 1, lastSender: 'contact' })
  expect(seen.participants.map((one: { address: string }) => one.address)).not.toContain(lampworks.address)
  expect(await threadsOf(id)).toMatchObject([
    { id: thread.id, isUnread: true, status: 'open', lastSender: 'contact' },
  ])
})

test('an answer by any one clue finds the side thread: token, In-Reply-To, References', async () => {
  const { id } = await question()
  const { body: thread } = await start(id)
  const mail = await lastSent()
  const none = { inReplyTo: [], references: [], tokens: [] }
  for (const clue of [
    { tokens: [mail.tokens.conversation] },
    { tokens: [mail.tokens.message] },
    { inReplyTo: [mail.externalId ?? ''] },
    { references: [mail.externalId ?? ''] },
  ])
    expect(await answerTo(mail, { ...none, ...clue })).toBe(thread.id)
  expect((await messages(id)).filter((one: { kind: string }) => one.kind === 'incoming')).toHaveLength(1)
})

test('what the customer answers stays in the conversation, whatever is said in the side thread', async () => {
  const { id, sender } = await question()
  await start(id)
  const mail = await lastSent()
  await answerTo(mail)
  await api(romeAgent, 'POST', `/conversations/${id}/messages`, { text: 'It can be mended' })
  const main = await lastSent()
  expect(main).toMatchObject({ recipients: { to: [{ address: sender.address }], cc: [], bcc: [] } })
  for (const clue of [mail.externalId, mail.tokens.conversation, lampworks.address])
    expect(JSON.stringify(main)).not.toContain(clue)
  const received = await desk.receive({
    sender,
    inReplyTo: [main.externalId ?? ''],
    tokens: [main.tokens.conversation],
  })
  expect(received).toMatchObject({ conversationId: id })
})

test('the next message of a side thread goes to the third party and answers what they said', async () => {
  const { id, sender } = await question()
  const { body: thread } = await start(id)
  await answerTo(await lastSent(), { externalId: 'answer-1@lampworks.example' })
  expect(
    (await api(romeAgent, 'POST', `/conversations/${thread.id}/messages`, { text: 'Send one' })).status,
  ).toBe(201)
  const sent = await lastSent()
  expect(sent).toMatchObject({
    ...{ conversationId: thread.id, inReplyTo: 'answer-1@lampworks.example' },
    recipients: { to: [lampworks] },
  })
  expect(JSON.stringify(sent)).not.toContain(sender.address)
})

test('nobody is written to across: not the customer in a side thread, not the third party in the conversation', async () => {
  const { id, sender } = await question()
  const refused = async (answer: Promise<{ status: number; body: { details: { key: string } } }>) =>
    (await answer).body.details.key
  const customer = { name: '', address: sender.address.toUpperCase() }
  expect(await refused(start(id, { to: [customer] }))).toBe('side_of_customer')
  expect(await refused(start(id, { cc: [customer] }))).toBe('side_of_customer')
  expect(await refused(start(id, { to: [{ address: 'hello@aurora.example' }] }))).toBe('side_to_ourselves')
  const { body: thread } = await start(id)
  const inThread = (body: object) =>
    api(romeAgent, 'POST', `/conversations/${thread.id}/messages`, { text: 'x', ...body })
  for (const field of ['to', 'cc', 'bcc'])
    expect(await refused(inThread({ [field]: [customer] }))).toBe('side_of_customer')
  const inMain = (body: object) =>
    api(romeAgent, 'POST', `/conversations/${id}/messages`, { text: 'x', ...body })
  for (const field of ['to', 'cc', 'bcc'])
    expect(await refused(inMain({ [field]: [lampworks] }))).toBe('side_of_third_party')
})

test('a customer who gets hold of the side thread is a stranger there whom no answer reaches', async () => {
  const { id, sender } = await question()
  const { body: thread } = await start(id)
  const mail = await lastSent()
  await answerTo(mail, { sender })
  const { body } = await api(romeAgent, 'POST', `/conversations/${thread.id}/messages`, { text: 'Thanks' })
  expect(body.recipients?.to ?? []).not.toContainEqual(expect.objectContaining({ address: sender.address }))
  expect(await threadsOf(id)).toMatchObject([{ people: [lampworks] }])
})

test('files are those somebody chose; a quotation shows what was said and no way back', async () => {
  const token = makeToken(world.secrets, desk.accountId, 'conversation', crypto.randomUUID())
  const photo = {
    filename: 'lamp.txt',
    declaredType: 'text/plain',
    contentType: 'text/plain',
    contentId: null,
  }
  const attachments = ['one', 'two'].map((name) => ({
    ...{ ...photo, filename: `${name}.txt`, isInline: false },
    content: Buffer.from(`${name} ${people}`),
  }))
  const text = `It broke <again>.\n\nWrite to hello+c.${token}@aurora.example\nMessage-ID: <x@aurora.example>`
  const { id } = await question({ attachments, text })
  await api(romeAgent, 'POST', `/conversations/${id}/messages`, { kind: 'note', text: 'They are difficult' })
  const quotation = (await api(romeAgent, 'GET', `/conversations/${id}/quotation`)).body
  expect(quotation.html).toContain('<blockquote><p>It broke &lt;again&gt;.</p>')
  for (const secret of [token, 'Message-ID', 'difficult'])
    expect(JSON.stringify(quotation)).not.toContain(secret)
  const [message] = await messages(id)
  const [first] = message.attachments
  await start(id, { forwardedIds: [first.id], html: `<p>See below</p>${quotation.html}`, text: undefined })
  expect(await lastSent()).toMatchObject({ attachments: [{ filename: 'one.txt' }] })
  expect((await messages(id))[0].attachments).toHaveLength(2)
  const foreign = await question({ attachments })
  const [other] = (await messages(foreign.id))[0].attachments
  expect((await start(id, { forwardedIds: [other.id] })).body.details.key).toBe('attachment_gone')
})

test('who sees the conversation sees its side threads, wherever it goes, and nobody else does', async () => {
  const { id } = await question()
  const { body: thread } = await start(id)
  const statusFor = async (by: typeof owner) =>
    (await api(by, 'GET', `/conversations/${thread.id}/messages`)).status
  expect([await statusFor(romeAgent), await statusFor(turinAgent)]).toEqual([200, 404])
  expect((await api(turinAgent, 'GET', `/conversations/${id}/side-threads`)).status).toBe(404)
  await api(owner, 'PATCH', `/conversations/${id}`, { locationId: desk.turin })
  expect([await statusFor(romeAgent), await statusFor(turinAgent)]).toEqual([404, 200])
  const kept = await question()
  await api(owner, 'POST', `/conversations/${kept.id}/merges`, { otherIds: [id] })
  expect([await statusFor(romeAgent), await statusFor(turinAgent)]).toEqual([200, 404])
  expect(await threadsOf(kept.id)).toMatchObject([{ id: thread.id }])
})

test('it stands in no list, is counted nowhere and runs no clock', async () => {
  const { id } = await question()
  const before = (await api(owner, 'GET', '/conversations/counts')).body
  const { body: thread } = await start(id)
  await answerTo(await lastSent())
  expect((await api(owner, 'GET', '/conversations/counts')).body).toMatchObject({
    all: before.all,
    open: before.open,
  })
  for (const query of ['', '?search=lampworks', '?view=unassigned']) {
    const { items } = (await api(owner, 'GET', `/conversations${query}`)).body
    expect(items.map((one: { id: string }) => one.id)).not.toContain(thread.id)
  }
  expect(await conversation(thread.id)).toMatchObject({ dueAt: null, waitingSince: null, sideOfId: id })
})

test('what cannot be delivered is seen in the conversation', async () => {
  const { id } = await question()
  const { body: thread } = await start(id)
  const [{ id: messageId }] = await messages(thread.id)
  desk.post.answersWith(messageId, { outcome: 'failed', permanent: true, reason: 'No such mailbox' })
  await work()
  await work()
  expect((await messages(id)).at(-1)).toMatchObject({ kind: 'note', automatic: 'side-failed' })
  expect(await threadsOf(id)).toMatchObject([{ hasFailure: true }])
})

test('it cannot be taken out of its conversation, and is deleted with it', async () => {
  const [{ id }, other] = [await question(), await question()]
  const { body: thread } = await start(id)
  const keyOf = (answer: { body: { details: { key: string } } }) => answer.body.details.key
  const merged = await api(owner, 'POST', `/conversations/${other.id}/merges`, {
    otherIds: [thread.id],
  })
  expect(keyOf(merged)).toBe('side_stays')
  expect(keyOf(await api(owner, 'PATCH', `/conversations/${thread.id}`, { locationId: desk.turin }))).toBe(
    'side_stays',
  )
  expect(keyOf(await start(thread.id))).toBe('side_stays')
  expect((await api(owner, 'DELETE', `/conversations/${id}`)).status).toBe(204)
  expect((await api(owner, 'GET', `/conversations/${thread.id}`)).status).toBe(404)
})
