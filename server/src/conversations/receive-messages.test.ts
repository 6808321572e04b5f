import fc from 'fast-check'
import { expect, test } from 'vitest'
import { testWorld } from '../../test/database.ts'
import { receiveMessages } from './receive-message.ts'
import type { ReceivedMessage, ReceiveOutcome } from './received-message.ts'
import { type Desk, testDesk } from './test-desk.ts'

const world = await testWorld()

/** A mail of one of a few people; what it answers, repeats or forwards is another by its place in the row. */
const mailShape = fc.record({
  person: fc.nat(3),
  answers: fc.option(fc.nat(20)),
  repeats: fc.option(fc.nat(20), { freq: 8 }),
  isAutomatic: fc.boolean(),
  isBounce: fc.boolean(),
  cc: fc.option(fc.nat(3)),
})
type Mail = typeof mailShape extends fc.Arbitrary<infer Given> ? Given : never

function personOf(index: number) {
  return { name: `Person ${index}`, address: `person${index}@customer.example` }
}

function messagesOf(channelId: string, run: string, mails: readonly Mail[]): ReceivedMessage[] {
  const idOf = (index: number) => `mail-${index}-${run}@customer.example`
  return mails.map((mail, index) => {
    const own = mail.repeats === null ? index : mail.repeats % mails.length
    const sender = { kind: 'email' as const, ...personOf(mail.person) }
    const answered = mail.answers === null ? [] : [idOf(mail.answers % mails.length)]
    const kind = mail.isBounce ? 'dsn-failed' : mail.isAutomatic ? 'automatic' : 'human'
    return {
      ...{ channelId, deliveryId: null, externalId: idOf(own), contentHash: `content-${own}-${run}` },
      ...{ writtenAt: null, sender, replyTo: [], routedTo: ['hello@aurora.example'] },
      recipients: { to: [], cc: mail.cc === null ? [] : [personOf(mail.cc)] },
      ...{ subject: `Mail ${index}`, text: `Text ${index}`, html: null, quotedText: null, quotedHtml: null },
      ...{ attachments: [], inReplyTo: answered, references: answered, forwardedIds: [], tokens: [] },
      threadsBy: 'reference',
      classification: { kind, autoReplyTo: kind === 'human' ? sender.address : null, reason: '' },
      bounce: mail.isBounce ? { originalIds: answered, recipients: [] } : null,
      ...{ authentication: null, locale: null },
    }
  })
}

/** What a desk's conversations look like, apart from ids and moments. */
async function pictureOf(desk: Desk, outcomes: readonly ReceiveOutcome[]) {
  const conversations = await desk.system.read((tx) =>
    tx.db
      .selectFrom('conversations')
      .select(['id', 'subject', 'status', 'preview', 'lastSender', 'messageCount', 'publicCount', 'number'])
      .where('accountId', '=', desk.accountId)
      .orderBy('subject')
      .execute(),
  )
  const messages = await desk.system.read((tx) =>
    tx.db
      .selectFrom('messages')
      .innerJoin('conversations', (join) =>
        join
          .onRef('conversations.accountId', '=', 'messages.accountId')
          .onRef('conversations.id', '=', 'messages.conversationId'),
      )
      .select(['conversations.subject as conversation', 'messages.kind', 'messages.class', 'messages.text'])
      .select(['messages.publicNumber', 'messages.inReplyTo', 'messages.automatic'])
      .where('messages.accountId', '=', desk.accountId)
      .execute(),
  )
  const people = await desk.system.read((tx) =>
    tx.db
      .selectFrom('participants')
      .innerJoin('conversations', (join) =>
        join
          .onRef('conversations.accountId', '=', 'participants.accountId')
          .onRef('conversations.id', '=', 'participants.conversationId'),
      )
      .select(['conversations.subject', 'participants.address', 'participants.state'])
      .where('participants.accountId', '=', desk.accountId)
      .execute(),
  )
  const subjects = new Map(conversations.map(({ id, subject }) => [id, subject]))
  const sorted = (rows: object[]) => rows.map((row) => JSON.stringify(row)).sort()
  return {
    outcomes: outcomes.map((one) => ({
      outcome: one.outcome,
      conversation: 'conversationId' in one ? subjects.get(one.conversationId) : null,
    })),
    conversations: conversations.map(({ id: _id, number: _number, ...rest }) => rest),
    messages: sorted(
      messages.map(({ text, ...rest }) => ({ ...rest, text: text.replaceAll(/#\d+|\d\d:\d\d/g, '#') })),
    ),
    people: sorted(people),
  }
}

test('mails taken in together become what they become one after the other, however they are cut into batches', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(mailShape, { minLength: 2, maxLength: 12 }),
      fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 12, maxLength: 12 }),
      async (mails, cuts) => {
        const [together, apart] = [await testDesk(world), await testDesk(world)]
        // Ids are an account's own, so both may have the same.
        const batches: ReceiveOutcome[] = []
        const rest = messagesOf(together.channelId, 'run', mails)
        for (const size of cuts)
          batches.push(...(await receiveMessages(together.system, together.connectors, rest.splice(0, size))))
        const singly: ReceiveOutcome[] = []
        for (const message of messagesOf(apart.channelId, 'run', mails))
          singly.push(...(await receiveMessages(apart.system, apart.connectors, [message])))
        expect(await pictureOf(together, batches)).toEqual(await pictureOf(apart, singly))
      },
    ),
    { numRuns: 40 },
  )
})
