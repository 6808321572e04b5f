import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { type TestBrand, testBrand } from '../../../test/brand.ts'
import { testWorld } from '../../../test/database.ts'
import { mailSink } from '../../../test/mail-sink.ts'
import { newId } from '../../platform/ids.ts'
import { updateChannel } from '../channels/update-channel.ts'
import { receiveDelivery } from '../intake.ts'
import { deliveryIdentity } from './delivery-identity.ts'
import { parseMail } from './parse-mail.ts'

const sink = await mailSink()
const world = await testWorld({ SMTP_URL: sink.url })
const settings = { acknowledges: false }
const brand = await testBrand(world, 'support@aurora.example', { settings })

afterAll(() => sink.close())
beforeEach(() => {
  sink.behave({ kind: 'accept' })
  sink.mails.length = 0
})

async function asks(of: TestBrand = brand, more: { to?: string; headers?: string } = {}): Promise<string> {
  const id = newId()
  const raw = Buffer.from(
    `From: Kim <kim@customer.example>\r\nTo: ${more.to ?? of.address}\r\nSubject: Parcel\r\nMessage-ID: <${id}@customer.example>\r\n${more.headers ?? ''}\r\nWhere is it?\r\n`,
  )
  const { deliveryId } = await receiveDelivery(of.context, of.channelId, {
    externalId: deliveryIdentity(raw, id),
    raw,
    source: 'smtp',
    envelope: { from: 'kim@customer.example', to: [more.to ?? of.address], remoteAddress: '127.0.0.1' },
  })
  await of.settle()
  const row = await of.context.read((tx) =>
    tx.db
      .selectFrom('deliveries')
      .select(['conversationId', 'state', 'reason'])
      .where('id', '=', deliveryId)
      .executeTakeFirstOrThrow(),
  )
  if (!row.conversationId) throw new Error(`The mail made no conversation: ${row.state} ${row.reason}`)
  return row.conversationId
}

async function stateOf(messageId: string, of: TestBrand = brand) {
  return of.context.read((tx) =>
    tx.db
      .selectFrom('messages')
      .select(['state', 'stateReason', 'attempts', 'externalId'])
      .where('id', '=', messageId)
      .executeTakeFirstOrThrow(),
  )
}

async function attemptsOf(messageId: string) {
  return brand.context.read((tx) =>
    tx.db
      .selectFrom('sendingAttempts')
      .select(['outcome', 'recipient'])
      .where('messageId', '=', messageId)
      .orderBy('at')
      .orderBy('outcome')
      .execute(),
  )
}

describe('an answer', () => {
  test('reaches the customer in the thread of their mail, from our address, with our token to answer to', async () => {
    const conversationId = await asks()
    const messageId = await brand.answers(conversationId, { html: '<p>It is on its <b>way</b>.</p>' })
    await brand.settleLater()
    expect(await stateOf(messageId)).toMatchObject({ state: 'sent', attempts: 1 })
    const [sent] = sink.mails
    expect(sent?.to).toEqual(['kim@customer.example'])
    expect(sent?.from).toMatch(/^support\+b\.m[a-z2-7]{39}@aurora\.example$/)
    const mail = await parseMail(Buffer.from(sent?.raw ?? ''))
    expect(mail.from[0]?.address).toBe('support@aurora.example')
    expect(mail.replyTo[0]?.address).toMatch(/^support\+c\.c[a-z2-7]{39}@aurora\.example$/)
    expect(mail.inReplyTo[0]).toMatch(/@customer\.example$/)
    expect(mail.references).toEqual(mail.inReplyTo)
    expect(mail.messageId).toBe((await stateOf(messageId)).externalId)
    expect(mail.text).toContain('It is on its way.')
    expect(mail.html).toContain('<b>way</b>')
    expect(sent?.raw).not.toMatch(/auto-submitted|precedence/i)
  })

  test('that is answered to its token, from another address and without references, comes back to its conversation', async () => {
    const conversationId = await asks()
    await brand.answers(conversationId, { text: 'Which address?' })
    await brand.settleLater()
    const mail = await parseMail(Buffer.from(sink.mails[0]?.raw ?? ''))
    expect(await asks(brand, { to: mail.replyTo[0]?.address ?? '' })).toBe(conversationId)
  })

  test('is sent by the channel’s own server when it has one', async () => {
    const other = await mailSink()
    const own = await testBrand(world, 'own@aurora.example', {
      settings: { ...settings, smtp: { host: '127.0.0.1', port: other.port } },
    })
    const messageId = await own.answers(await asks(own), { text: 'By our own server.' })
    await own.settleLater()
    expect(await stateOf(messageId, own)).toMatchObject({ state: 'sent' })
    expect(other.mails).toHaveLength(1)
    await other.close()
  })
})

