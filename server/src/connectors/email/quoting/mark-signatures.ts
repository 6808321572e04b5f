import type { LineKind, SourceLine, Zone } from './line-kinds.ts'

/** A signature longer than this is more likely text under a rule. */
const SIGNATURE_LINES = 30
const UNMARKED_LINES = 8

const STRUCTURE = new Set<LineKind | undefined>(['quote', 'attribution', 'field', 'original', 'forward'])

/**
 * Folds signatures among the lines before `end`: what follows `-- `, short blocks under a closing rule, and client
 * lines ("Sent from my iPhone") where the author's words end. Greetings and names stay visible.
 */
export function markSignatures(lines: SourceLine[], kinds: LineKind[], zones: Zone[], end: number) {
  kinds.forEach((kind, at) => {
    if (kind === 'signature' && at < end) zones[at] = 'signature'
  })
  for (const block of ownBlocks(kinds, end)) {
    foldDashes(kinds, zones, block)
    foldClosingRule(lines, kinds, zones, block)
    foldClientLines(lines, kinds, zones, block)
  }
}

type Block = { start: number; end: number }

// Stretches of the author's own lines between quotes and introductions.
function ownBlocks(kinds: LineKind[], end: number) {
  const blocks: Block[] = []
  let start = 0
  for (let at = 0; at <= end; at += 1) {
    if (at < end && !STRUCTURE.has(kinds[at])) continue
    if (at > start) blocks.push({ start, end: at })
    start = at + 1
  }
  return blocks
}

// The first `-- ` with at most thirty lines below it; looked for from the end, so it stays linear.
function foldDashes(kinds: LineKind[], zones: Zone[], block: Block) {
  const start = earliestMark(kinds, block, SIGNATURE_LINES, (at) => kinds[at] === 'dashes')
  if (start !== undefined) zones.fill('signature', start, block.end)
}

// Under `____` only what looks like a card or a notice: few, short lines, no question, nothing after it.
function foldClosingRule(lines: SourceLine[], kinds: LineKind[], zones: Zone[], block: Block) {
  const isMark = (at: number, filledBelow: number) => {
    const isApart = at === block.start || kinds[at - 1] === 'empty'
    const isTight = kinds[at + 1] !== 'empty' || filledBelow === 0
    return kinds[at] === 'rule' && zones[at] === 'visible' && isApart && isTight
  }
  const start = earliestMark(kinds, block, UNMARKED_LINES, isMark)
  const isCard =
    start !== undefined && lines.slice(start + 1, block.end).every((line) => isCardLine(line.text))
  if (isCard) zones.fill('signature', start, block.end)
}

function earliestMark(
  kinds: LineKind[],
  block: Block,
  limit: number,
  isMark: (at: number, filledBelow: number) => boolean,
) {
  let found: number | undefined
  let filled = 0
  for (let at = block.end - 1; at >= block.start && filled <= limit; at -= 1) {
    if (isMark(at, filled)) found = at
    if (kinds[at] !== 'empty') filled += 1
  }
  return found
}

// Advertising footers end in the address of their product.
function isBareLink(text: string) {
  return /^\s{0,4}<?https?:\/\/\S{1,300}$/.test(text)
}

function isCardLine(text: string) {
  return text.length <= 160 && !text.trim().endsWith('?')
}

function foldClientLines(lines: SourceLine[], kinds: LineKind[], zones: Zone[], block: Block) {
  let last = block.end
  for (let at = block.end - 1; at >= block.start; at -= 1) {
    if (kinds[at] === 'client' || zones[at] === 'signature') last = at
    else if (kinds[at] !== 'empty' && kinds[at] !== 'rule' && !isBareLink(lines[at]!.text)) break
  }
  zones.fill('signature', last, block.end)
  // Client lines above own words are just words.
  for (let at = block.start; at < last; at += 1) if (kinds[at] === 'client') kinds[at] = 'text'
}
