import { createTransport } from 'nodemailer'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type TestBrand, testBrand } from '../../../../test/brand.ts'
import { testWorld } from '../../../../test/database.ts'
import { sendOver, smtpClient } from '../../../../test/smtp-client.ts'
import { createContext } from '../../../platform/context.ts'
import { keptBytes } from '../../../platform/storage/kept-bytes.ts'
import { updateChannel } from '../../channels/update-channel.ts'
import { createGather } from '../../gather.ts'
import type { Incoming } from '../../intake.ts'
import { makeCertificate } from './certificate.ts'
import { findRecipient } from './find-recipient.ts'
import { type SmtpReceiver, startSmtpReceiver } from './receiver.ts'

const world = await testWorld()
let receiver: SmtpReceiver
let aurora: TestBrand
let boreal: TestBrand
let refuseToKeep = false

beforeAll(async () => {
  aurora = await testBrand(world, 'support@aurora.example', {
    settings: { aliases: ['help@aurora.example'] },
  })
  boreal = await testBrand(world, 'hello@boreal.example')
  const gather = createGather((id) => createContext(world, id, { kind: 'system' }))
  receiver = await startSmtpReceiver({
    port: 0,
    certificate: makeCertificate('mx.aurora.example', new Date()),
    log: world.log,
    findRecipient: (address) => findRecipient(world.db, address),
    keep: (accountId: string, incoming: Incoming) =>
      refuseToKeep ? Promise.reject(new Error('the disk is full')) : gather(accountId, incoming),
  })
})
afterAll(() => receiver.close())
beforeEach(() => {
  refuseToKeep = false
})

function mail(id: string, body = 'Where is my parcel?'): string {
  return `From: Kim <kim@customer.example>\nTo: support@aurora.example\nSubject: Parcel\nMessage-ID: <${id}@customer.example>\n\n${body}`
}

async function deliveriesOf(brand: TestBrand) {
  return brand.context.read((tx) =>
    tx.db
      .selectFrom('deliveries')
      .select(['channelId', 'state', 'blob', 'bytes', 'envelope', 'externalId'])
      .orderBy('receivedAt')
      .orderBy('id')
      .execute(),
  )
}

/** How many deliveries of a brand wait to be read. */
async function countWaiting(brand: TestBrand): Promise<number> {
  return (await deliveriesOf(brand)).filter(({ state }) => state === 'received').length
}

describe('a mail for one of our addresses', () => {
  test('is kept as it came, with its envelope, waiting to be read, before it is answered with 250', async () => {
    const before = await countWaiting(aurora)
    const client = await smtpClient(receiver.port)
    await client.say('EHLO customer.example')
    const said = await sendOver(
      client,
      ['support@aurora.example'],
      mail('kept', '.a line that starts with a dot'),
    )
    client.close()
    expect(said).toMatch(/^250 /)
    const kept = (await deliveriesOf(aurora)).at(-1)
    expect(kept).toMatchObject({ channelId: aurora.channelId, state: 'received' })
    expect(kept?.envelope).toMatchObject({
      from: 'kim@customer.example',
      to: ['support@aurora.example'],
      helo: 'customer.example',
    })
    expect((await keptBytes(world.blobs, kept!)).toString()).toContain(
      '\r\n\r\n.a line that starts with a dot',
    )
    expect(await countWaiting(aurora)).toBe(before + 1)
  })

  test('is found by its alias, by any case and with a detail behind the plus', async () => {
    for (const address of [
      'help@aurora.example',
      'SUPPORT@Aurora.Example',
      'support+c.abc123@aurora.example',
    ]) {
      expect(await findRecipient(world.db, address)).toMatchObject({ channelId: aurora.channelId })
    }
  })

  test('is kept once when its sender, who never saw the 250, sends it again', async () => {
    const client = await smtpClient(receiver.port)
    await client.say('EHLO customer.example')
    await sendOver(client, ['support@aurora.example'], mail('again'))
    const before = (await deliveriesOf(aurora)).length
    const waiting = await countWaiting(aurora)
    expect(await sendOver(client, ['support@aurora.example'], mail('again'))).toMatch(/^250 /)
    expect(await deliveriesOf(aurora)).toHaveLength(before)
    expect(await countWaiting(aurora)).toBe(waiting)
    expect(await sendOver(client, ['support@aurora.example'], mail('again', 'Another text.'))).toMatch(
      /^250 /,
    )
    expect(await deliveriesOf(aurora)).toHaveLength(before + 1)
    client.close()
  })

  test('is kept for each brand it was sent to, and each sees only its own', async () => {
    const client = await smtpClient(receiver.port)
    await client.say('EHLO customer.example')
    const to = ['support@aurora.example', 'hello@boreal.example', 'help@aurora.example']
    expect(await sendOver(client, to, mail('two-brands'))).toMatch(/^250 /)
    client.close()
    expect((await deliveriesOf(aurora)).at(-1)?.envelope).toMatchObject({
      to: ['support@aurora.example', 'help@aurora.example'],
    })
    expect((await deliveriesOf(boreal)).at(-1)?.envelope).toMatchObject({ to: ['hello@boreal.example'] })
  })

  test('without Message-ID and Date is never taken for another one', async () => {
    const before = (await deliveriesOf(boreal)).length
    const client = await smtpClient(receiver.port)
    await client.say('EHLO customer.example')
    for (let i = 0; i < 2; i++)
      expect(await sendOver(client, ['hello@boreal.example'], 'Subject: hi\n\nhi')).toMatch(/^250 /)
    client.close()
    expect(await deliveriesOf(boreal)).toHaveLength(before + 2)
  })
})

