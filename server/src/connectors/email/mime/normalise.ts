import { UnreadableMail } from '../unreadable-mail.ts'
import { HEADER_LIMIT, RAW_LIMIT } from './limits.ts'

const CR = 13
const LF = 10

/**
 * Repairs what transport and mailbox files do to a mail: byte-order mark, leading blank lines, the mbox `From ` line,
 * CR-only line ends, NUL bytes. Linear in the size.
 * @throws UnreadableMail when the mail is empty or above 50 MB
 */
export function normaliseMail(raw: Uint8Array): Uint8Array {
  if (raw.length > RAW_LIMIT) {
    throw new UnreadableMail('too-large', 'The mail is larger than 50 MB and was not read.')
  }
  const withoutNul = mayHoldNul(raw) ? raw : stripNul(raw)
  const withLines = fixLoneReturns(withoutNul)
  const start = skipMailboxLine(withLines, skipBlank(withLines))
  if (start >= withLines.length) throw new UnreadableMail('empty', 'The mail is empty.')
  return withLines.subarray(start)
}

// A binary or UTF-16 part legally holds NUL; in any other mail it is an injury (PostgreSQL text refuses it).
function mayHoldNul(raw: Uint8Array) {
  const text = Buffer.from(raw.buffer, raw.byteOffset, Math.min(raw.length, HEADER_LIMIT)).toString('latin1')
  return /content-transfer-encoding:\s{0,9}binary|charset="?utf-(?:16|32)/i.test(text)
}

function stripNul(raw: Uint8Array) {
  return raw.indexOf(0) < 0 ? raw : raw.filter((byte) => byte !== 0)
}

// A CR without LF ends a line in mails from old Macs; within a header of a mail that has LF it is a smuggled line break.
function fixLoneReturns(bytes: Uint8Array) {
  // The LF of SMTP's own last line end is none of the mail's.
  const firstLine = bytes.indexOf(LF)
  if (firstLine < 0 || firstLine >= endOfText(bytes))
    return bytes.indexOf(CR) < 0 ? bytes : bytes.map((b) => (b === CR ? LF : b))
  const limit = Math.min(bytes.length, HEADER_LIMIT)
  const headerEnd = findHeaderEnd(bytes, limit)
  let fixed: Uint8Array | undefined
  for (let at = bytes.indexOf(CR); at >= 0 && at < headerEnd; at = bytes.indexOf(CR, at + 1)) {
    if (bytes[at + 1] === LF || (bytes[at + 1] === CR && bytes[at + 2] === LF)) continue
    fixed ??= bytes.slice()
    fixed[at] = 32
  }
  return fixed ?? bytes
}

function endOfText(bytes: Uint8Array) {
  let end = bytes.length
  while (end > 0 && (bytes[end - 1] === LF || bytes[end - 1] === CR)) end -= 1
  return end
}

function findHeaderEnd(bytes: Uint8Array, limit: number) {
  for (let at = bytes.indexOf(LF); at >= 0 && at < limit; at = bytes.indexOf(LF, at + 1)) {
    const next = bytes[at + 1]
    if (next === LF || (next === CR && bytes[at + 2] === LF)) return at
  }
  return limit
}

function skipBlank(bytes: Uint8Array) {
  let at = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0
  while (at < bytes.length && (bytes[at] === LF || bytes[at] === CR)) at += 1
  return at
}

function skipMailboxLine(bytes: Uint8Array, start: number) {
  const head = Buffer.from(bytes.subarray(start, start + 6)).toString('latin1')
  if (!head.startsWith('From ') && head !== '>From ') return start
  const end = bytes.indexOf(LF, start)
  return end < 0 ? start : end + 1
}
