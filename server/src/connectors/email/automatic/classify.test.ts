import { expect, test } from 'vitest'
import { parseMail } from '../parse-mail.ts'
import type { OwnMail } from './classify.ts'

const OWN: OwnMail = {
  isOwnMessageId: (id) => id.endsWith('.signed@brand.example'),
  isOwnAddress: (address) => address === 'shop@brand.example' || address === 'group@brand.example',
}

/** Classifies a mail from Anna with further headers; a header given twice replaces the default. */
async function classify(
  headers: string[],
  body = 'Hello, where is my lamp?',
  own: OwnMail | undefined = OWN,
) {
  const named = new Set(headers.map((header) => header.split(':')[0]?.toLowerCase()))
  const defaults = [
    'From: Anna <anna@x.example>',
    'To: shop@brand.example',
    'Subject: Lamp',
    'Message-ID: <1@x.example>',
  ]
  const kept = defaults.filter((header) => !named.has(header.split(':')[0]?.toLowerCase()))
  const raw = [...kept, ...headers, '', body].join('\r\n')
  return (await parseMail(Buffer.from(raw), own ? { own } : {})).automatic
}

test('a person is answered', async () => {
  expect(await classify([])).toMatchObject({ kind: 'human', mayAutoReply: true })
})

test.each([
  ['auto-replied; owner-email="x@y.example"', 'automatic'],
  ['auto-generated (by a machine)', 'automatic'],
  ['(c) no', 'human'],
  ['no', 'human'],
  ['No (a person wrote this)', 'human'],
  ['no; x=y', 'human'],
])('1. Auto-Submitted: %s → %s', async (value, kind) => {
  expect(await classify([`Auto-Submitted: ${value}`])).toMatchObject({ kind, mayAutoReply: kind === 'human' })
})

test('1. the header must be there, not be spoken of', async () => {
  expect(await classify(['X-Note: auto-submitted: auto-replied'])).toMatchObject({ kind: 'human' })
})

test('2. the null sender is never answered', async () => {
  expect(await classify(['Return-Path: <>'])).toMatchObject({ kind: 'automatic', mayAutoReply: false })
  expect(
    await classify(
      ['Return-Path: <>', 'Subject: Undelivered Mail Returned to Sender'],
      '550 5.1.1 user unknown',
    ),
  ).toMatchObject({ kind: 'dsn-failed' })
})

const report = (type: string, part: string, fields: string) =>
  classify(
    [`Content-Type: multipart/report; report-type=${type}; boundary=r`],
    ['--r', '', 'words', '--r', `Content-Type: message/${part}`, '', fields, '--r--'].join('\r\n'),
  )

test('3. reports by their type, deliveries by their action', async () => {
  const delivery = (action: string) =>
    report(
      'delivery-status',
      'delivery-status',
      `Reporting-MTA: dns; x\r\n\r\nFinal-Recipient: rfc822; a@b.example\r\nAction: ${action}\r\nStatus: 5.1.1`,
    )
  expect(await delivery('failed')).toMatchObject({ kind: 'dsn-failed', mayAutoReply: false })
  expect(await delivery('delayed (will retry)')).toMatchObject({ kind: 'dsn-delay' })
  expect(await delivery('relayed')).toMatchObject({ kind: 'automatic' })
  expect(
    await report(
      'disposition-notification',
      'disposition-notification',
      'Disposition: manual-action/MDN-sent-manually; displayed',
    ),
  ).toMatchObject({ kind: 'mdn' })
  expect(await report('feedback-report', 'feedback-report', 'Feedback-Type: abuse')).toMatchObject({
    kind: 'arf',
  })
})

test.each(['MAILER-DAEMON', 'postmaster', 'mail-daemon', 'double-bounce', 'bounce', 'bounces'])(
  '4. %s is a mail system',
  async (local) => {
    expect(
      await classify([`From: ${local}@x.example`], 'Delivery failed: 550 5.1.1 no such user'),
    ).toMatchObject({ kind: 'dsn-failed' })
    expect(await classify([`From: ${local}@x.example`], 'Welcome to our new server')).toMatchObject({
      kind: 'automatic',
    })
  },
)

test.each(['noreply', 'no-reply', 'do-not-reply', 'donotreply', 'notification', 'notifications'])(
  '4. %s is human but not answered',
  async (local) => {
    expect(await classify([`From: ${local}@x.example`])).toMatchObject({ kind: 'human', mayAutoReply: false })
  },
)

test('5. X-Failed-Recipients is a bounce', async () => {
  expect(await classify(['X-Failed-Recipients: a@b.example'])).toMatchObject({ kind: 'dsn-failed' })
})

test.each([
  'List-Id: <l.x.example>',
  'List-Post: <mailto:l@x.example>',
  'List-Unsubscribe: <https://x.example>',
  'List-Help: <https://x.example>',
  'Precedence: list',
  'Precedence: bulk',
  'Precedence: Junk',
  'Precedence: auto_reply',
  'X-Precedence: bulk',
])('6. %s is list mail', async (header) => {
  expect(await classify([header])).toMatchObject({ kind: 'list', mayAutoReply: false })
})

