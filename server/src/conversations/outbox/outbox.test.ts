import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { testWorld } from '../../../test/database.ts'
import type { DeliveryOutcome } from '../channel.ts'
import { testDesk } from '../test-desk.ts'
import { makeToken } from '../tokens.ts'
import { claimDue } from './claim-due.ts'
import { releaseHeld } from './release-held.ts'
import { retryAfter } from './retry-after.ts'

const world = await testWorld()
const desk = await testDesk(world)
const { api, owner, system } = desk
const quiet = { kind: 'human' as const, autoReplyTo: null, reason: '' }
const refusal: DeliveryOutcome = { outcome: 'failed', permanent: true, reason: '550 no such user' }
const later: DeliveryOutcome = { outcome: 'failed', permanent: false, reason: '451 try again later' }

const pass = (ms: number) => world.setNow(new Date(world.now().getTime() + ms))

let people = 0
/** A conversation with an answer of the owner that is due to be sent. */
async function answered() {
  people += 1
  const sender = { kind: 'email' as const, name: 'Mara', address: `mara${people}@customer.example` }
  const received = await desk.receive({ sender, classification: quiet })
  const id = received.outcome === 'deleted' ? '' : received.conversationId
  const path = `/conversations/${id}/messages`
  const messageId: string = (await api(owner, 'POST', path, { text: 'Here you are' })).body.id
  pass(20_000)
  return { id, messageId, sender, path }
}
const messages = async (path: string) => (await api(owner, 'GET', path)).body.items
const stateOf = async (path: string, id: string) =>
  (await messages(path)).find((one: { id: string }) => one.id === id)
const conversation = async (id: string) => (await api(owner, 'GET', `/conversations/${id}`)).body
const attempts = (messageId: string) =>
  system.read((tx) =>
    tx.db
      .selectFrom('sendingAttempts')
      .select(['outcome', 'response', 'recipient'])
      .where('messageId', '=', messageId)
      .orderBy('at')
      .orderBy('id')
      .execute(),
  )
const claim = async (exceptChannelIds: string[] = []) =>
  (await claimDue(system, { most: 10, exceptChannelIds })).claimed
const eventsOf = (type: string, subjectId: string) =>
  system.read((tx) =>
    tx.db
      .selectFrom('events')
      .select(['audienceId', 'payload'])
      .where('type', '=', type)
      .where('subjectId', '=', subjectId)
      .execute(),
  )

test('what the other server takes is sent, with its answer kept', async () => {
  const { messageId, path } = await answered()
  await desk.work('evenLater')
  expect(await stateOf(path, messageId)).toMatchObject({
    state: 'sent',
    sentAt: expect.any(String),
    stateReason: null,
  })
  expect(await attempts(messageId)).toMatchObject([{ outcome: 'accepted', response: '250 ok' }])
})

test('a refusal fails at once: note, conversation open again, its writer told', async () => {
  const { id, messageId, path, sender } = await answered()
  desk.post.answersWith(messageId, refusal)
  await desk.work('evenLater')
  expect(await stateOf(path, messageId)).toMatchObject({ state: 'failed', stateReason: '550 no such user' })
  expect(await conversation(id)).toMatchObject({
    status: 'open',
    hasFailure: true,
    waitingSince: expect.any(String),
    firstResponseAt: null,
  })
  expect((await messages(path)).at(-1)).toMatchObject({
    kind: 'note',
    automatic: 'not-delivered',
    text: `This message did not reach ${sender.address}: 550 no such user`,
  })
  expect(await eventsOf('message.failed', id)).toMatchObject([
    { audienceId: owner.actor.kind === 'member' && owner.actor.id },
  ])
})

test('a failed message can be sent again', async () => {
  const { id, messageId, path } = await answered()
  desk.post.answersWith(messageId, refusal)
  await desk.work('evenLater')
  expect((await api(owner, 'POST', `${path}/${messageId}/retry`)).body.state).toBe('queued')
  await desk.work('evenLater')
  expect(await stateOf(path, messageId)).toMatchObject({ state: 'sent' })
  expect(await conversation(id)).toMatchObject({ hasFailure: false })
})

