import { expect, test } from 'vitest'
import { testWorld } from '../../../test/database.ts'
import type { ReceivedMessage } from '../received-message.ts'
import { testDesk } from '../test-desk.ts'

const world = await testWorld()
const desk = await testDesk(world)
const { api, owner } = desk

let people = 0
async function question(given: Partial<ReceivedMessage> = {}) {
  people += 1
  const sender = { kind: 'email' as const, name: 'Mara', address: `mara${people}@customer.example` }
  const externalId = `question-${people}@customer.example`
  const autoReplyTo = given.sender?.address ?? sender.address
  const classification = { kind: 'human' as const, autoReplyTo, reason: '' }
  const received = await desk.receive({ sender, externalId, classification, ...given })
  return { id: received.outcome === 'deleted' ? '' : received.conversationId, sender, externalId }
}
const sentTo = (address: string) =>
  desk.post.sent.filter((one) => one.recipients.to.some((person) => person.address === address))

test('a first question is acknowledged at once: number, what happens next and by when, in its language', async () => {
  // A Saturday: the shop opens on Monday at nine, so the hour for the answer ends at ten.
  world.setNow(new Date('2026-03-07T12:00:00+01:00'))
  const { id, sender, externalId } = await question({ routedTo: ['roma@aurora.example'], locale: 'it' })
  await desk.work('evenLater')
  world.setNow(undefined)
  const { number } = (await api(owner, 'GET', `/conversations/${id}`)).body
  const [mail] = sentTo(sender.address)
  expect(mail).toMatchObject({
    class: 'acknowledgement',
    inReplyTo: externalId,
    subject: 'Re: My lamp is broken',
  })
  expect(mail?.text).toContain('Buongiorno Mara,')
  expect(mail?.text).toContain(`#${number}`)
  expect(mail?.text).toMatch(/lunedì 9 marzo.* 10:00/)
  expect(mail?.text).toMatch(/Aurora Roma: .* apre lunedì .*9:00\./)
})

test('what the customer already calls an answer is called so once', async () => {
  const { sender } = await question({ subject: 'Aw: Meine Lampe' })
  await desk.work()
  expect(sentTo(sender.address)).toMatchObject([{ subject: 'Aw: Meine Lampe' }])
})

test('it is no answer: the customer waits on, and the agent who writes meanwhile is not stopped', async () => {
  const { id, sender } = await question()
  await desk.work()
  expect(sentTo(sender.address)).toHaveLength(1)
  const after = (await api(owner, 'GET', `/conversations/${id}`)).body
  expect(after).toMatchObject({
    status: 'open',
    firstResponseAt: null,
    lastSender: 'contact',
    publicCount: 1,
  })
  expect(after.waitingSince).not.toBeNull()
  const seen = { text: 'Hello', seenPublicCount: 1 }
  expect((await api(owner, 'POST', `/conversations/${id}/messages`, seen)).status).toBe(201)
})

test('it is sent once per conversation and once a day to one address', async () => {
  const { sender, externalId } = await question()
  await desk.work()
  await desk.receive({ sender, inReplyTo: [externalId] })
  await question({ sender })
  await desk.work()
  expect(sentTo(sender.address)).toHaveLength(1)
})

test.each<[string, Partial<ReceivedMessage>]>([
  ['automatic mail', { classification: { kind: 'automatic', autoReplyTo: null, reason: '' } }],
  [
    'what must not be answered by a machine',
    { classification: { kind: 'human', autoReplyTo: null, reason: '' } },
  ],
])('%s is not acknowledged', async (_name, given) => {
  const { sender } = await question(given)
  await desk.work()
  expect(sentTo(sender.address)).toEqual([])
})

test('it goes where the mail says automatic answers go', async () => {
  const classification = { kind: 'human' as const, autoReplyTo: 'returns@customer.example', reason: '' }
  const { sender } = await question({ classification })
  await desk.work()
  expect(sentTo(sender.address)).toEqual([])
  expect(sentTo('returns@customer.example')).toHaveLength(1)
})

test('an account or a channel that does not want it sends none', async () => {
  const set = (acknowledges: boolean) =>
    desk.system.transaction(async (tx) => {
      const settings = JSON.stringify({ acknowledges })
      await tx.db.updateTable('channels').set({ settings }).where('id', '=', desk.channelId).execute()
    })
  await set(false)
  const { sender } = await question()
  await desk.work()
  await set(true)
  expect(sentTo(sender.address)).toEqual([])
  await world.db
    .updateTable('accounts')
    .set({ settings: JSON.stringify({ acknowledges: false }) })
    .where('id', '=', desk.accountId)
    .execute()
  const second = await question()
  await desk.work()
  expect(sentTo(second.sender.address)).toEqual([])
})
