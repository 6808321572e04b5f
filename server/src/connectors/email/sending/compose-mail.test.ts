import { buffer } from 'node:stream/consumers'
import DKIM from 'nodemailer/lib/dkim'
import { describe, expect, test } from 'vitest'
import { testBrand } from '../../../../test/brand.ts'
import { testWorld } from '../../../../test/database.ts'
import type { Outgoing } from '../../../conversations/index.ts'
import { newId } from '../../../platform/ids.ts'
import { getChannel } from '../../channels/queries.ts'
import { renewSigningKey } from '../../channels/renew-signing-key.ts'
import { createAuthenticate } from '../authenticate.ts'
import { parseMail } from '../parse-mail.ts'
import { emailSettingsShape, settingsOf } from '../settings.ts'
import { composeMail } from './compose-mail.ts'

const world = await testWorld()
const brand = await testBrand(world, 'support@aurora.example')

async function outgoing(more: Partial<Outgoing> = {}): Promise<Outgoing> {
  return {
    messageId: newId(),
    conversationId: newId(),
    number: 1001,
    class: 'reply',
    externalId: 'reply.x.y@aurora.example',
    inReplyTo: 'second@customer.example',
    references: ['first@customer.example', 'second@customer.example'],
    subject: 'Re: Grüße aus 東京',
    text: 'It is on its way.',
    html: null,
    author: { kind: 'member', id: newId(), name: 'Mara "M." Rossi' },
    recipients: {
      to: [{ name: 'Kim', address: 'kim@customer.example' }],
      cc: [{ name: '', address: 'boss@customer.example' }],
      bcc: [{ name: '', address: 'secret@customer.example' }],
    },
    locale: 'de',
    signatureHtml: '',
    attachments: [],
    tokens: { conversation: `c${'a'.repeat(39)}`, message: `m${'b'.repeat(39)}` },
    attempt: 1,
    requestUrl: null,
    ...more,
  }
}

async function compose(
  more: Partial<Outgoing> = {},
  settings: Record<string, unknown> = {},
  address?: string,
) {
  const channel = await brand.context.read((tx) => getChannel(tx, brand.channelId))
  const composed = await composeMail({
    context: brand.context,
    channel: address ? { ...channel, address } : channel,
    settings: emailSettingsShape.parse(settings),
    outgoing: await outgoing(more),
    brand: 'Aurora, Ltd.',
    messageId: 'reply.x.y@aurora.example',
  })
  return { ...composed, text: composed.raw.toString(), mail: await parseMail(composed.raw) }
}

test('the sender is the person and the brand, at the address of the channel', async () => {
  const { mail } = await compose()
  expect(mail.from).toEqual([{ name: 'Mara "M." Rossi, Aurora, Ltd.', address: 'support@aurora.example' }])
  const { mail: system } = await compose(
    { author: { kind: 'system', id: null, name: '' } },
    { senderName: 'Aurora' },
  )
  expect(system.from).toEqual([{ name: 'Aurora', address: 'support@aurora.example' }])
})

test('who gets a blind copy stands in the envelope and nowhere else', async () => {
  const { envelope, text } = await compose()
  expect(envelope.to).toEqual(['kim@customer.example', 'boss@customer.example', 'secret@customer.example'])
  expect(text).not.toContain('secret@customer.example')
})

test('subject and text in any language arrive as they were written, in lines every server takes', async () => {
  const words = 'Zażółć gęślą jaźń. Съешь ещё. '.repeat(200)
  const { mail, text } = await compose({ text: words })
  expect(mail.subject).toBe('Re: Grüße aus 東京')
  expect(mail.text.replace(/\s+/g, ' ').trim()).toBe(words.trim())
  expect(Math.max(...text.split('\r\n').map((line) => line.length))).toBeLessThanOrEqual(998)
})