test('a passing refusal is tried again for two days, then it is a failure', async () => {
  const { messageId, path, id } = await answered()
  let tries = 0
  for (; tries < 20 && (await stateOf(path, messageId)).state === 'queued'; tries += 1) {
    desk.post.answersWith(messageId, later)
    world.setNow(new Date((await stateOf(path, messageId)).sendAt))
    await desk.work('evenLater')
  }
  expect(tries).toBe(10)
  expect(await stateOf(path, messageId)).toMatchObject({ state: 'failed', stateReason: later.reason })
  expect((await attempts(messageId)).map((one) => one.outcome)).toEqual(Array(10).fill('deferred'))
  expect(await conversation(id)).toMatchObject({ status: 'open', hasFailure: true })
})

test('pauses grow and add up to about two days', () => {
  const pauses = [...Array(9).keys()].map((index) => retryAfter(index + 1) ?? 0)
  expect(pauses).toEqual([...pauses].sort((a, b) => a - b))
  expect(pauses.reduce((sum, one) => sum + one)).toBeGreaterThan(44 * 60)
  expect(retryAfter(10)).toBeUndefined()
})

test('a connection lost after the content is sent again under the same id', async () => {
  const { messageId, path } = await answered()
  desk.post.answersWith(messageId, { outcome: 'unknown', reason: 'The connection was lost.' })
  await desk.work('evenLater')
  expect(await stateOf(path, messageId)).toMatchObject({
    state: 'queued',
    stateReason: 'The connection was lost.',
  })
  pass(120_000)
  await desk.work('evenLater')
  expect(await stateOf(path, messageId)).toMatchObject({ state: 'sent' })
  expect((await attempts(messageId)).map((one) => one.outcome)).toEqual(['unknown', 'accepted'])
  const ids = desk.post.sent.filter((one) => one.messageId === messageId).map((one) => one.externalId)
  expect(new Set(ids).size).toBe(1)
})

test('a process that dies while sending loses nothing: after its lease another sends', async () => {
  const { messageId, path } = await answered()
  expect(await claim()).toMatchObject([{ outgoing: { messageId, attempt: 1 } }])
  expect(await claim()).toEqual([])
  pass(61_000)
  await desk.work('evenLater')
  expect(await stateOf(path, messageId)).toMatchObject({ state: 'sent' })
  expect((await attempts(messageId)).map((one) => one.outcome)).toEqual(['unknown', 'accepted'])
})

test('two senders at once: one gets the message', async () => {
  const { messageId } = await answered()
  const claims = await Promise.all([claim(), claim()])
  expect(claims.flat()).toMatchObject([{ outgoing: { messageId } }])
})

test('without anything to send with a message is held, and released when there is', async () => {
  const { messageId, path } = await answered()
  desk.post.answersWith(messageId, { outcome: 'held', reason: 'sending_not_configured' })
  await desk.work('evenLater')
  expect(await stateOf(path, messageId)).toMatchObject({
    state: 'held',
    stateReason: 'sending_not_configured',
  })
  expect(await releaseHeld(system)).toBe(1)
  await desk.work('evenLater')
  expect(await stateOf(path, messageId)).toMatchObject({ state: 'sent' })
  expect(await attempts(messageId)).toHaveLength(1)
})

test('a paused channel holds its messages', async () => {
  const { messageId, path } = await answered()
  const setState = (state: string) => sql`update channels set state = ${state} where id = ${desk.channelId}`
  await system.transaction((tx) => setState('paused').execute(tx.db))
  await desk.work('evenLater')
  await system.transaction((tx) => setState('active').execute(tx.db))
  expect(await stateOf(path, messageId)).toMatchObject({ state: 'held', stateReason: 'channel_paused' })
  await releaseHeld(system, desk.channelId)
  await desk.work('evenLater')
})

