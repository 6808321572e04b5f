import { randomBytes } from 'node:crypto'
import { deflateRawSync, gzipSync } from 'node:zlib'

export type HostileMail = {
  name: string
  raw: Buffer
  /** What the one message it becomes must show. */
  shows: { subject?: RegExp; text?: RegExp; attachments?: number; isFailed?: boolean }
}

let mails = 0
const crlf = (lines: string[]) => Buffer.from(lines.join('\r\n'), 'latin1')

/** The usual headers; a name in `given` replaces one, an empty value leaves it out. */
export function heads(name: string, given: Record<string, string> = {}): string[] {
  mails += 1
  const all: Record<string, string> = {
    From: `Kim <kim-${mails}@customer.example>`,
    To: 'support@aurora.example',
    Subject: name,
    'Message-ID': `<${mails}.${name.replaceAll(' ', '-')}@customer.example>`,
    Date: 'Sat, 21 Nov 2026 10:00:00 +0100',
    'MIME-Version': '1.0',
    ...given,
  }
  return Object.entries(all).flatMap(([header, value]) => (value === '' ? [] : [`${header}: ${value}`]))
}

const multipart = (name: string) => heads(name, { 'Content-Type': 'multipart/mixed; boundary=b' })
const plain = ['Content-Type: text/plain; charset=utf-8', '']

function manyParts(count: number): Buffer {
  const parts = Array.from({ length: count }, (_, number) => ['--b', ...plain, `Part ${number}`])
  return crlf([...multipart('ten thousand parts'), '', ...parts.flat(), '--b--', ''])
}

function deep(levels: number): Buffer {
  const open = Array.from({ length: levels }, (_, level) => [
    `Content-Type: multipart/mixed; boundary=level${level}`,
    '',
    `--level${level}`,
  ])
  const close = Array.from({ length: levels }, (_, level) => `--level${levels - 1 - level}--`)
  return crlf([...heads('fifty levels'), ...open.flat(), ...plain, 'At the bottom', ...close, ''])
}

function nestedMails(levels: number): Buffer {
  let inner = crlf([...heads('the innermost'), ...plain, 'At the bottom', ''])
  for (let level = 0; level < levels; level++)
    inner = Buffer.concat([crlf([...heads('mails in mails'), 'Content-Type: message/rfc822', '', '']), inner])
  return inner
}

// A zip whose one file unpacks to a hundred million zeros.
function zipBomb(): Buffer {
  const size = 100_000_000
  const packed = deflateRawSync(Buffer.alloc(size))
  const name = Buffer.from('zeros.txt')
  const sizes = (offset: number, header: Buffer) => {
    header.writeUInt16LE(8, offset)
    header.writeUInt32LE(packed.length, offset + 10)
    header.writeUInt32LE(size, offset + 14)
    header.writeUInt16LE(name.length, offset + 18)
  }
  const local = Buffer.alloc(30)
  local.writeUInt32LE(0x04034b50, 0)
  sizes(8, local)
  const central = Buffer.alloc(46)
  central.writeUInt32LE(0x02014b50, 0)
  sizes(10, central)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(1, 8)
  end.writeUInt16LE(1, 10)
  end.writeUInt32LE(central.length + name.length, 12)
  end.writeUInt32LE(local.length + name.length + packed.length, 16)
  return Buffer.concat([local, name, packed, central, name, end])
}

function withFiles(name: string, files: { name: string; type: string; content: Buffer }[]): Buffer {
  const parts = files.flatMap((file) => [
    '--b',
    `Content-Type: ${file.type}; name="${file.name}"`,
    `Content-Disposition: attachment; filename="${file.name}"`,
    'Content-Transfer-Encoding: base64',
    '',
    file.content.toString('base64').replace(/.{76}/g, '$&\r\n'),
  ])
  return crlf([...multipart(name), '', '--b', ...plain, 'See the file', ...parts, '--b--', ''])
}

export const bombs = { zip: zipBomb(), gzip: gzipSync(Buffer.alloc(100_000_000)) }

