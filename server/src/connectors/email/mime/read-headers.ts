import type { MailHeader } from '../mail-header.ts'
import { decodeText } from './charset.ts'
import type { Budget } from './limits.ts'

const LF = 10
const COLON = 58

/**
 * Reads the header block that starts at `start`. A line that is no header ends the block, unless a header follows it:
 * damaged mails hold stray lines. Headers beyond the budget are skipped.
 */
export function readHeaders(bytes: Uint8Array, start: number, budget: Budget) {
  const spans: { start: number; end: number }[] = []
  let at = start
  while (at < bytes.length) {
    const lineEnd = endOfLine(bytes, at)
    if (isBlank(bytes, at, lineEnd)) {
      at = lineEnd
      break
    }
    const last = spans.at(-1)
    if (last && isLooseParameter(bytes, at, last.end)) last.end = lineEnd
    else if (!isHeaderLine(bytes, at) && !isContinuation(bytes, at, spans.length)) {
      if (startsWithDashes(bytes, at) || !isHeaderLine(bytes, lineEnd)) break
    } else {
      keep(spans, at, lineEnd, budget)
    }
    at = lineEnd
  }
  return { headers: toHeaders(bytes, spans), bodyStart: at }
}

function keep(spans: { start: number; end: number }[], start: number, end: number, budget: Budget) {
  if (end - start <= budget.headerBytes) spans.push({ start, end })
  else budget.warnings.add('Headers beyond 256 kB were not read.')
  budget.headerBytes -= Math.min(end - start, budget.headerBytes)
}

function endOfLine(bytes: Uint8Array, at: number) {
  const found = bytes.indexOf(LF, at)
  return found < 0 ? bytes.length : found + 1
}

function isBlank(bytes: Uint8Array, start: number, end: number) {
  for (let at = start; at < end; at += 1) {
    const byte = bytes[at]!
    if (byte !== 10 && byte !== 13) return byte <= 32 && bytes.subarray(start, end).every((b) => b <= 32)
  }
  return true
}

function isContinuation(bytes: Uint8Array, at: number, seen: number) {
  return seen > 0 && (bytes[at] === 32 || bytes[at] === 9)
}

// `boundary="…"` at the margin under `Content-Type: …;` has only lost its indentation.
function isLooseParameter(bytes: Uint8Array, at: number, previousEnd: number) {
  if (previousEnd !== at || !/;\s{0,4}$/.test(ascii(bytes, Math.max(0, at - 6), at))) return false
  return /^[a-z][\w-]{1,30}\*?=/i.test(ascii(bytes, at, at + 40))
}

function ascii(bytes: Uint8Array, start: number, end: number) {
  return Buffer.from(bytes.subarray(start, end)).toString('latin1')
}

function startsWithDashes(bytes: Uint8Array, at: number) {
  return bytes[at] === 45 && bytes[at + 1] === 45
}

// RFC 5322: printable ASCII without space up to the colon; a space before the colon is an old, tolerated form.
function isHeaderLine(bytes: Uint8Array, at: number) {
  if (startsWithDashes(bytes, at)) return false
  for (let i = at; i < Math.min(bytes.length, at + 200); i += 1) {
    const byte = bytes[i]!
    if (byte === COLON) return i > at
    if (byte === 32 || byte === 9) return i > at && skipSpaces(bytes, i) === COLON
    if (byte < 33 || byte > 126) return false
  }
  return false
}

function skipSpaces(bytes: Uint8Array, at: number) {
  let i = at
  while (bytes[i] === 32 || bytes[i] === 9) i += 1
  return bytes[i]
}

function toHeaders(bytes: Uint8Array, spans: { start: number; end: number }[]) {
  const folded: string[][] = []
  const charset = guessCharset(bytes, spans)
  for (const span of spans) {
    const line = decodeText(bytes.subarray(span.start, span.end), charset).replace(/[\r\n\0]+/g, '')
    const open = folded.at(-1)
    if (open && /^[ \t]/.test(line)) open.push(line.replace(/^[ \t]+/, ' '))
    else folded.push([line])
  }
  return folded.map(toHeader)
}

function toHeader(lines: string[]): MailHeader {
  const line = lines.join('')
  const colon = line.indexOf(':')
  return { name: line.slice(0, colon).trim().toLowerCase(), value: line.slice(colon + 1).trim() }
}

// Headers with raw 8-bit bytes are usually in the charset the mail declares for its body.
function guessCharset(bytes: Uint8Array, spans: { start: number; end: number }[]) {
  const first = spans[0]
  const last = spans.at(-1)
  if (!first || !last) return undefined
  const block = Buffer.from(bytes.subarray(first.start, last.end)).toString('latin1')
  return /charset="?([\w.:-]{2,40})/i.exec(block)?.[1]
}
