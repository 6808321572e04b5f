import { expect, test } from 'vitest'
import { deliveryIdentity } from './delivery-identity.ts'

const identity = (raw: string, fallback = 'x') => deliveryIdentity(Buffer.from(raw), fallback)
const mail = 'Received: by mx1\r\nMessage-ID: <one@customer.example>\r\nSubject: Hi\r\n\r\nHello.\r\n'

test('a mail is the same after another server added its headers and changed its line ends', () => {
  const moved = `Delivered-To: support@aurora.example\n${mail.replaceAll('\r\n', '\n')}\n\n`
  expect(identity(moved, 'elsewhere')).toBe(identity(mail))
})

test('another text under the same Message-ID is another mail, so that nothing is lost', () => {
  expect(identity(mail.replace('Hello.', 'Goodbye.'))).not.toBe(identity(mail))
})

test('a folded Message-ID is the same Message-ID, whatever its case of name', () => {
  const folded = mail.replace('Message-ID: <one@', 'MESSAGE-ID:\r\n <one@')
  expect(identity(folded)).toBe(identity(mail))
})

test('without a Message-ID the sender, date and subject tell, and without a date the fallback', () => {
  const dated = 'From: a@b.example\nDate: Mon, 5 Jan 2026 10:00:00 +0000\nSubject: Hi\n\nHello.'
  expect(identity(dated, 'one')).toBe(identity(dated, 'two'))
  expect(identity(dated.replace('Hi', 'Ho'))).not.toBe(identity(dated))
  const bare = 'From: a@b.example\n\nHello.'
  expect(identity(bare, 'one')).not.toBe(identity(bare, 'two'))
})

test('a Message-ID inside the body is nobody’s', () => {
  const quoted = 'Subject: Fwd\n\nMessage-ID: <one@customer.example>\n\nHello.'
  expect(identity(quoted, 'one')).not.toBe(identity(quoted, 'two'))
})

test('a header block without end and a mail of one kind of bytes are read in linear time', () => {
  expect(identity('x'.repeat(2_000_000))).toMatch(/^[0-9a-f]{64}$/)
  expect(identity(`Message-ID:${' \n'.repeat(500_000)}`)).toMatch(/^[0-9a-f]{64}$/)
})