/** Mails nobody sends who means well, and some that nobody notices sending; each must become one message. */
export function hostileMails(): HostileMail[] {
  const recipients = Array.from({ length: 1000 }, (_, n) => `Person ${n} <person${n}@list.example>`)
  const noise = randomBytes(30_000).toString('latin1').replaceAll('\n', '').replaceAll('\r', '')
  return [
    { name: 'ten thousand parts', raw: manyParts(10_000), shows: { text: /Part 0/ } },
    { name: 'fifty levels', raw: deep(50), shows: { subject: /fifty levels/ } },
    { name: 'mails in mails', raw: nestedMails(60), shows: { subject: /mails in mails/ } },
    {
      name: 'one long line',
      raw: crlf([...heads('one long line'), ...plain, `Start ${'word '.repeat(40_000)}end`, '']),
      shows: { text: /^Start word/ },
    },
    {
      name: 'one long word',
      raw: crlf([...heads('one long word'), ...plain, `Start ${'x'.repeat(200_000)}`, '']),
      shows: { text: /^Start x/ },
    },
    {
      name: 'a long header',
      raw: crlf([
        ...heads('a long header'),
        `X-Junk: ${'x'.repeat(900_000)}`,
        ...plain,
        'After the header',
        '',
      ]),
      shows: {},
    },
    {
      name: 'many headers',
      raw: crlf([
        ...heads('many headers'),
        ...Array.from({ length: 20_000 }, (_, n) => `X-${n}: ${n}`),
        ...plain,
        'After',
        '',
      ]),
      shows: {},
    },
    {
      name: 'NUL bytes',
      raw: crlf([...heads('NUL \0 bytes'), ...plain, 'Before\0after', '']),
      shows: { text: /Before.?after/ },
    },
    {
      name: 'carriage returns only',
      raw: Buffer.from([...heads('carriage returns only'), ...plain, 'First', 'Second', ''].join('\r')),
      shows: { subject: /carriage returns only/, text: /First\nSecond/ },
    },
    {
      name: 'line feeds only',
      raw: Buffer.from([...heads('line feeds only'), ...plain, 'First', 'Second', ''].join('\n')),
      shows: { text: /First\nSecond/ },
    },
    {
      name: 'an end within',
      raw: Buffer.from(
        `${heads('an end within').join('\r\n')}\r\n\r\nBefore\n.\nMAIL FROM:<evil@customer.example>\r.\rRCPT TO:<support@aurora.example>\n.\r\nAfter\r\n`,
      ),
      shows: { text: /Before[\s\S]+After/ },
    },
    {
      name: 'an unknown charset',
      raw: crlf([
        ...heads('an unknown charset'),
        'Content-Type: text/plain; charset=x-klingon-9',
        '',
        'Readable \xe8',
        '',
      ]),
      shows: { text: /Readable/ },
    },
    {
      name: 'a charset that lies',
      raw: crlf([
        ...heads('a charset that lies'),
        'Content-Type: text/plain; charset=us-ascii',
        '',
        Buffer.from('Grüße').toString('latin1'),
        '',
      ]),
      shows: { text: /Grüße/ },
    },
    {
      name: 'an unknown encoding',
      raw: crlf([
        ...heads('an unknown encoding'),
        'Content-Transfer-Encoding: x-rot13',
        ...plain,
        'Readable',
        '',
      ]),
      shows: {},
    },
    {
      name: 'no Message-ID',
      raw: crlf([...heads('no Message-ID', { 'Message-ID': '' }), ...plain, 'Still a mail', '']),
      shows: { text: /Still a mail/ },
    },
    {
      name: 'two senders',
      raw: crlf(['From: Boss <boss@aurora.example>', ...heads('two senders'), ...plain, 'Who am I?', '']),
      shows: { text: /Who am I/, isFailed: true },
    },
    {
      name: 'no sender',
      raw: crlf([...heads('no sender', { From: '' }), ...plain, 'Nobody', '']),
      shows: { text: /Nobody/ },
    },
    {
      name: 'a thousand recipients',
      raw: crlf([
        ...heads('a thousand recipients', { To: recipients.join(',\r\n ') }),
        ...plain,
        'Dear all',
        '',
      ]),
      shows: { text: /Dear all/ },
    },
    {
      name: 'noise',
      raw: crlf([...heads('noise', { 'Content-Type': 'multipart/alternative; boundary="' }), '', noise, '']),
      shows: { subject: /noise/ },
    },
    {
      name: 'a boundary of one space',
      raw: crlf([
        ...heads('a boundary of one space', { 'Content-Type': 'multipart/mixed; boundary=" "' }),
        '',
        '-- ',
        ...plain,
        'Hello',
        '',
      ]),
      shows: {},
    },
    {
      name: 'a date that is none',
      raw: crlf([...heads('a date that is none', { Date: 'Yesterday, maybe' }), ...plain, 'Hello', '']),
      shows: { text: /Hello/ },
    },
    {
      name: 'headers that end early',
      raw: crlf([...heads('headers that end early'), 'This is no header', ...plain, 'Hello', '']),
      shows: {},
    },
    {
      name: 'an encoded word without end',
      raw: crlf([...heads('x', { Subject: `=?utf-8?B?${'QUJD'.repeat(20_000)}` }), ...plain, 'Hello', '']),
      shows: { text: /Hello/ },
    },
    {
      name: 'broken base64',
      raw: crlf([
        ...heads('broken base64'),
        'Content-Transfer-Encoding: base64',
        ...plain,
        'SGVsbG8*****=\r\n===',
        '',
      ]),
      shows: { text: /SGVsbG8/ },
    },
    {
      name: 'a file name that climbs',
      raw: withFiles('a file name that climbs', [
        { name: '../../../etc/passwd', type: 'text/plain', content: Buffer.from('root') },
        { name: 'C:\\\\Windows\\\\x.exe', type: 'application/x-msdownload', content: Buffer.from('MZ') },
      ]),
      shows: { attachments: 2 },
    },
    {
      name: 'bombs',
      raw: withFiles('bombs', [
        { name: 'bomb.zip', type: 'application/zip', content: bombs.zip },
        { name: 'bomb.gz', type: 'application/gzip', content: bombs.gzip },
      ]),
      shows: { attachments: 2 },
    },
  ]
}
