import fc from 'fast-check'
import { expect, test } from 'vitest'
import { UnreadableMail } from '../unreadable-mail.ts'
import { describeAttachments } from './attachment.ts'
import { describeCalendar, readCalendar } from './calendar.ts'
import { decodeText } from './charset.ts'
import { PART_LIMIT, RAW_LIMIT, startBudget } from './limits.ts'
import { normaliseMail } from './normalise.ts'
import { decodeHeader, readStructured } from './parameters.ts'
import { type Part, readTree } from './read-tree.ts'
import { decodeTransfer } from './transfer.ts'
import { unflow } from './unflow.ts'
import { extractUuencoded } from './uuencode.ts'

const bytes = (text: string) => Buffer.from(text, 'latin1')
const normalise = (text: string) => Buffer.from(normaliseMail(bytes(text))).toString('latin1')

test('mbox line, byte-order mark, blank lines and NUL go', () => {
  expect(normalise('From a@b.example Thu Apr 29 2021\nSubject: x\n\ny')).toBe('Subject: x\n\ny')
  expect(normalise('\xef\xbb\xbf\r\n\r\nSubject: x\n\ny')).toBe('Subject: x\n\ny')
  expect(normalise('Subject: x\0\n\n\0y')).toBe('Subject: x\n\ny')
})

test('NUL stays where a binary or UTF-16 part may need it', () => {
  expect(normalise('Content-Transfer-Encoding: binary\n\na\0b')).toContain('a\0b')
})

test('CR-only mail gets line ends; a lone CR in a header does not make a header', () => {
  expect(normalise('Subject: x\rTo: y\r\rbody')).toBe('Subject: x\nTo: y\n\nbody')
  expect(normalise('Subject: x\rBcc: y\r\n\r\nbody')).toBe('Subject: x Bcc: y\r\n\r\nbody')
})

test('an empty and a huge mail are refused with a reason', () => {
  expect(() => normaliseMail(bytes('\r\n\r\n'))).toThrow(UnreadableMail)
  expect(() => normaliseMail(Buffer.alloc(RAW_LIMIT + 1, 65))).toThrow('larger than 50 MB')
})

test('structured headers: comments, quotes, continuations, charsets', () => {
  const header = `attachment (a; b="c"); filename*0*=utf-8''na%C3%AF; filename*1="ve; 1.txt"; x="a\\"b"; x=second`
  const { value, parameters } = readStructured(header)
  expect(value).toBe('attachment')
  expect(parameters.get('filename')).toBe('naïve; 1.txt')
  expect(parameters.get('x')).toBe('a"b')
})

test('encoded words may be split inside a character or folded inside a word', () => {
  expect(decodeHeader('=?utf-8?B?w6nD?= =?utf-8?B?qA==?=')).toBe('éè')
  expect(decodeHeader('=?utf-8?Q?caf=C3=A9? =')).toBe('café')
})

test.each([
  ['iso-2022-jp', '\x1b$B$3$s\x1b(B', 'こん'],
  [undefined, '\x1b$B$3$s\x1b(B', 'こん'],
  ['gb2312', '\xc4\xe3\xba\xc3', '你好'],
  ['GB18030', '\xc4\xe3', '你'],
  ['hz-gb-2312', '~{Dc:C~}!', '你好!'],
  ['ks_c_5601-1987', '\xb0\xa1', '가'],
  ['iso-2022-kr', '\x1b$)C\x0e0!\x0f', '가'],
  ['iso-8859-8-i', '\xf9\xec\xe5\xed', 'שלום'],
  ['cp1251', '\xcf\xf0\xe8', 'При'],
  ['x-mac-cyrillic', '\x8f\xf0', 'Пр'],
  ['koi8-r', '\xf0\xd2', 'Пр'],
  ['unknown-8bit', '\xc3\xa9', 'é'],
  ['made-up', '\xe9', 'é'],
  ['us-ascii', '\xe9', 'é'],
  ['utf-8', '\xe9t\xe9', 'été'],
  ['iso-2022-jp', '\xe3\x81\x82', 'あ'],
  ['utf-16le', 'a\0b\0', 'ab'],
])('charset %s', (label, raw, text) => {
  expect(decodeText(bytes(raw), label)).toBe(text)
})

