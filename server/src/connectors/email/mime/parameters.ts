import { decodeWords } from 'postal-mime'
import { decodeText } from './charset.ts'

/** A structured header such as `text/plain; charset=utf-8`: lower-case value and lower-case parameter names. */
export type Structured = { value: string; parameters: Map<string, string> }

/** Reads a structured header (RFC 2045, continuations and charsets of RFC 2231, comments removed). Linear. */
export function readStructured(header: string | undefined): Structured {
  const [value, ...rest] = splitOutsideQuotes(stripComments(header ?? '', true), ';')
  const parts = rest.map(readParameter).filter((part) => part !== undefined)
  const parameters = new Map<string, string>()
  for (const { name, text } of parts) {
    // The first of two equal names wins, so that no scanner reads another boundary than we do.
    if (!name.includes('*') && !parameters.has(name)) parameters.set(name, text)
  }
  for (const [name, text] of joinContinuations(parts)) {
    if (name === 'filename' || name === 'name' || !parameters.has(name)) parameters.set(name, text)
  }
  return { value: unquote(stripComments(value ?? '').trim()).toLowerCase(), parameters }
}

/**
 * Removes RFC 5322 comments outside quoted strings, nested ones too. `needsSpace` keeps brackets inside a word, as in
 * an unquoted boundary.
 */
export function stripComments(text: string, needsSpace = false) {
  if (!text.includes('(')) return text
  let out = ''
  let depth = 0
  let isQuoted = false
  for (let i = 0; i < text.length; i += 1) {
    const char = text[i]!
    if (char === '\\' && (isQuoted || depth > 0)) {
      if (depth === 0) out += char + (text[i + 1] ?? '')
      i += 1
    } else if (char === '"' && depth === 0) {
      isQuoted = !isQuoted
      out += char
    } else if (char === '(' && !isQuoted && (depth > 0 || !needsSpace || /^[\s;]?$/.test(text[i - 1] ?? '')))
      depth += 1
    else if (char === ')' && !isQuoted && depth > 0) depth -= 1
    else if (depth === 0) out += char
  }
  // An opening bracket that nothing closes is text, not a comment.
  return depth > 0 ? text : out
}

function splitOutsideQuotes(text: string, separator: string) {
  const out: string[] = []
  let start = 0
  let isQuoted = false
  for (let i = 0; i < text.length; i += 1) {
    if (text[i] === '\\' && isQuoted) i += 1
    else if (text[i] === '"') isQuoted = !isQuoted
    else if (text[i] === separator && !isQuoted) {
      out.push(text.slice(start, i))
      start = i + 1
    }
  }
  out.push(text.slice(start))
  return out.slice(0, 200)
}

function readParameter(text: string) {
  const equals = text.indexOf('=')
  if (equals < 0) return undefined
  const name = stripComments(text.slice(0, equals)).trim().toLowerCase()
  const raw = text.slice(equals + 1).trim()
  return { name, text: unquote(raw.startsWith('"') ? raw : stripComments(raw, true).trim()) }
}

function unquote(text: string) {
  if (!text.startsWith('"')) return text
  const end = closingQuote(text)
  return text.slice(1, end).replace(/\\(["\\])/g, '$1')
}

function closingQuote(text: string) {
  for (let i = 1; i < text.length; i += 1) {
    if (text[i] === '\\') i += 1
    else if (text[i] === '"') return i
  }
  return text.length
}

function joinContinuations(parts: { name: string; text: string }[]) {
  const groups = new Map<string, { order: number; isEncoded: boolean; text: string }[]>()
  for (const { name, text } of parts) {
    const match = /^([^*]+)\*(\d{1,3})?(\*)?$/.exec(name)
    if (!match?.[1]) continue
    const group = groups.get(match[1]) ?? []
    group.push({ order: Number(match[2] ?? 0), isEncoded: match[2] === undefined || match[3] === '*', text })
    groups.set(match[1], group)
  }
  return [...groups].map(([name, group]): [string, string] => [name, decodeGroup(group)])
}

function decodeGroup(group: { order: number; isEncoded: boolean; text: string }[]) {
  group.sort((a, b) => a.order - b.order)
  const first = group[0]
  const marked = first?.isEncoded ? /^([^']{0,40})'[^']{0,40}'/.exec(first.text) : undefined
  const bytes = group.map((part, index) => {
    const text = index === 0 && marked ? part.text.slice(marked[0].length) : part.text
    return part.isEncoded ? percentDecode(text) : Buffer.from(text)
  })
  return decodeText(Buffer.concat(bytes), marked?.[1])
}

function percentDecode(text: string) {
  const latin = text.replace(/%([0-9a-f]{2})/gi, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  )
  return /[^\0-\xff]/.test(latin) ? Buffer.from(text) : Buffer.from(latin, 'latin1')
}

/** Decodes RFC 2047 words, also inside parameter values where many clients put them against the rules. */
export function decodeHeader(text: string | undefined) {
  if (!text) return ''
  return (text.includes('=?') ? decodeWords(joinSplitWords(text)) : text)
    .replaceAll('\0', '')
    .normalize('NFC')
}

// Some clients fold in the middle of an encoded word; unfolding leaves a space inside it.
function joinSplitWords(text: string) {
  return text.replace(/(=\?[\w.:*-]{2,40}\?[bq]\?[^?]{0,400}\?) =/gi, '$1=')
}