test('6. a list that only forwards to our own mailbox is none', async () => {
  expect(
    await classify([
      'List-Id: <group.brand.example>',
      'List-Post: <mailto:group@brand.example>',
      'Precedence: list',
    ]),
  ).toMatchObject({ kind: 'human' })
})

test.each([
  'X-Autoreply: yes',
  'X-Autorespond: x',
  'X-Autoresponder: x',
  'X-AutoReply-From: x@y.example',
  'X-POST-MessageClass: 9; Autoresponder',
  'X-Loop: yes',
  'X-Loop: true',
  'X-Cron-Env: <USER=root>',
])('7. %s is a responder', async (header) => {
  expect(await classify([header])).toMatchObject({ kind: 'automatic', mayAutoReply: false })
})

test('7. another X-Loop and Precedence mean nothing', async () => {
  expect(await classify(['X-Loop: shop@x.example', 'Precedence: normal'])).toMatchObject({
    kind: 'human',
    mayAutoReply: true,
  })
})

test.each(['All', 'OOF, AutoReply', 'DR, AutoReply'])(
  '8. X-Auto-Response-Suppress: %s only silences',
  async (value) => {
    expect(await classify([`X-Auto-Response-Suppress: ${value}`])).toMatchObject({
      kind: 'human',
      mayAutoReply: false,
    })
  },
)

test('8. with a rules loop it is an absence notice', async () => {
  expect(
    await classify(['X-Auto-Response-Suppress: All', 'X-MS-Exchange-Inbox-Rules-Loop: anna@x.example']),
  ).toMatchObject({ kind: 'out-of-office' })
  expect(await classify(['X-Auto-Response-Suppress: RN, NRN'])).toMatchObject({ mayAutoReply: true })
})

test.each([
  'Automatic reply: Lamp',
  'Out of Office: Lamp',
  'Abwesenheitsnotiz: Lamp',
  'Automatische Antwort: Lamp',
  'Réponse automatique : Lamp',
  'Respuesta automática: Lamp',
  'Fuori sede: Lamp',
  'Automatisch antwoord: Lamp',
  'Autosvar: Lamp',
  'Frånvaro: Lamp',
  'Automatyczna odpowiedź: Lamp',
  'Автоматический ответ: Lamp',
  '自动回复: Lamp',
])('9. %s needs a second sign', async (subject) => {
  const words = `Subject: =?utf-8?B?${Buffer.from(subject).toString('base64')}?=`
  expect(await classify([words])).toMatchObject({ kind: 'human', mayAutoReply: false })
  expect(await classify([words, 'Auto-Submitted: auto-replied'])).toMatchObject({ kind: 'out-of-office' })
  expect(await classify([words, 'Return-Path: <>'])).toMatchObject({ kind: 'out-of-office' })
  expect(await classify([words, 'X-Autoreply: yes'])).toMatchObject({ kind: 'out-of-office' })
  expect(await classify([words, 'X-Auto-Response-Suppress: All'])).toMatchObject({ kind: 'out-of-office' })
  expect(await classify([words, 'In-Reply-To: <1.signed@brand.example>'])).toMatchObject({
    kind: 'out-of-office',
  })
})

test('10. our own mail is a loop', async () => {
  expect(await classify(['Message-ID: <1.signed@brand.example>'])).toMatchObject({
    kind: 'own-loop',
    mayAutoReply: false,
  })
  expect(await classify(['From: shop@brand.example'])).toMatchObject({ kind: 'own-loop' })
  expect(await classify(['Message-ID: <1.forged@brand.example>'])).toMatchObject({ kind: 'human' })
})

test('11. only a mail addressed to us is answered', async () => {
  expect(await classify(['To: list@other.example'])).toMatchObject({ kind: 'human', mayAutoReply: false })
  expect(await classify(['To: x@other.example', 'Cc: shop@brand.example'])).toMatchObject({
    mayAutoReply: true,
  })
  expect(await classify(['To: x@other.example', 'Delivered-To: shop@brand.example'])).toMatchObject({
    mayAutoReply: true,
  })
  expect(await classify(['To: x@other.example', 'Resent-To: shop@brand.example'])).toMatchObject({
    mayAutoReply: true,
  })
})

test('a bounce without any header is told by its words', async () => {
  expect(
    await classify(
      ['Subject: failure notice'],
      'Hi. This is the mail program.\n<a@b.example>:\nuser unknown',
    ),
  ).toMatchObject({ kind: 'dsn-failed' })
  expect(
    await classify(['Subject: Delivery Status Notification (Delay)', 'Return-Path: <>'], 'not yet'),
  ).toMatchObject({ kind: 'dsn-delay' })
})

test.each([
  ['Subject: Returned: order 550 is broken', 'I sent it back, invoice 5.1.1'],
  ['Subject: Fwd: Undelivered Mail Returned to Sender', 'I got this: 550 5.1.1 user unknown'],
  ['Subject: Re: failure notice', 'Could you look into it? My mailbox is full of these.'],
  ['Subject: Delivery', 'My parcel was not delivered.'],
  ['Subject: Retour de ma commande', 'Commande 550 reçue cassée'],
  ['Subject: Absolutely great', 'ooo'],
])('people speak of such things too: %s', async (subject, body) => {
  expect(await classify([subject], body)).toMatchObject({ kind: 'human' })
})
