import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseMail } from './parse-mail.ts'

const parse = (...lines: string[]) => parseMail(Buffer.from(lines.join('\r\n'), 'latin1'))
const HEAD = [
  'From: Anna <anna@x.example>',
  'To: Shop <shop@brand.example>',
  'Message-ID: <1@x.example>',
  'MIME-Version: 1.0',
]

test('an ordinary mail is understood', async () => {
  const mail = await parse(
    ...HEAD,
    'Subject: =?utf-8?Q?Re=3A_caf=C3=A9?=',
    'Date: Mon, 6 May 2024 10:00:00 +0200',
    'In-Reply-To: <0@brand.example>',
    'References: <a@b> <0@brand.example>',
    '',
    'Hello',
  )
  expect(mail).toMatchObject({
    messageId: '1@x.example',
    isMessageIdMade: false,
    inReplyTo: ['0@brand.example'],
    references: ['a@b', '0@brand.example'],
    date: new Date('2024-05-06T08:00:00Z'),
    from: [{ name: 'Anna', address: 'anna@x.example' }],
    isFromAmbiguous: false,
    subject: 'Re: café',
    baseSubject: 'café',
    text: 'Hello',
    html: undefined,
    returnPath: undefined,
    automatic: { kind: 'human', mayAutoReply: true },
  })
})

test('two From headers are both kept and marked', async () => {
  const mail = await parse('From: a@x.example', 'From: b@y.example', '', 'x')
  expect(mail.from.map((from) => from.address)).toEqual(['a@x.example', 'b@y.example'])
  expect(mail.isFromAmbiguous).toBe(true)
})

test('empty From, group address, Bcc, null sender', async () => {
  const mail = await parse(
    'From: ',
    'To: Team: a@x.example, B <b@x.example>;',
    'Bcc: c@x.example',
    'Return-Path: <>',
    '',
    'x',
  )
  expect(mail.from).toEqual([])
  expect(mail.to.map((to) => to.address)).toEqual(['a@x.example', 'b@x.example'])
  expect(mail.bcc).toHaveLength(1)
  expect(mail.returnPath).toBe('')
})

test('every route header counts as a recipient', async () => {
  const mail = await parse(
    ...HEAD,
    'Delivered-To: Shop@Brand.example',
    'X-Original-To: other@brand.example',
    'Resent-To: <third@brand.example>',
    '',
    'x',
  )
  expect(mail.routedTo).toEqual(['shop@brand.example', 'other@brand.example', 'third@brand.example'])
})

test('a missing Message-ID gets a stable one; another body is told apart', async () => {
  const one = await parse('From: a@x.example', 'Subject: s', '', 'body')
  const same = await parse('Received: by another', 'From: a@x.example', 'Subject: s', '', 'body')
  const other = await parse('From: a@x.example', 'Subject: s', '', 'other body')
  expect(one.isMessageIdMade).toBe(true)
  expect(same.messageId).toBe(one.messageId)
  expect(other.messageId).not.toBe(one.messageId)
  expect(other.contentHash).not.toBe(one.contentHash)
})

test('raw 8-bit headers follow the charset of the body', async () => {
  const mail = await parse(
    'From: \xcf\xf0\xe8 <a@x.example>',
    'Subject: \xcf\xf0\xe8',
    'Content-Type: text/plain; charset=windows-1251',
    '',
    '\xcf\xf0\xe8',
  )
  expect([mail.from[0]?.name, mail.subject, mail.text]).toEqual(['При', 'При', 'При'])
})

test('of two forms of one body both are kept; pictures by cid are inline', async () => {
  const mail = await parse(
    ...HEAD,
    'Content-Type: multipart/related; boundary=r',
    '',
    '--r',
    'Content-Type: multipart/alternative; boundary=a',
    '',
    '--a',
    '',
    'plain',
    '--a',
    'Content-Type: text/html',
    '',
    '<p>rich <img src="cid:p@x"></p>',
    '--a--',
    '--r',
    'Content-Type: image/png',
    'Content-ID: <p@x>',
    'Content-Transfer-Encoding: base64',
    '',
    'iVBORw0KGgoAAAANSUhEUg==',
    '--r--',
  )
  expect(mail.text).toBe('plain')
  expect(mail.html).toContain('<img src="cid:p@x">')
  expect(mail.attachments).toMatchObject([
    { contentId: 'p@x', isInline: true, sniffedType: 'image/png', filename: 'attachment-1.png' },
  ])
})

test('text, file, text make one body and a file', async () => {
  const mail = await parse(
    ...HEAD,
    'Content-Type: multipart/mixed; boundary=m',
    '',
    '--m',
    '',
    'above',
    '--m',
    'Content-Type: application/pdf; name="a.pdf"',
    '',
    '%PDF-1.4',
    '--m',
    '',
    'below',
    '--m--',
  )
  expect(mail.text).toBe('above\nbelow')
  expect(mail.attachments).toMatchObject([
    { filename: 'a.pdf', declaredType: 'application/pdf', sniffedType: 'application/pdf' },
  ])
})

test('an HTML mail has its words as text; scripts and remote pictures are held back', async () => {
  const mail = await parse(
    ...HEAD,
    'Content-Type: text/html',
    '',
    '<p onclick=x()>Hello<script>x()</script> <img src="http://t.example/p"></p><blockquote type="cite">Theirs</blockquote>',
  )
  expect(mail.html).not.toMatch(/script|onclick| src=/)
  expect(mail.textSplit).toMatchObject({ visible: 'Hello', quoted: 'Theirs' })
  expect(mail.htmlSplit?.visibleHtml).toContain('data-remote-src="http://t.example/p"')
})