test('files and pictures in the text arrive whole and in their place', async () => {
  const picture = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  )
  const file = Buffer.from(Array.from({ length: 3000 }, (_, i) => i % 256))
  const { mail } = await compose({
    html: '<p>Look: <img src="cid:pic@aurora"></p>',
    attachments: [
      {
        blob: await world.blobs.put(picture),
        filename: 'café.png',
        contentType: 'image/png',
        size: picture.length,
        contentId: 'pic@aurora',
        isInline: true,
      },
      {
        blob: await world.blobs.put(file),
        filename: 'résumé.bin',
        contentType: 'application/octet-stream',
        size: file.length,
        contentId: null,
        isInline: false,
      },
    ],
  })
  const [inline, attached] = mail.attachments.toSorted((a, b) => Number(b.isInline) - Number(a.isInline))
  expect(inline).toMatchObject({ filename: 'café.png', isInline: true, contentId: 'pic@aurora' })
  expect(Buffer.from(inline?.content ?? []).equals(picture)).toBe(true)
  expect(attached).toMatchObject({ filename: 'résumé.bin', isInline: false })
  expect(Buffer.from(attached?.content ?? []).equals(file)).toBe(true)
})

test('a long thread keeps its first reference and the last ones', async () => {
  const references = Array.from({ length: 60 }, (_, i) => `m${i}@customer.example`)
  const { mail } = await compose({ references })
  expect(mail.references).toEqual(['m0@customer.example', ...references.slice(-20)])
})

test('a signature stands below the answer, in both of its forms', async () => {
  const { mail } = await compose({
    html: '<p>Yes.</p>',
    text: 'Yes.',
    signatureHtml: '<p>Mara <b>Rossi</b></p>',
  })
  expect(mail.html).toMatch(/Yes\.[\s\S]*Rossi/)
  expect(mail.text).toMatch(/Yes\.\s+-- \s+Mara Rossi/)
})

describe('what programs are told', () => {
  test('a person’s answer looks like one', async () => {
    expect((await compose()).text).not.toMatch(
      /^(auto-submitted|x-auto-response-suppress|precedence|list-)/im,
    )
  })

  test('an acknowledgement asks for no answer of a program', async () => {
    const { text } = await compose({ class: 'acknowledgement' })
    expect(text).toMatch(/^auto-submitted: auto-replied/im)
    expect(text).toMatch(/^x-auto-response-suppress: all/im)
  })

  test('a notice is generated and answers nothing', async () => {
    expect((await compose({ class: 'notice' })).text).toMatch(/^auto-submitted: auto-generated/im)
  })
})

describe('where answers and bounces go', () => {
  test('to an address that carries its token, where such addresses reach us', async () => {
    const { mail, envelope } = await compose()
    expect(mail.replyTo[0]?.address).toBe(`support+c.c${'a'.repeat(39)}@aurora.example`)
    expect(envelope.from).toBe(`support+b.m${'b'.repeat(39)}@aurora.example`)
  })

  test('to the plain address where they do not, or where the result would be too long', async () => {
    const plain = await compose({}, { plusAddressing: 'off' })
    expect(plain.mail.replyTo).toEqual([])
    expect(plain.envelope.from).toBe('support@aurora.example')
    const long = await compose({}, {}, `${'customer-care-'.repeat(2)}x@aurora.example`)
    expect(long.mail.replyTo).toEqual([])
  })
})

test('a channel with a signing key signs what it sends, and receivers believe it', async () => {
  const record = await renewSigningKey(brand.context, brand.connectors, brand.channelId)
  const channel = await brand.context.read((tx) => getChannel(tx, brand.channelId))
  const { raw, dkim } = await compose({}, settingsOf(channel))
  const resolver = async (name: string, type: string) => {
    if (name === record.name && type === 'TXT') return [[record.value]]
    throw Object.assign(new Error('not found'), { code: 'ENOTFOUND' })
  }
  const signed = await buffer(new DKIM(dkim ?? {}).sign(raw))
  const found = await createAuthenticate(resolver)(signed, {
    remoteAddress: '192.0.2.1',
    helo: 'mx.aurora.example',
    from: 'support@aurora.example',
  })
  expect(found.results.dkim).toBe('pass')
})
