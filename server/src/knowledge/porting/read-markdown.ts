import { type Block, type Inline, plain, type Tone, textOf, tones } from '../texts/document.ts'
import { tidyBlocks } from '../texts/tidy.ts'
import { type Finding, readInline } from './read-inline.ts'
import { alerts } from './write-markdown.ts'

/** Markdown as a document: what `writeMarkdown` writes comes back the same, and most of what others write. */
export function readMarkdown(text: string, finding: Finding): Block[] {
  return tidyBlocks(blocksOf(text.replace(/\r\n?/g, '\n').split('\n'), { finding, depth: 0 }))
}

type Reading = { finding: Finding; depth: number }
/** Blocks that begin at a line, and the line after them. */
type Found = { blocks: Block[]; next: number }
type Lines = readonly string[]
type Reader = (lines: Lines, at: number, reading: Reading) => Found | undefined

const deepest = 20
// What is longer is none, and would take long to be read as one.
const longestHeading = 1_000
const starts = {
  heading: /^ {0,3}(#{1,6})(?:[ \t]+(.*?))?(?:[ \t]+#+)?[ \t]*$/,
  fence: /^ {0,3}(`{3,}|~{3,})/,
  quote: /^ {0,3}> ?/,
  item: /^( {0,3})(?:([-*+])|(\d{1,9})[.)])( {1,4}|$)/,
  rule: /^ {0,3}(?:(?:- *){3,}|(?:\* *){3,}|(?:_ *){3,})$/,
  delimiter: /^ {0,3}\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/,
  underline: /^ {0,3}(=+|-+)[ \t]*$/,
}

function blocksOf(lines: Lines, reading: Reading): Block[] {
  const blocks: Block[] = []
  for (let at = 0; at < lines.length; ) {
    if (isBlank(lines[at])) {
      at += 1
      continue
    }
    const found = reading.depth > deepest ? readParagraph(lines, at, reading) : readBlock(lines, at, reading)
    blocks.push(...found.blocks)
    at = found.next
  }
  return blocks
}

function readBlock(lines: Lines, at: number, reading: Reading): Found {
  for (const reader of [readHeading, readFence, readQuote, readRule, readList, readTable]) {
    const found = reader(lines, at, reading)
    if (found) return found
  }
  return readParagraph(lines, at, reading)
}

const isBlank = (line: string | undefined) => line === undefined || /^[ \t]*$/.test(line)

const readHeading: Reader = (lines, at, { finding }) => {
  const line = lines[at] ?? ''
  const match = line.length > longestHeading ? null : starts.heading.exec(line)
  if (!match) return undefined
  const level = levels[match[1]?.length ?? 0] ?? 4
  return { blocks: [{ kind: 'heading', level, content: readInline(match[2] ?? '', finding) }], next: at + 1 }
}

// The title is the only heading of the first level.
const levels: Record<number, 2 | 3 | 4> = { 1: 2, 2: 2, 3: 3 }

const readFence: Reader = (lines, at) => {
  const fence = starts.fence.exec(lines[at] ?? '')?.[1]
  if (fence === undefined) return undefined
  const close = lines.findIndex((line, index) => index > at && line.trim().startsWith(fence))
  const end = close < 0 ? lines.length : close
  const content = lines
    .slice(at + 1, end)
    .flatMap((text, index): Inline[] => [
      ...(index === 0 ? [] : [{ kind: 'break' as const, ...plain }]),
      { kind: 'text', text, ...plain, isCode: true },
    ])
  return { blocks: [{ kind: 'paragraph', content }], next: end + 1 }
}

const readRule: Reader = (lines, at) =>
  starts.rule.test(lines[at] ?? '') ? { blocks: [], next: at + 1 } : undefined

const readQuote: Reader = (lines, at, reading) => {
  if (!starts.quote.test(lines[at] ?? '')) return undefined
  let next = at
  const inner: string[] = []
  while (starts.quote.test(lines[next] ?? '')) {
    inner.push((lines[next] ?? '').replace(starts.quote, ''))
    next += 1
  }
  const tone = toneOf(inner[0] ?? '')
  const blocks = blocksOf(tone ? inner.slice(1) : inner, deeper(reading))
  return { blocks: [tone ? { kind: 'callout', tone, blocks } : { kind: 'quote', blocks }], next }
}

function toneOf(line: string): Tone | undefined {
  const alert = /^\[!(\w+)\] *$/.exec(line)?.[1]?.toUpperCase()
  if (alert === 'IMPORTANT') return 'info'
  if (alert === 'CAUTION') return 'warning'
  return tones.find((tone) => alerts[tone] === alert)
}

const readList: Reader = (lines, at, reading) => {
  const first = starts.item.exec(lines[at] ?? '')
  if (!first) return undefined
  const isOrdered = first[3] !== undefined
  const items: Block[][] = []
  let next = at
  for (;;) {
    const begin = nextFilled(lines, next)
    const marker = starts.item.exec(lines[begin] ?? '')
    if (!marker || (marker[3] !== undefined) !== isOrdered || starts.rule.test(lines[begin] ?? '')) break
    const item = readItem(lines, begin, marker[0].length)
    items.push(blocksOf(item.lines, deeper(reading)))
    next = item.next
  }
  return { blocks: [{ kind: 'list', isOrdered, items }], next }
}

// Its lines stand below its words; one that goes on without it belongs to its paragraph.
function readItem(lines: Lines, at: number, width: number): { lines: string[]; next: number } {
  const own = [(lines[at] ?? '').slice(width)]
  let next = at + 1
  for (; next < lines.length; next++) {
    const line = lines[next] ?? ''
    const indent = /^ */.exec(line)?.[0].length ?? 0
    if (isBlank(line)) {
      const filled = nextFilled(lines, next)
      if ((/^ */.exec(lines[filled] ?? '')?.[0].length ?? 0) < width || filled >= lines.length) break
      own.push('')
    } else if (indent >= width) own.push(line.slice(width))
    else if (isBlank(lines[next - 1]) || starts.item.test(line) || beginsBlock(lines, next)) break
    else own.push(line.trimStart())
  }
  return { lines: own, next }
}

function nextFilled(lines: Lines, from: number): number {
  let at = from
  while (at < lines.length && isBlank(lines[at])) at += 1
  return at
}

const readTable: Reader = (lines, at, { finding }) => {
  const [head = '', delimiter = ''] = [lines[at], lines[at + 1]]
  if (!head.includes('|') || !delimiter.includes('-') || !starts.delimiter.test(delimiter)) return undefined
  if (cellsOf(head).length !== cellsOf(delimiter).length) return undefined
  const rows = [cellsOf(head)]
  let next = at + 2
  for (; !isBlank(lines[next]) && (lines[next] ?? '').includes('|'); next++)
    rows.push(cellsOf(lines[next] ?? ''))
  const content = rows.map((row) => row.map((cell) => readInline(cell, finding)))
  return { blocks: [{ kind: 'table', hasHead: true, rows: content }], next }
}

function cellsOf(line: string): string[] {
  const inner = line.trim().replace(/^\|/, '')
  const cells = inner.match(/(?:\\[\s\S]|[^|\\])*(?:\||$)/g) ?? []
  const trimmed = cells.map((cell) => cell.replace(/\|$/, '').trim())
  return trimmed.at(-1) === '' ? trimmed.slice(0, -1) : trimmed
}

const readParagraph = (lines: Lines, at: number, { finding }: Reading): Found => {
  let next = at + 1
  while (next < lines.length && !isBlank(lines[next]) && !beginsBlock(lines, next)) next += 1
  const text = lines
    .slice(at, next)
    .map((line) => line.replace(/^[ \t]+/, ''))
    .join('\n')
  const video = /^\[([\s\S]*)\]\((https?:[^\s()]+) "video"\)$/.exec(text)
  if (video) return { blocks: [videoOf(video[1] ?? '', video[2] ?? '', finding)], next }
  const isHeading = starts.underline.test(lines[next] ?? '')
  const content = readInline(text, finding)
  return isHeading
    ? { blocks: [{ kind: 'heading', level: 2, content }], next: next + 1 }
    : { blocks: [{ kind: 'paragraph', content }], next }
}

function videoOf(words: string, address: string, finding: Finding): Block {
  const content = readInline(words, finding)
  const picture = content.find((leaf) => leaf.kind === 'image')
  const title = textOf(content.filter((leaf) => leaf.kind === 'text'))
  const url = finding.link(address)
  if (url === undefined) return { kind: 'paragraph', content }
  return { kind: 'video', url, title: title || address, src: picture?.src ?? null }
}

function beginsBlock(lines: Lines, at: number): boolean {
  const line = lines[at] ?? ''
  return (
    (line.length <= longestHeading && starts.heading.test(line)) ||
    starts.fence.test(line) ||
    starts.quote.test(line) ||
    starts.rule.test(line) ||
    starts.underline.test(line) ||
    /^ {0,3}(?:[-*+]|1[.)]) /.test(line)
  )
}

function deeper(reading: Reading): Reading {
  return { ...reading, depth: reading.depth + 1 }
}