describe('what is refused', () => {
  test('an address that is nobody’s gets 550', async () => {
    const client = await smtpClient(receiver.port)
    await client.say('EHLO customer.example')
    expect(await sendOver(client, ['nobody@aurora.example'], mail('nobody'))).toMatch(/^550 /)
    client.close()
  })

  test('a paused channel’s mail gets 450, so that its sender keeps it, and is taken once the channel goes on', async () => {
    const setState = (state: 'active' | 'paused') =>
      updateChannel(boreal.context, boreal.connectors, boreal.channelId, { state })
    const before = (await deliveriesOf(boreal)).length
    await setState('paused')
    const client = await smtpClient(receiver.port)
    await client.say('EHLO customer.example')
    expect(await sendOver(client, ['hello@boreal.example'], mail('paused'))).toMatch(/^450 /)
    expect(await sendOver(client, ['support@aurora.example'], mail('not-paused'))).toMatch(/^250 /)
    await setState('active')
    expect(await sendOver(client, ['hello@boreal.example'], mail('paused'))).toMatch(/^250 /)
    client.close()
    expect(await deliveriesOf(boreal)).toHaveLength(before + 1)
  })

  test('a mail that cannot be stored gets 451, and its sender may try again', async () => {
    refuseToKeep = true
    const client = await smtpClient(receiver.port)
    await client.say('EHLO customer.example')
    expect(await sendOver(client, ['support@aurora.example'], mail('full'))).toMatch(/^451 /)
    client.close()
  })

  test('a mail above the announced size gets 552, told beforehand or not, and the connection goes on', async () => {
    const client = await smtpClient(receiver.port)
    expect(await client.say('EHLO customer.example')).toMatch(/SIZE 52428800/)
    expect(await client.say('MAIL FROM:<kim@customer.example> SIZE=60000000')).toMatch(/^552 /)
    const line = `${'x'.repeat(998)}\r\n`
    const before = (await deliveriesOf(aurora)).length
    await client.say('MAIL FROM:<kim@customer.example>')
    await client.say('RCPT TO:<support@aurora.example>')
    await client.say('DATA')
    client.write(mail('huge').replace(/\n/g, '\r\n'))
    client.write(Buffer.from(line.repeat(54_000)))
    expect(await client.say('.')).toMatch(/^552 /)
    expect(await deliveriesOf(aurora)).toHaveLength(before)
    expect(await sendOver(client, ['support@aurora.example'], mail('after-huge'))).toMatch(/^250 /)
    client.close()
  })

  test('a mail whose sender leaves in the middle is not kept', async () => {
    const before = (await deliveriesOf(aurora)).length
    const client = await smtpClient(receiver.port)
    await client.say('EHLO customer.example')
    await client.say('MAIL FROM:<kim@customer.example>')
    await client.say('RCPT TO:<support@aurora.example>')
    await client.say('DATA')
    client.write('Subject: half\r\n\r\nThis never en')
    client.close()
    const other = await smtpClient(receiver.port)
    await other.say('EHLO customer.example')
    expect(await sendOver(other, ['support@aurora.example'], mail('whole'))).toMatch(/^250 /)
    other.close()
    expect(await deliveriesOf(aurora)).toHaveLength(before + 1)
  })
})

test('a client that asks for it gets an encrypted connection with our own certificate', async () => {
  const transport = createTransport({
    host: '127.0.0.1',
    port: receiver.port,
    requireTLS: true,
    tls: { rejectUnauthorized: false },
  })
  const sent = await transport.sendMail({
    from: 'kim@customer.example',
    to: 'support@aurora.example',
    subject: 'Encrypted',
    text: 'Nobody listens.',
  })
  transport.close()
  expect(sent.response).toMatch(/^250 /)
  expect((await deliveriesOf(aurora)).at(-1)?.envelope).toMatchObject({ isEncrypted: true })
})

test('many mails at once share their commits and every one that got a 250 is there', async () => {
  const before = (await deliveriesOf(aurora)).length
  const answers = await Promise.all(
    Array.from({ length: 20 }, async (_, connection) => {
      const client = await smtpClient(receiver.port)
      await client.say('EHLO customer.example')
      const said: string[] = []
      for (let i = 0; i < 10; i++)
        said.push(await sendOver(client, ['support@aurora.example'], mail(`many-${connection}-${i}`)))
      client.close()
      return said
    }),
  )
  expect(answers.flat().every((said) => said.startsWith('250 '))).toBe(true)
  expect(await deliveriesOf(aurora)).toHaveLength(before + 200)
})
