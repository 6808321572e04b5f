import { unreachable } from '../../platform/errors.ts'
import type { DemoIncoming } from '../shapes.ts'
import { type MailIn, readRefusal } from './mail-in.ts'

/** A mail as its sender's program would have written it. */
export function writeRaw(mail: MailIn): Buffer {
  const { step, messageId, references } = mail
  const parent = references.at(-1)
  const head = [
    `From: ${mailbox(step.from)}`,
    `To: ${step.to}`,
    `Subject: ${encoded(step.subject)}`,
    `Date: ${step.at.toUTCString().replace('GMT', '+0000')}`,
    `Message-ID: <${messageId}>`,
    ...(parent ? [`In-Reply-To: <${parent}>`] : []),
    ...(parent ? [`References: ${references.map((id) => `<${id}>`).join('\r\n ')}`] : []),
    'MIME-Version: 1.0',
  ]
  return Buffer.from([...head, ...bodyOf(mail), ''].join('\r\n').replace(/\r?\n/g, '\r\n'))
}

function bodyOf(mail: MailIn): string[] {
  const { step } = mail
  switch (step.nature) {
    case 'person':
      return [`Content-Language: ${mail.language}`, ...letter(step)]
    case 'out_of_office':
      return ['Auto-Submitted: auto-replied', 'X-Auto-Response-Suppress: All', ...letter(step)]
    case 'bounce':
      return report(mail)
    default:
      return unreachable(step.nature)
  }
}

const boundary = '=_between_the_parts'
const plain = ['Content-Type: text/plain; charset=utf-8', 'Content-Transfer-Encoding: 8bit']

function letter({ text, quoted, attachments }: DemoIncoming): string[] {
  const words = [...plain, '', quoted ? `${text}\n\n${quoted}` : text]
  if (attachments.length === 0) return words
  const files = attachments.map(({ fileName, contentType, content }) => [
    `Content-Type: ${contentType}`,
    `Content-Disposition: attachment; filename="${fileName}"`,
    'Content-Transfer-Encoding: base64',
    '',
    folded(Buffer.from(content).toString('base64')),
  ])
  return multipart('mixed', [words, ...files])
}

// RFC 3464, as mail systems write it.
function report({ step, customer, answered }: MailIn): string[] {
  const { status, reason } = readRefusal(step)
  const delivery = [
    'Content-Type: message/delivery-status',
    '',
    `Reporting-MTA: dns; mx.${customer.slice(customer.indexOf('@') + 1)}`,
    '',
    `Final-Recipient: rfc822; ${customer}`,
    'Action: failed',
    `Status: ${status}`,
    `Diagnostic-Code: smtp; ${reason}`,
  ]
  const returned = ['Content-Type: text/rfc822-headers', '', `Message-ID: <${answered ?? ''}>`]
  const parts = multipart('report; report-type=delivery-status', [
    [...plain, '', step.text],
    delivery,
    returned,
  ])
  return ['Auto-Submitted: auto-replied', ...parts]
}

function multipart(kind: string, parts: string[][]): string[] {
  return [
    `Content-Type: multipart/${kind}; boundary="${boundary}"`,
    ...parts.flatMap((part) => ['', `--${boundary}`, ...part]),
    '',
    `--${boundary}--`,
  ]
}

function mailbox({ name, email }: { name: string; email: string }): string {
  return isAscii(name) ? `"${name.replace(/["\\]/g, '\\$&')}" <${email}>` : `${encoded(name)} <${email}>`
}

// RFC 2047: an encoded word has at most 75 characters and ends between characters.
function encoded(text: string): string {
  if (isAscii(text)) return text
  const words: string[] = []
  let word = ''
  for (const letter of text) {
    if (Buffer.byteLength(word + letter) > 42) {
      words.push(word)
      word = ''
    }
    word += letter
  }
  return [...words, word].map((one) => `=?utf-8?B?${Buffer.from(one).toString('base64')}?=`).join('\r\n ')
}

function isAscii(text: string): boolean {
  return /^[\x20-\x7e]*$/.test(text)
}

function folded(base64: string): string {
  return base64.replace(/.{76}/g, '$&\n')
}