test('empty body with a file, file without a name, base64 at the root', async () => {
  const mail = await parse(
    ...HEAD,
    'Content-Type: application/pdf',
    'Content-Transfer-Encoding: base64',
    '',
    'JVBERi0xLjQ=',
  )
  expect(mail.text).toBe('')
  expect(mail.attachments).toMatchObject([{ filename: 'attachment-1.pdf', size: 8 }])
})

test('a mail that is only an invitation shows it', async () => {
  const mail = await parse(
    ...HEAD,
    'Content-Type: text/calendar; method=REQUEST',
    '',
    'BEGIN:VEVENT',
    'SUMMARY:Visit',
    'END:VEVENT',
  )
  expect(mail.text).toBe('Visit')
  expect(mail.attachments).toMatchObject([{ calendarMethod: 'REQUEST', filename: 'attachment-1.ics' }])
})

test('an attached mail gives its sender and ids, and is shown when there is nothing else', async () => {
  const mail = await parse(
    ...HEAD,
    'Content-Type: multipart/mixed; boundary=m',
    '',
    '--m',
    'Content-Type: message/rfc822',
    '',
    'From: Ben <ben@y.example>',
    'Message-ID: <inner@y.example>',
    'References: <ours@brand.example>',
    'Subject: Lamp',
    '',
    'It is broken.',
    '--m--',
  )
  expect(mail.forwarded).toMatchObject([
    {
      from: { address: 'ben@y.example' },
      subject: 'Lamp',
      messageIds: ['inner@y.example', 'ours@brand.example'],
    },
  ])
  expect(mail.text).toBe('It is broken.')
})

test('a pasted mail gives its sender', async () => {
  const mail = await parse(
    ...HEAD,
    '',
    'Can you help?',
    '',
    '---------- Forwarded message ----------',
    'From: Ben [mailto:ben@y.example]',
    'Sent: Monday',
    'Subject: Lamp',
    '',
    'It is broken.',
  )
  expect(mail.forwarded).toMatchObject([{ from: { address: 'ben@y.example' }, subject: 'Lamp' }])
})

test('sealed mail is recognised', async () => {
  const pgp = await parse(
    ...HEAD,
    'Content-Type: multipart/encrypted; boundary=m',
    '',
    '--m',
    'Content-Type: application/pgp-encrypted',
    '',
    'Version: 1',
    '--m',
    'Content-Type: application/octet-stream',
    '',
    '-----BEGIN PGP MESSAGE-----',
    '--m--',
  )
  const smime = await parse(
    ...HEAD,
    'Content-Type: application/pkcs7-mime; smime-type=enveloped-data; name=smime.p7m',
    '',
    'x',
  )
  expect([pgp.encryption, smime.encryption]).toEqual(['pgp', 'smime'])
})

test('deep nesting, thousands of parts and headers end with a warning, not with a failure', async () => {
  const deep = Array.from(
    { length: 50 },
    (_, i) => `Content-Type: multipart/mixed; boundary=b${i}\r\n\r\n--b${i}\r\n`,
  ).join('')
  const nested = await parse(...HEAD, `${deep}\r\ninnermost`)
  const parts = await parse(
    ...HEAD,
    'Content-Type: multipart/mixed; boundary=m',
    '',
    '--m\r\n\r\np\r\n'.repeat(10_000),
  )
  const headers = await parse(...HEAD, 'X-A: b\r\n'.repeat(60_000), '', 'x')
  for (const mail of [nested, parts, headers]) expect(mail.warnings).toHaveLength(1)
})

test('a date in the future and an unreadable one', async () => {
  expect((await parse('Date: Fri, 1 Jan 2100 00:00:00 GMT', '', 'x')).date?.getUTCFullYear()).toBe(2100)
  expect((await parse('Date: 29 Apr 2012 23:34:45 MSK', '', 'x')).date?.getUTCFullYear()).toBe(2012)
  expect((await parse('Date: yesterday', '', 'x')).date).toBeUndefined()
})

test('three hundred references and a thousand recipients are all there', async () => {
  const ids = Array.from({ length: 300 }, (_, i) => `<${i}@x.example>`)
  const to = Array.from({ length: 1000 }, (_, i) => `p${i}@x.example`)
  const mail = await parse(`References: ${ids.join('\r\n ')}`, `To: ${to.join(',\r\n ')}`, '', 'x')
  expect([mail.references.length, mail.to.length]).toEqual([300, 1000])
})

test('any bytes after a header are a mail', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (data) => {
      const mail = await parseMail(
        Buffer.concat([Buffer.from('Subject: x\nContent-Type: text/html\n\n'), data]),
      )
      expect(mail.text).not.toContain('\0')
    }),
  )
})

test('any assembly of mail pieces is a mail', async () => {
  const piece = fc.constantFrom(
    '\r\n',
    '\n',
    '--b',
    '--b--',
    'Content-Type: multipart/mixed; boundary=b',
    'Content-Type: message/rfc822',
    'Content-Transfer-Encoding: base64',
    'Subject: =?x?q?y?=',
    'From: <',
    'begin 644 x',
    '\0',
    ' ',
    '> q',
    'words',
    '\x1b$B',
    '<p>',
  )
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { minLength: 1, maxLength: 60 }), async (pieces) => {
      const mail = await parseMail(Buffer.from(`X-A: b\n${pieces.join('')}`, 'latin1'))
      expect(mail.messageId).toMatch(/@/)
    }),
    { numRuns: 300 },
  )
})