describe('when the server', () => {
  test('says 4xx, the answer waits and is sent under the same id once the server takes it', async () => {
    sink.behave({ kind: 'refuse', at: 'content', code: 451 })
    const messageId = await brand.answers(await asks(), { text: 'Soon.' })
    await brand.settleLater()
    expect(await stateOf(messageId)).toMatchObject({ state: 'queued', attempts: 1 })
    const { externalId } = await stateOf(messageId)
    sink.behave({ kind: 'accept' })
    await waitOver()
    expect(await stateOf(messageId)).toMatchObject({ state: 'sent', attempts: 2, externalId })
    expect(sink.mails).toHaveLength(1)
    expect((await attemptsOf(messageId)).map((one) => one.outcome)).toEqual(['deferred', 'accepted'])
  })

  test.each(['sender', 'recipient', 'content'] as const)(
    'says 5xx to the %s, the answer has failed',
    async (at) => {
      sink.behave({ kind: 'refuse', at, code: 550 })
      const conversationId = await asks()
      const messageId = await brand.answers(conversationId, { text: 'Never.' })
      await brand.settleLater()
      expect(await stateOf(messageId)).toMatchObject({ state: 'failed' })
      expect(await attemptsOf(messageId)).toMatchObject([{ outcome: 'refused' }])
    },
  )

  test('does not let us in, that is not the answer’s fault and it waits', async () => {
    sink.behave({ kind: 'refuse', at: 'connect', code: 554 })
    const messageId = await brand.answers(await asks(), { text: 'Later.' })
    await brand.settleLater()
    expect(await stateOf(messageId)).toMatchObject({ state: 'queued' })
  })

  test('refuses one recipient of two, the answer is sent and the refusal is written down', async () => {
    sink.behave({ kind: 'refuse', at: 'recipient', code: 550, address: 'gone@customer.example' })
    const messageId = await brand.answers(await asks(), {
      text: 'To both.',
      to: [
        { name: '', address: 'kim@customer.example' },
        { name: '', address: 'gone@customer.example' },
      ],
    })
    await brand.settleLater()
    expect(await stateOf(messageId)).toMatchObject({ state: 'sent' })
    expect(sink.mails[0]?.to).toEqual(['kim@customer.example'])
    expect(await attemptsOf(messageId)).toEqual([
      { outcome: 'accepted', recipient: null },
      { outcome: 'refused', recipient: 'gone@customer.example' },
    ])
  })

  test('is gone after it got the whole mail, nobody knows and that is what is written', async () => {
    sink.behave({ kind: 'drop', at: 'content' })
    const messageId = await brand.answers(await asks(), { text: 'Perhaps.' })
    await brand.settleLater()
    expect(await stateOf(messageId)).toMatchObject({ state: 'queued' })
    expect((await attemptsOf(messageId)).map((one) => one.outcome)).toEqual(['unknown'])
  })

  test('is gone before it got the mail, it certainly has not been sent', async () => {
    sink.behave({ kind: 'drop', at: 'recipient' })
    const messageId = await brand.answers(await asks(), { text: 'Not yet.' })
    await brand.settleLater()
    expect((await attemptsOf(messageId)).map((one) => one.outcome)).toEqual(['deferred'])
  })
})

