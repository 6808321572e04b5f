import { type MailAddress, readAddresses } from './addresses.ts'
import type { MailHeader } from './mail-header.ts'
import { readMessageIds } from './message-ids.ts'
import type { Budget } from './mime/limits.ts'
import { decodeHeader } from './mime/parameters.ts'
import { readHeaders } from './mime/read-headers.ts'
import { fieldsOf } from './quoting/find-header-blocks.ts'

/** A mail inside a mail: attached, or pasted under a forward mark. `messageIds` may name one of our conversations. */
export type ForwardedMail = {
  from: MailAddress | undefined
  subject: string | undefined
  messageIds: string[]
  headers: MailHeader[]
}

/** Reads the header block of an attached message or of a bounce's returned headers. */
export function readAttachedMail(content: Uint8Array, budget: Budget): ForwardedMail {
  const { headers } = readHeaders(content, skipBlankLines(content), budget)
  const values = (name: string) =>
    headers.filter((header) => header.name === name).map((header) => header.value)
  const ids = ['message-id', 'in-reply-to', 'references'].flatMap((name) =>
    values(name).flatMap((v) => readMessageIds(v)),
  )
  return {
    from: readAddresses(values('from')[0])[0],
    subject: decodeHeader(values('subject')[0]) || undefined,
    messageIds: [...new Set(ids)],
    headers,
  }
}

/** Finds the sender and subject of a mail pasted into a text, from the header block a client puts above it. */
export function readPastedMail(text: string): ForwardedMail | undefined {
  const lines = text.slice(0, 20_000).split('\n').slice(0, 400)
  const from = lines.find((line) => line.includes('@') && fieldsOf(line)?.has('from'))
  const subject = lines.find((line) => fieldsOf(line)?.has('subject'))
  if (!from) return undefined
  const ids = readMessageIds(lines.find((line) => /^[\s>*]{0,6}message-id\s?:/i.test(line))?.slice(0, 1200))
  return {
    from: readAddresses(fieldValue(from))[0],
    subject: subject && fieldValue(subject),
    messageIds: ids,
    headers: [],
  }
}

function fieldValue(line: string) {
  const value = line
    .slice(line.search(/[:：]/) + 1)
    .replace(/^[*\s]{1,6}/, '')
    .trim()
  // Outlook writes "Name [mailto:a@b.example]" and "Name <mailto:a@b.example>".
  return value.replace(/[[<](?:mailto:)?([^\s<>[\]]{1,300}@[^\s<>[\]]{1,300})[\]>]/i, '<$1>')
}

function skipBlankLines(content: Uint8Array) {
  let at = 0
  while (content[at] === 10 || content[at] === 13) at += 1
  return at
}
