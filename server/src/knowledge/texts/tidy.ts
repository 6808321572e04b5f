import { type Block, type Format, type Inline, isSameFormat, plain } from './document.ts'

/**
 * Leaves in their one form: spaces single, outside of what is set, and none at the ends; equal neighbours are one. Only
 * so does a text that goes out as Markdown come back as it was.
 */
function tidyInline(content: readonly Inline[]): Inline[] {
  const pieces = trimmed(content.flatMap(splitSpaces))
  const merged: Inline[] = []
  for (const [index, piece] of pieces.entries()) {
    const leaf = isSpace(piece) ? { ...piece, ...spaceFormat(pieces[index - 1], pieces[index + 1]) } : piece
    const last = merged.at(-1)
    if (last?.kind === 'text' && leaf.kind === 'text' && isSameFormat(last, leaf))
      merged[merged.length - 1] = { ...last, text: last.text + leaf.text }
    else merged.push(leaf)
  }
  return merged
}

/** Blocks in their one form: empty ones left out, lists and quotes that follow upon their like are one with it. */
export function tidyBlocks(blocks: readonly Block[]): Block[] {
  const tidied: Block[] = []
  for (const block of blocks.flatMap(tidyBlock)) {
    const last = tidied.at(-1)
    if (last?.kind === 'list' && block.kind === 'list' && last.isOrdered === block.isOrdered)
      tidied[tidied.length - 1] = { ...last, items: [...last.items, ...block.items] }
    else tidied.push(block)
  }
  return tidied
}

function tidyBlock(block: Block): Block[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return withContent(block)
    case 'list': {
      const items = block.items.map(tidyBlocks).filter((item) => item.length > 0)
      return items.length > 0 ? [{ ...block, items }] : []
    }
    case 'quote':
    case 'callout': {
      const blocks = tidyBlocks(block.blocks)
      return blocks.length > 0 ? [{ ...block, blocks }] : []
    }
    case 'table':
      return tidyTable(block)
    case 'video':
      return [{ ...block, title: block.title.replace(/\s+/g, ' ').trim() || block.url }]
  }
}

function withContent(block: Extract<Block, { content: Inline[] }>): Block[] {
  const content = tidyInline(block.content)
  return content.length > 0 ? [{ ...block, content }] : []
}

const mostColumns = 30

function tidyTable(table: Extract<Block, { kind: 'table' }>): Block[] {
  const rows = table.rows.map((row) => row.slice(0, mostColumns).map(tidyInline))
  const width = Math.max(0, ...rows.map((row) => row.length))
  if (!rows.some((row) => row.some((cell) => cell.length > 0))) return []
  const padded = rows.map((row) => Array.from({ length: width }, (_, index) => row[index] ?? []))
  // A head of nothing is none.
  const isBlank = table.hasHead && (padded[0] ?? []).every((cell) => cell.length === 0)
  return [{ ...table, hasHead: table.hasHead && !isBlank, rows: isBlank ? padded.slice(1) : padded }]
}

const spaces = /([ \t\n\r\f]+)/

function splitSpaces(leaf: Inline): Inline[] {
  if (leaf.kind !== 'text') return [leaf]
  const text = leaf.text.replace(/[\p{Cc}\u2028\u2029]/gu, (sign) => (spaces.test(sign) ? ' ' : ''))
  return text
    .split(/( +)/)
    .filter((piece) => piece !== '')
    .map((piece) => ({ ...leaf, text: piece.startsWith(' ') ? ' ' : piece }))
}

// No space beside another or a break, none at either end; no break at either end.
function trimmed(pieces: readonly Inline[]): Inline[] {
  const kept: Inline[] = []
  for (const piece of pieces) {
    const last = kept.at(-1)
    if (isSpace(piece) && (!last || isSpace(last) || last.kind === 'break')) continue
    if (piece.kind === 'break') {
      if (!last) continue
      if (isSpace(last)) kept.pop()
      if (kept.length > 0) kept.push({ ...piece, ...plain })
    } else kept.push(piece)
  }
  while (kept.length > 0 && isGap(kept.at(-1))) kept.pop()
  return kept
}

function isGap(leaf: Inline | undefined): boolean {
  return leaf !== undefined && (leaf.kind === 'break' || isSpace(leaf))
}

function isSpace(leaf: Inline): boolean {
  return leaf.kind === 'text' && leaf.text === ' '
}

function spaceFormat(before: Inline | undefined, after: Inline | undefined): Format {
  if (before?.kind !== 'text' || after?.kind !== 'text') {
    const link = before && after && before.link === after.link ? before.link : null
    return { ...plain, link }
  }
  if (isSameFormat(before, after)) {
    const { isStrong, isEmphatic, isCode, link } = before
    return { isStrong, isEmphatic, isCode, link }
  }
  return { ...plain, link: before.link === after.link ? before.link : null }
}
