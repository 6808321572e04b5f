import type { LineKind, SourceLine } from './line-kinds.ts'
import { HEADER_WORDS, type HeaderField } from './words/header-words.ts'

const FIELD_OF = new Map<string, Set<HeaderField>>()
for (const [field, words] of Object.entries(HEADER_WORDS)) {
  for (const word of words) FIELD_OF.set(word, (FIELD_OF.get(word) ?? new Set()).add(toField(field)))
}

function toField(name: string): HeaderField {
  for (const field of ['from', 'sent', 'to', 'cc', 'subject'] as const) if (field === name) return field
  return 'other'
}

/** A From/Sent/To/Subject block above a quoted or forwarded mail: lines [start, end). */
export type HeaderBlock = { start: number; end: number; isForward: boolean }

/** Finds header blocks in unquoted lines; an "Original Message" line or a rule above belongs to its block. Linear. */
export function findHeaderBlocks(lines: SourceLine[], kinds: LineKind[]): HeaderBlock[] {
  const blocks: HeaderBlock[] = []
  for (let i = 0; i < lines.length; i += 1) {
    if (kinds[i] !== 'field') continue
    const end = endOfBlock(kinds, i)
    const lead = startOfLead(lines, kinds, i)
    if (isBlock(lines.slice(i, end), lead.isNamed)) {
      blocks.push({ start: lead.start, end, isForward: lead.isForward })
      for (let k = i; k < end; k += 1) kinds[k] = 'field'
    }
    i = end - 1
  }
  return blocks
}

/** The header fields a line may name: "Von: …", "*From:* …", "Data: …". */
export function fieldsOf(text: string) {
  const match = /^[\s*_>]{0,6}([\p{L}\p{M}'’ .-]{1,24}?)[\s\u200e\u200f]{0,2}[*_]{0,2}\s?[:：]/u.exec(
    text.slice(0, 60),
  )
  const word = match?.[1]?.trim().toLowerCase().replace('’', "'")
  return word ? FIELD_OF.get(word) : undefined
}

// A long subject or a list of recipients goes on without a name of its own; blank lines may lie between fields.
function endOfBlock(kinds: LineKind[], start: number) {
  let end = start + 1
  for (let i = end; i < kinds.length && i < end + 3; i += 1) {
    if (kinds[i] === 'field') end = i + 1
    else if (kinds[i] !== 'text' && kinds[i] !== 'empty') break
  }
  return end
}

function startOfLead(lines: SourceLine[], kinds: LineKind[], start: number) {
  let at = start - 1
  while (at >= 0 && kinds[at] === 'empty' && start - at < 4) at -= 1
  const kind = kinds[at]
  if (kind === 'original' || kind === 'forward')
    return { start: at, isNamed: true, isForward: kind === 'forward' }
  if (kind === 'rule' || kind === 'dashes') return { start: at, isNamed: true, isForward: false }
  // "----- words of a language nobody listed -----"
  const isFramed = kind === 'text' && /^[-_=*]{3,20}[^-_=*].{0,80}[-_=*]{3,20}$/.test(lines[at]!.text.trim())
  return { start: isFramed ? at : start, isNamed: isFramed, isForward: false }
}

// Travel wishes also say From, To and Date: without a subject, an address or a mark above it is no mail header.
function isBlock(lines: SourceLine[], isNamed: boolean) {
  const fields = new Set<HeaderField>()
  let count = 0
  for (const line of lines) {
    for (const piece of piecesOf(line.text)) {
      const found = fieldsOf(piece)
      if (!found) continue
      count += 1
      for (const field of found) fields.add(field)
    }
  }
  const holdsAddress = lines.some((line) => line.text.includes('@'))
  if (!fields.has('from') && !(fields.has('subject') && fields.has('sent'))) return false
  if (isNamed) return count >= 2 && (fields.has('subject') || fields.has('sent') || holdsAddress)
  return count >= 3 && (fields.has('subject') || (fields.has('sent') && holdsAddress))
}

// Some gateways put the whole block on one line: "From: … Sent: … To: … Subject: …".
function piecesOf(text: string) {
  return text.length < 1000 ? text.split(/\s(?=\*{0,2}\p{Lu}\p{L}{1,14}:)/u) : [text]
}