test('damaged base64 is read as far as it goes; plain words under its label stay', () => {
  const decode = (text: string, encoding: string) =>
    Buffer.from(decodeTransfer(bytes(text), encoding)).toString('latin1')
  expect(decode('SGVs\r\nbG8=\r\nSGVsbG8=', 'base64')).toBe('HelloHello')
  expect(decode('SGVsbG8', 'base64')).toBe('Hello')
  expect(decode('Dear all, this is no base64 at all.', 'base64')).toBe('Dear all, this is no base64 at all.')
  expect(decode('a=20b=\r\nc=3Dd=zz', 'quoted-printable')).toBe('a bc=d=zz')
  expect(decode('x', 'x-unknown')).toBe('x')
})

test('base64 of any bytes is read back', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (data) => {
      const lines = Buffer.from(data)
        .toString('base64')
        .replace(/(.{76})/g, '$1\r\n')
      expect(Buffer.from(decodeTransfer(bytes(lines), 'base64'))).toEqual(Buffer.from(data))
    }),
  )
})

test('flowed text joins within one quote depth only', () => {
  expect(unflow('a \nb\n> q \n> r\n>> s \n> t\n-- \nsig', false)).toBe('a b\n> q r\n>> s \n> t\n-- \nsig')
  expect(unflow('wo \nrd', true)).toBe('word')
  expect(unflow(' From here', false)).toBe('From here')
})

test('uuencoded files come out of the text; an open block stays text', () => {
  const found = extractUuencoded('see\nbegin 644 hi.txt\n#:&DA\n`\nend\nbye')
  expect(found.text).toBe('see\nbye')
  expect(found.files.map((file) => [file.filename, Buffer.from(file.content).toString()])).toEqual([
    ['hi.txt', 'hi!'],
  ])
  expect(extractUuencoded('begin 644 x\nno end').text).toBe('begin 644 x\nno end')
})

test('a calendar is told in words', () => {
  const ics =
    'BEGIN:VCALENDAR\nMETHOD:REQUEST\nBEGIN:VEVENT\nSUMMARY:Visit\\, main\n  shop\nDTSTART;TZID="Europe/Rome":20240505T100000\nLOCATION:Via Roma 1\nEND:VEVENT\nEND:VCALENDAR'
  const event = readCalendar(ics, undefined)
  expect(event.method).toBe('REQUEST')
  expect(describeCalendar(event)).toBe('Visit, main shop\n2024-05-05 10:00\nVia Roma 1')
})

const leaves = (part: Part): Part[] => (part.children.length > 0 ? part.children.flatMap(leaves) : [part])
const body = (part: Part | undefined) => Buffer.from(part?.body ?? []).toString('latin1')

test('parts are found with missing ends, odd boundaries and lost indentation', () => {
  const tree = readTree(
    bytes(
      'Content-Type: multipart/mixed;\nboundary="a:b"\n\npreamble\n--a:b\n\none\n--a:b  \nContent-Type: text/html\n\ntwo',
    ),
    startBudget(),
  )
  expect(leaves(tree).map((part) => [part.type, body(part)])).toEqual([
    ['text/plain', 'one'],
    ['text/html', 'two'],
  ])
})

test('a multipart whose boundary never comes keeps its body', () => {
  const tree = readTree(bytes('Content-Type: multipart/mixed; boundary=x\n\njust text'), startBudget())
  expect(tree.children).toEqual([])
  expect(body(tree)).toBe('just text')
})

test('ten thousand parts end in one unread rest', () => {
  const raw = `Content-Type: multipart/mixed; boundary=x\n\n${'--x\n\np\n'.repeat(10_000)}--x--`
  const budget = startBudget()
  const tree = readTree(bytes(raw), budget)
  expect(tree.children).toHaveLength(PART_LIMIT + 1)
  expect(body(tree.children.at(-1)).length).toBeGreaterThan(60_000)
  expect([...budget.warnings]).toHaveLength(1)
})

test('names that deceive are cleaned, missing ones made, types sniffed, archives left closed', async () => {
  const png = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')
  const zip = Buffer.concat([Buffer.from('504b0304', 'hex'), Buffer.alloc(60)])
  const files = [
    { filename: '../../etc/pass\u202ewd.txt', declaredType: 'text/plain', content: png, contentId: 'Logo@x' },
    { filename: undefined, declaredType: 'application/octet-stream', content: zip },
  ]
  const found = await describeAttachments(files, '<img src="cid:logo@x">')
  expect(found[0]).toMatchObject({ filename: 'passwd.txt', sniffedType: 'image/png', isInline: true })
  expect(found[1]).toMatchObject({
    filename: 'attachment-2.zip',
    sniffedType: 'application/zip',
    isInline: false,
  })
})