async function waitOver(): Promise<void> {
  world.setNow(new Date(Date.now() + 30 * 60_000))
  await brand.settleLater()
  world.setNow(undefined)
}

test('without any way to send, an answer is held and says so; setting one up sends it', async () => {
  const poor = await testWorld()
  const mute = await testBrand(poor, 'mute@aurora.example', { settings })
  const messageId = await mute.answers(await asks(mute), { text: 'When I can.' })
  await mute.settleLater()
  expect(await stateOf(messageId, mute)).toMatchObject({
    state: 'held',
    stateReason: 'sending_not_configured',
    attempts: 0,
  })
  await updateChannel(mute.context, mute.connectors, mute.channelId, {
    settings: { ...settings, smtp: { host: '127.0.0.1', port: sink.port } },
  })
  await mute.settleLater()
  expect(await stateOf(messageId, mute)).toMatchObject({ state: 'sent' })
})

test('a channel that cannot send says why; put right, what waited goes out at once and it is well again', async () => {
  const astray = await testBrand(world, 'astray@aurora.example', {
    settings: { ...settings, smtp: { host: '127.0.0.1', port: sink.port, user: 'kim' } },
  })
  const healthOf = async () =>
    astray.context.read((tx) =>
      tx.db
        .selectFrom('channels')
        .select('health')
        .where('id', '=', astray.channelId)
        .executeTakeFirstOrThrow(),
    )
  const messageId = await astray.answers(await asks(astray), { text: 'Without a password.' })
  await astray.settleLater()
  expect(await stateOf(messageId, astray)).toMatchObject({ state: 'queued', attempts: 1 })
  expect(await healthOf()).toMatchObject({
    health: { smtp: { state: 'fail', detail: expect.stringContaining('no password for kim') } },
  })
  await updateChannel(astray.context, astray.connectors, astray.channelId, {
    settings: { ...settings, smtp: { host: '127.0.0.1', port: sink.port } },
  })
  expect(await healthOf()).toEqual({ health: {} })
  await astray.settleLater()
  expect(await stateOf(messageId, astray)).toMatchObject({ state: 'sent', attempts: 2 })
  expect(await healthOf()).toMatchObject({ health: { smtp: { state: 'ok' } } })
})

test('a bounce that comes back to the envelope’s token marks the very answer it is about', async () => {
  const messageId = await brand.answers(await asks(), { text: 'Is this still your address?' })
  await brand.settleLater()
  const raw = Buffer.from(
    [
      'From: Mail Delivery System <mailer-daemon@customer.example>',
      `To: ${sink.mails[0]?.from}`,
      'Subject: Undelivered Mail Returned to Sender',
      `Message-ID: <${newId()}@customer.example>`,
      'Content-Type: multipart/report; report-type=delivery-status; boundary=b',
      '',
      '--b',
      'Content-Type: text/plain',
      '',
      'The mail could not be delivered.',
      '--b',
      'Content-Type: message/delivery-status',
      '',
      'Reporting-MTA: dns; mx.customer.example',
      '',
      'Final-Recipient: rfc822; kim@customer.example',
      'Action: failed',
      'Status: 5.1.1',
      'Diagnostic-Code: smtp; 550 5.1.1 no such user',
      '--b--',
    ].join('\r\n'),
  )
  await receiveDelivery(brand.context, brand.channelId, {
    externalId: deliveryIdentity(raw, newId()),
    raw,
    source: 'smtp',
    envelope: { from: '', to: [sink.mails[0]?.from], remoteAddress: '127.0.0.1' },
  })
  await brand.settle()
  expect(await stateOf(messageId)).toMatchObject({ state: 'bounced' })
})