test('what is to be tried again later is tried at once when its channel was changed, what may be taken back is not', async () => {
  const { messageId, path } = await answered()
  desk.post.answersWith(messageId, later)
  await desk.work('evenLater')
  expect(await stateOf(path, messageId)).toMatchObject({ state: 'queued', stateReason: later.reason })
  const fresh = (await api(owner, 'POST', path, { text: 'And one more thing' })).body.id
  await releaseHeld(system, desk.channelId)
  expect((await claim()).map(({ outgoing }) => outgoing.messageId)).toEqual([messageId])
  expect(await stateOf(path, fresh)).toMatchObject({ state: 'queued' })
  pass(61_000)
  await desk.work('evenLater')
  expect(await stateOf(path, messageId)).toMatchObject({ state: 'sent' })
})

test('recipients that were refused are named although the message went to others', async () => {
  const { id, messageId, path } = await answered()
  const refused = [{ address: 'gone@customer.example', response: '550 gone' }]
  desk.post.answersWith(messageId, {
    outcome: 'sent',
    externalId: `${messageId}@aurora.example`,
    response: '250',
    refused,
  })
  await desk.work('evenLater')
  expect(await stateOf(path, messageId)).toMatchObject({ state: 'sent' })
  expect(await conversation(id)).toMatchObject({ status: 'open', hasFailure: true })
  expect(await attempts(messageId)).toContainEqual({
    outcome: 'refused',
    response: '550 gone',
    recipient: 'gone@customer.example',
  })
})

const bounce = (action: 'failed' | 'delayed', sender: { address: string }) => ({
  sender: { kind: 'email' as const, name: '', address: 'mailer-daemon@customer.example' },
  classification: {
    kind: action === 'failed' ? ('dsn-failed' as const) : ('dsn-delay' as const),
    autoReplyTo: null,
    reason: '',
  },
  bounce: {
    originalIds: [],
    recipients: [{ address: sender.address, action, status: '5.1.1', diagnostic: 'unknown user' }],
  },
})

test('a bounce with our token marks the message and reopens; without one our message id will do', async () => {
  const { id, messageId, path, sender } = await answered()
  await desk.work('evenLater')
  const token = makeToken(world.secrets, desk.accountId, 'message', messageId)
  expect(await desk.receive({ ...bounce('failed', sender), tokens: [token] })).toMatchObject({
    outcome: 'bounce',
    conversationId: id,
  })
  expect(await stateOf(path, messageId)).toMatchObject({
    state: 'bounced',
    stateReason: '5.1.1 unknown user',
  })
  expect(await conversation(id)).toMatchObject({ status: 'open', hasFailure: true })
  const second = await answered()
  await desk.work('evenLater')
  const dsn = bounce('failed', second.sender)
  await desk.receive({
    ...dsn,
    bounce: { ...dsn.bounce, originalIds: [`${second.messageId}@aurora.example`] },
  })
  expect(await stateOf(second.path, second.messageId)).toMatchObject({ state: 'bounced' })
})

test('a delay is noted and changes nothing; a bounce that is about nothing of ours is just a mail', async () => {
  const { id, messageId, path, sender } = await answered()
  await desk.work('evenLater')
  const token = makeToken(world.secrets, desk.accountId, 'message', messageId)
  await desk.receive({ ...bounce('delayed', sender), tokens: [token] })
  expect(await stateOf(path, messageId)).toMatchObject({ state: 'sent' })
  expect(await conversation(id)).toMatchObject({ status: 'waiting', hasFailure: false })
  expect((await attempts(messageId)).at(-1)).toMatchObject({ outcome: 'delayed' })
  const forged = makeToken(world.secrets, crypto.randomUUID(), 'message', messageId)
  expect(await desk.receive({ ...bounce('failed', sender), tokens: [forged] })).toMatchObject({
    outcome: 'created',
  })
  expect(await stateOf(path, messageId)).toMatchObject({ state: 'sent' })
})
