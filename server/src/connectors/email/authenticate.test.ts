import { buffer } from 'node:stream/consumers'
import DKIM from 'nodemailer/lib/dkim'
import MailComposer from 'nodemailer/lib/mail-composer'
import { expect, test } from 'vitest'
import { testBrand } from '../../../test/brand.ts'
import { testWorld } from '../../../test/database.ts'
import { newId } from '../../platform/ids.ts'
import { receiveDelivery } from '../intake.ts'
import { createConnectors } from '../registry.ts'
import { createAuthenticate, isProved } from './authenticate.ts'
import { dkimRecord, makeDkimKey } from './dkim-key.ts'
import { createEmailConnector } from './index.ts'
import { trustedResults } from './trusted-results.ts'

const key = makeDkimKey('customer.example', new Date('2026-01-15'))
const record = dkimRecord(key)

const zone: Record<string, string[][] | string[]> = {
  [`${record.name} TXT`]: [[record.value]],
  'customer.example TXT': [['v=spf1 ip4:192.0.2.10 -all']],
  '_dmarc.customer.example TXT': [['v=DMARC1; p=reject']],
}

async function resolver(name: string, type: string): Promise<string[][] | string[]> {
  const found = zone[`${name} ${type}`]
  if (found) return found
  throw Object.assign(new Error('not found'), { code: 'ENOTFOUND' })
}

async function compose(text: string, isSigned: boolean): Promise<Buffer> {
  const mail = new MailComposer({
    from: 'Kim <kim@customer.example>',
    to: 'support@aurora.example',
    subject: 'Parcel',
    text,
    messageId: `<${newId()}@customer.example>`,
  })
  const raw = await mail.compile().build()
  if (!isSigned) return raw
  const signing = { domainName: key.domain, keySelector: key.selector, privateKey: key.privateKey }
  return buffer(new DKIM(signing).sign(raw))
}

const theirs = { remoteAddress: '192.0.2.10', helo: 'mx.customer.example', from: 'kim@customer.example' }
const strangers = { remoteAddress: '198.51.100.7', helo: 'elsewhere.example', from: 'kim@customer.example' }

test('a mail from the sender’s own server with its signature passes everything', async () => {
  const found = await createAuthenticate(resolver)(await compose('Where is it?', true), theirs)
  expect(found).toEqual({ isFailed: false, results: { spf: 'pass', dkim: 'pass', dmarc: 'pass' } })
})

test('a mail that was passed on keeps its signature and is believed although the server is another', async () => {
  const found = await createAuthenticate(resolver)(await compose('Where is it?', true), strangers)
  expect(found).toMatchObject({ isFailed: false, results: { spf: 'fail', dkim: 'pass', dmarc: 'pass' } })
})

test('where a domain says nothing of how it is to be judged, its own signature proves it', async () => {
  const silent = createAuthenticate((name, type) =>
    name.startsWith('_dmarc') ? resolver('nowhere', type) : resolver(name, type),
  )
  const signed = await silent(await compose('Where is it?', true), strangers)
  expect(signed.results).toMatchObject({ dmarc: 'none', aligned: 'pass' })
  expect(isProved(signed)).toBe(true)
  expect(isProved(await silent(await compose('Where is it?', false), strangers))).toBe(false)
  expect(isProved(null)).toBe(false)
})

test('a mail that only claims to be from there has failed', async () => {
  const found = await createAuthenticate(resolver)(await compose('Send me the money', false), strangers)
  expect(found).toMatchObject({ isFailed: true, results: { spf: 'fail', dkim: 'none', dmarc: 'fail' } })
})

test('a mail that was changed on the way does not pass by its signature', async () => {
  const raw = await compose('Where is it?', true)
  const changed = Buffer.from(raw.toString('latin1').replace('Where is it?', 'Pay to this account'), 'latin1')
  const found = await createAuthenticate(resolver)(changed, strangers)
  expect(found.results.dkim).not.toBe('pass')
  expect(found.isFailed).toBe(true)
})

test('name servers that do not answer make nobody a liar', async () => {
  const deaf = createAuthenticate(() =>
    Promise.reject(Object.assign(new Error('timeout'), { code: 'ETIMEOUT' })),
  )
  expect(await deaf(await compose('Hello', false), strangers)).toMatchObject({ isFailed: false })
})

test('a forged mail is shown as one and never becomes part of the person it claims to be from', async () => {
  const world = await testWorld()
  const connectors = createConnectors([createEmailConnector({ resolver })])
  const brand = await testBrand(
    world,
    'support@aurora.example',
    { settings: { acknowledges: false } },
    connectors,
  )
  const arrive = async (raw: Buffer, origin: typeof theirs) => {
    await receiveDelivery(brand.context, brand.channelId, {
      externalId: newId(),
      raw,
      source: 'smtp',
      envelope: { ...origin, to: ['support@aurora.example'] },
    })
    await brand.settle()
  }
  await arrive(await compose('I am Kim', true), theirs)
  await arrive(await compose('I am Kim too', false), strangers)
  const messages = await brand.context.read((tx) =>
    tx.db
      .selectFrom('messages')
      .innerJoin('conversations', (join) =>
        join.onRef('conversations.id', '=', 'messages.conversationId').on('messages.kind', '=', 'incoming'),
      )
      .select(['messages.authentication', 'conversations.contactId'])
      .orderBy('messages.createdAt')
      .orderBy('messages.id')
      .execute(),
  )
  expect(messages[0]?.authentication).toMatchObject({ isFailed: false })
  expect(messages[1]?.authentication).toMatchObject({ isFailed: true, results: { dmarc: 'fail' } })
  expect(messages[1]?.contactId).not.toBe(messages[0]?.contactId)
})

test('of a mailbox’s Authentication-Results only those of its own server are believed', () => {
  const headers = [
    'mx.mailbox.example; spf=pass smtp.mailfrom=a.example; dkim=fail; dmarc=fail (p=REJECT)',
    'attacker.example; dmarc=pass',
  ]
  expect(trustedResults(headers, 'mx.mailbox.example')).toEqual({
    isFailed: true,
    results: { spf: 'pass', dkim: 'fail', dmarc: 'fail' },
  })
  expect(trustedResults(headers.slice(1), 'mx.mailbox.example')).toBeNull()
  expect(trustedResults(headers, '')).toBeNull()
})
