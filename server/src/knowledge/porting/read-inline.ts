import { type Format, type Inline, plain, snippetNames } from '../texts/document.ts'

/** What addresses in a file mean here; undefined for what leads nowhere. */
export type Finding = { picture(src: string): string | undefined; link(href: string): string | undefined }

/** What stands in a line of Markdown, a few tags of HTML among it. Linear: what nests and what is looked for is bounded. */
export function readInline(text: string, finding: Finding): Inline[] {
  return read(text, plain, begun(text, finding, 0))
}

// Marks that nothing closes from here to the end of the text, so that nobody looks for it again.
type Reading = {
  finding: Finding
  depth: number
  unclosed: Set<string>
  brackets: ReadonlyMap<number, number>
}
type Piece = { end: number; leaves: Inline[] }
type Reader = (text: string, at: number, format: Format, reading: Reading) => Piece | undefined

const deepest = 12

function read(text: string, format: Format, reading: Reading): Inline[] {
  if (reading.depth > deepest) return [textLeaf(text, format)]
  const found: Inline[] = []
  const special = /[\\`*_[!<{&\n]/g
  let from = 0
  for (let match = special.exec(text); match; match = special.exec(text)) {
    const piece = readers[match[0]]?.(text, match.index, format, reading)
    if (!piece) continue
    if (match.index > from) found.push(textLeaf(text.slice(from, match.index), format))
    found.push(...piece.leaves)
    from = piece.end
    special.lastIndex = from
  }
  if (from < text.length) found.push(textLeaf(text.slice(from), format))
  return found
}

function begun(text: string, finding: Finding, depth: number): Reading {
  return { finding, depth, unclosed: new Set(), brackets: bracketsIn(text) }
}

function within(text: string, format: Format, reading: Reading): Inline[] {
  return read(text, format, begun(text, reading.finding, reading.depth + 1))
}

function textLeaf(text: string, format: Format): Inline {
  return { kind: 'text', text, ...format }
}

const readEscape: Reader = (text, at, format) => {
  const next = text.charAt(at + 1)
  if (next === '\n') return { end: at + 2, leaves: [{ kind: 'break', ...plain }] }
  return /[!-/:-@[-`{-~]/.test(next) ? { end: at + 2, leaves: [textLeaf(next, format)] } : undefined
}

const readLineEnd: Reader = (text, at, format) => {
  const leaf: Inline = text.endsWith('  ', at) ? { kind: 'break', ...plain } : textLeaf(' ', format)
  return { end: at + 1, leaves: [leaf] }
}

const readCode: Reader = (text, at, format, { unclosed }) => {
  const [marks = '`'] = /^`+/.exec(text.slice(at, at + 40)) ?? []
  const begin = at + marks.length
  if (unclosed.has(marks)) return undefined
  const closing = new RegExp(`(?<!\`)${marks}(?!\`)`, 'g')
  closing.lastIndex = begin
  const end = closing.exec(text)?.index
  if (end === undefined) {
    unclosed.add(marks)
    return undefined
  }
  const set = { ...format, isStrong: false, isEmphatic: false, isCode: true }
  return { end: end + marks.length, leaves: [textLeaf(text.slice(begin, end).replaceAll('\n', ' '), set)] }
}

const isWord = (letter: string) => /[\p{L}\p{N}_]/u.test(letter)
const isBlank = (letter: string) => /^\s?$/.test(letter)

const readEmphasis: Reader = (text, at, format, reading) => {
  const [marks = '*'] = /^(?:\*+|_+)/.exec(text.slice(at, at + 40)) ?? []
  const begin = at + marks.length
  const whole = { end: begin, leaves: [textLeaf(marks, format)] }
  if (marks.length > 3 || isBlank(text.charAt(begin)) || isWord(text.charAt(at - 1))) return whole
  const end = reading.unclosed.has(marks) ? undefined : closingOf(text, begin, marks)
  if (end === undefined) {
    reading.unclosed.add(marks)
    return whole
  }
  const set = {
    ...format,
    isStrong: format.isStrong || marks.length > 1,
    isEmphatic: format.isEmphatic || marks.length !== 2,
  }
  return { end: end + marks.length, leaves: within(text.slice(begin, end), set, reading) }
}

function closingOf(text: string, from: number, marks: string): number | undefined {
  const sign = marks.charAt(0)
  const runs = sign === '*' ? /\\[\s\S]|\*+/g : /\\[\s\S]|_+/g
  runs.lastIndex = from
  for (let match = runs.exec(text); match; match = runs.exec(text)) {
    const after = text.charAt(match.index + marks.length)
    const isClosing = match[0] === marks && match.index > from && !isBlank(text.charAt(match.index - 1))
    if (isClosing && !isWord(after)) return match.index
  }
  return undefined
}

const destination = /\(\s*<?([^\s<>()]*(?:\([^\s<>()]*\)[^\s<>()]*)*)>?(?:\s+(?:"[^"]*"|'[^']*'))?\s*\)/y

const readLink: Reader = (text, at, format, reading) => {
  const bracket = bracketed(text, at, reading)
  if (!bracket) return undefined
  const href = reading.finding.link(bracket.to)
  const set = href === undefined ? format : { ...format, link: href }
  return { end: bracket.end, leaves: within(bracket.words, set, reading) }
}

const readPicture: Reader = (text, at, format, reading) => {
  const bracket = text.charAt(at + 1) === '[' ? bracketed(text, at + 1, reading) : undefined
  if (!bracket) return undefined
  const alt = bracket.words.replace(/\\([!-/:-@[-`{-~])/g, '$1')
  const src = reading.finding.picture(bracket.to)
  if (src !== undefined) return { end: bracket.end, leaves: [{ kind: 'image', src, alt, ...format }] }
  // A picture that did not come along is a way to where it is.
  const link = reading.finding.link(bracket.to) ?? format.link
  return { end: bracket.end, leaves: [textLeaf(alt || bracket.to, { ...format, link })] }
}

function bracketed(text: string, at: number, { brackets }: Reading) {
  const close = brackets.get(at)
  if (close === undefined) return undefined
  destination.lastIndex = close + 1
  const to = destination.exec(text)
  return to ? { words: text.slice(at + 1, close), to: to[1] ?? '', end: close + 1 + to[0].length } : undefined
}

/** Where each bracket of a text closes. */
function bracketsIn(text: string): Map<number, number> {
  const found = new Map<number, number>()
  const open: number[] = []
  for (const { 0: sign, index } of text.matchAll(/\\[\s\S]|[[\]]/g)) {
    if (sign === '[') open.push(index)
    const begin = sign === ']' ? open.pop() : undefined
    if (begin !== undefined) found.set(begin, index)
  }
  return found
}

const tag = /<(\/?)([a-z][a-z0-9-]*)(?:\s[^<>]*)?\/?>|<((?:https?|mailto):[^\s<>]+)>/iy
const settings: Record<string, Partial<Format>> = {
  strong: { isStrong: true },
  b: { isStrong: true },
  em: { isEmphatic: true },
  i: { isEmphatic: true },
  code: { isStrong: false, isEmphatic: false, isCode: true },
}

const readTag: Reader = (text, at, format, reading) => {
  if (text.startsWith('<!--', at)) {
    const close = closing(text, at, '-->', reading)
    return close === undefined ? undefined : { end: close + 3, leaves: [] }
  }
  tag.lastIndex = at
  const match = tag.exec(text)
  if (!match) return undefined
  const [all, slash, name = '', address] = match
  const end = at + all.length
  if (address) {
    const link = reading.finding.link(address) ?? null
    return { end, leaves: [textLeaf(address, { ...format, link })] }
  }
  const set = slash ? undefined : settings[name.toLowerCase()]
  if (name.toLowerCase() === 'br') return { end, leaves: [{ kind: 'break', ...plain }] }
  const close = set ? closing(text, end, `</${name}>`, reading) : undefined
  // The words of what nobody here knows stay.
  if (close === undefined) return { end, leaves: [] }
  const leaves = within(text.slice(end, close), { ...format, ...set }, reading)
  return { end: close + name.length + 3, leaves }
}

function closing(text: string, from: number, mark: string, { unclosed }: Reading): number | undefined {
  if (unclosed.has(mark)) return undefined
  const close = text.indexOf(mark, from)
  if (close >= 0) return close
  unclosed.add(mark)
  return undefined
}

const readSnippet: Reader = (text, at, format) => {
  const match = /^\{\{\s{0,9}location\.(\w{1,20})\s{0,9}\}\}/.exec(text.slice(at, at + 60))
  const name = snippetNames.find((one) => one === match?.[1])
  return match && name
    ? { end: at + match[0].length, leaves: [{ kind: 'snippet', name, ...format }] }
    : undefined
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' }

const readEntity: Reader = (text, at, format) => {
  const match = /^&(?:#(\d{1,7})|([a-z]{2,6}));/.exec(text.slice(at, at + 12))
  const code = Number(match?.[1])
  const sign = match?.[1]
    ? code <= 0x10ffff
      ? String.fromCodePoint(code)
      : undefined
    : entities[match?.[2] ?? '']
  return match && sign !== undefined
    ? { end: at + match[0].length, leaves: [textLeaf(sign, format)] }
    : undefined
}

const readers: Record<string, Reader> = {
  '\\': readEscape,
  '\n': readLineEnd,
  '`': readCode,
  '*': readEmphasis,
  _: readEmphasis,
  '[': readLink,
  '!': readPicture,
  '<': readTag,
  '{': readSnippet,
  '&': readEntity,
}
