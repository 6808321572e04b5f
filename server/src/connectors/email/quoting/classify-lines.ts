import { fieldsOf } from './find-header-blocks.ts'
import type { LineKind, SourceLine } from './line-kinds.ts'
import { FORWARD_WORDS, ORIGINAL_WORDS, REPLY_ABOVE } from './words/separator-words.ts'
import { CLIENT_LINES, SCANNER_LINE, SHORT_CLIENT_LINE } from './words/signature-words.ts'

/** Longer lines are matched by their beginning only, so that no line costs more than a fixed time. */
const MATCH_LIMIT = 2000

const ORIGINALS = new Set<string>(ORIGINAL_WORDS)
const FORWARDS = new Set<string>(FORWARD_WORDS)

/** The kind of each line by itself; attributions are found afterwards, since they may span lines. */
export function classifyLines(lines: SourceLine[]): LineKind[] {
  return lines.map((line) => kindOf(line.mark, line.text.slice(0, MATCH_LIMIT).replaceAll('\u00a0', ' ')))
}

function kindOf(mark: SourceLine['mark'], text: string): LineKind {
  if (mark === 'rule') return 'rule'
  if (mark === 'image') return 'text'
  const trimmed = text.trim()
  if (trimmed === '') return 'empty'
  if (mark === 'quote') return 'quote'
  if (mark === 'attribution') return 'attribution'
  if (mark === 'signature') return 'signature'
  if (mark === 'original') return 'original'
  return textKind(text, trimmed)
}

// GroupWise: ">>> Name 27/01/2016 16:29 >>>"
const GROUPWISE = /^>{2,4}\s.{2,120}\d[\d:. /apmAPM]{3,20}>{2,4}$/

function textKind(text: string, trimmed: string): LineKind {
  if (GROUPWISE.test(trimmed)) return 'original'
  if (/^\s{0,3}(?:[A-Za-z]{0,4}>|＞|&gt;)/.test(text) && !/^\s{0,3}[A-Za-z]{2,4}>\S/.test(text))
    return 'quote'
  if (/^(?:--|—|–|⸻|__|--\s*--)$/.test(trimmed)) return 'dashes'
  if (isRule(trimmed)) return 'rule'
  const separator = separatorKind(trimmed)
  if (separator) return separator
  if (fieldsOf(text)) return 'field'
  return isClientLine(trimmed) ? 'client' : 'text'
}

function isRule(trimmed: string) {
  return trimmed.length >= 2 && /^[-_=*~#+—–─━═.·•\s]+$/.test(trimmed) && /[-_=*~#+—–─━═]{2}/.test(trimmed)
}

function separatorKind(trimmed: string): LineKind | undefined {
  if (trimmed.length > 160) return undefined
  if (REPLY_ABOVE.test(trimmed)) return 'original'
  // Samsung's mail app writes the header right behind the second row of dashes.
  const joined = /^-{3,20}\s?([^-]{3,60}?)\s?-{3,20}[^-]/.exec(trimmed)?.[1]
  if (joined && ORIGINALS.has(joined.toLowerCase())) return 'original'
  const words = withoutFrame(trimmed)
  if (words.length < 3 || words.length > 80) return undefined
  if (FORWARDS.has(words)) return 'forward'
  const isFramed = /^[-_*=#]{2,}/.test(trimmed) || /[-_*=#]{2,}$/.test(trimmed)
  if (isFramed && ORIGINALS.has(words)) return 'original'
  if (isFramed && /^forwarded (?:by|from|message)|^weitergeleitet von|^messaggio inoltrato da/.test(words))
    return 'forward'
  return undefined
}

const FRAME = new Set('-_*=#>:： \t')

function withoutFrame(text: string) {
  let start = 0
  let end = text.length
  while (start < end && FRAME.has(text[start]!)) start += 1
  while (end > start && FRAME.has(text[end - 1]!)) end -= 1
  return text.slice(start, end).toLowerCase()
}

function isClientLine(trimmed: string) {
  if (trimmed.length > 160 || trimmed.endsWith('?')) return false
  const words = trimmed
    .toLowerCase()
    .replace(/^[^\p{L}\p{N}]{1,6}/u, '')
    .replace(/[\])>*_.\s]{1,12}$/, '')
  if (SCANNER_LINE.test(words)) return true
  const count = words.split(/\s+/, 16).length
  if (count <= 6 && !trimmed.endsWith('.') && SHORT_CLIENT_LINE.test(words)) return true
  return count <= 14 && CLIENT_LINES.some((pattern) => pattern.test(words))
}
