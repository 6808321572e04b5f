import { classifyLines } from './classify-lines.ts'
import { findAttributions, isAttributionText } from './find-attributions.ts'
import { findHeaderBlocks } from './find-header-blocks.ts'
import type { LineKind, SourceLine, Zone } from './line-kinds.ts'
import { markSignatures } from './mark-signatures.ts'

/** The place where somebody else's words may start: lines [start, end) introduce them. */
type Lead = { start: number; end: number; isSure: boolean; isBlock: boolean }

/**
 * Decides for every line whether it is shown, folded as quote or folded as signature (R-Q). Rules in order:
 * a quoted original without marks runs to the end; marked quotes fold when the author writes only above or only below
 * them; when quotes and own words interleave, everything stays but the introductions. Linear.
 */
export function assignZones(lines: SourceLine[]): Zone[] {
  const kinds = classifyLines(lines)
  const leads = findLeads(lines, kinds)
  settleMaybeQuotes(lines, kinds)
  const zones: Zone[] = lines.map(() => 'visible')
  const end = foldLeads(lines, kinds, zones, leads)
  markSignatures(lines, kinds, zones, end)
  foldQuotes(lines, kinds, zones, end)
  return zones
}

function findLeads(lines: SourceLine[], kinds: LineKind[]) {
  const blocks = findHeaderBlocks(lines, kinds)
  const leads: Lead[] = blocks.map((block) => ({
    start: block.start,
    end: block.end,
    isSure: true,
    isBlock: true,
  }))
  kinds.forEach((kind, at) => {
    // A field that belongs to no block is an ordinary line.
    if (kind === 'field' && !blocks.some((block) => at >= block.start && at < block.end)) kinds[at] = 'text'
  })
  for (const { start, end, strength } of findAttributions(lines, kinds)) {
    leads.push({ start, end, isSure: strength === 'sure', isBlock: false })
    kinds.fill('attribution', start, end)
  }
  kinds.forEach((kind, at) => {
    const isMarked = kind === 'attribution' && lines[at]!.mark === 'attribution'
    const isLone = kind === 'original' || kind === 'forward'
    if (isMarked || (isLone && !blocks.some((block) => block.start === at))) {
      leads.push({ start: at, end: at + 1, isSure: true, isBlock: isLone })
    }
  })
  return leads.sort((a, b) => a.start - b.start)
}

// A plain blockquote is somebody else's only when an introduction stands directly above it; `|` marks likewise.
function settleMaybeQuotes(lines: SourceLine[], kinds: LineKind[]) {
  let isIntroduced = false
  lines.forEach((line, at) => {
    const kind = kinds[at]
    const isCandidate = line.mark === 'maybe-quote' || (kind === 'text' && /^\s{0,3}\|/.test(line.text))
    if (kind === 'attribution' || kind === 'quote') isIntroduced = true
    else if (isCandidate && isIntroduced && kind !== 'empty') kinds[at] = 'quote'
    else if (kind !== 'empty') isIntroduced = false
  })
}

/** Folds introductions; returns the line from which on everything is somebody else's. */
function foldLeads(lines: SourceLine[], kinds: LineKind[], zones: Zone[], leads: Lead[]) {
  let seenTo = 0
  let holdsText = false
  for (const lead of leads) {
    holdsText ||= kinds.slice(seenTo, lead.start).some((kind) => kind === 'text')
    seenTo = Math.max(seenTo, lead.end)
    const next = nextFilled(kinds, lead.end)
    if (kinds[next] === 'quote') {
      zones.fill('quoted', lead.start, lead.end)
      kinds.fill('attribution', lead.start, lead.end)
    } else if (lead.isSure && holdsText) {
      zones.fill('quoted', lead.start)
      return lead.start
    } else if (lead.isSure) zones.fill('quoted', lead.start, lead.end)
    else {
      kinds.fill('text', lead.start, lead.end)
      holdsText = true
    }
  }
  return lines.length
}

function nextFilled(kinds: LineKind[], from: number) {
  let at = from
  while (kinds[at] === 'empty') at += 1
  return at
}

type Run = { start: number; end: number; isIntroduced: boolean }

function foldQuotes(lines: SourceLine[], kinds: LineKind[], zones: Zone[], end: number) {
  const own = (at: number) => kinds[at] === 'text' && zones[at] === 'visible'
  let first = 0
  while (first < end && !own(first)) first += 1
  let last = end - 1
  while (last >= 0 && !own(last)) last -= 1
  const runs = quoteRuns(lines, kinds, end)
  for (const run of runs) {
    const isBelow = run.start > last
    const isAbove =
      run.end <= first && run.isIntroduced && runs.every((other) => other === run || other.end <= first)
    if (isBelow || isAbove) foldRun(zones, run)
  }
}

function foldRun(zones: Zone[], run: Run) {
  for (let at = run.start; at < run.end; at += 1) zones[at] = 'quoted'
}

function quoteRuns(lines: SourceLine[], kinds: LineKind[], end: number) {
  const runs: Run[] = []
  let open: Run | undefined
  for (let at = 0; at < end; at += 1) {
    const kind = kinds[at]
    if (kind === 'quote' || kind === 'attribution') {
      if (!open) {
        open = { start: at, end: at + 1, isIntroduced: false }
        runs.push(open)
      }
      open.end = at + 1
      open.isIntroduced ||= kind === 'attribution' || isAttributionText(withoutMarks(lines[at]!.text))
    } else if (kind !== 'empty') open = undefined
  }
  return runs
}

function withoutMarks(text: string) {
  return text.slice(0, 300).replace(/^[\s>|]{1,40}/, '')
}
