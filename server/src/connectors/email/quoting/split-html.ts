import { type HtmlLine, type HtmlNode, linesOf, parseSafeHtml } from '../../../platform/html/html-lines.ts'
import { assignZones } from './assign-zones.ts'
import type { SourceLine, Zone } from './line-kinds.ts'
import { markLines } from './mark-html.ts'
import { serialiseHtml } from './serialise-html.ts'
import { splitOf, type TextSplit } from './split-text.ts'

/** Sanitised HTML in zones: every text and image is in exactly one of the three. `html` is the whole. */
export type HtmlSplit = {
  html: string
  visibleHtml: string
  quotedHtml: string
  signatureHtml: string
  words: TextSplit
}

/** Splits HTML that `sanitizeHtml` made, by mark-up and by the same line rules as plain text. Never deletes; linear. */
export function splitHtml(safe: string): HtmlSplit {
  const document = parseSafeHtml(safe)
  const lines = linesOf(document)
  const marked = markLines(lines)
  const zones = assignZones(showLoneSignature(marked))
  closeVisible(lines, zones)
  const leaves = zoneLeaves(lines, zones)
  const part = (zone: Zone) => (zones.includes(zone) ? serialiseHtml(document.children, leaves, zone) : '')
  return {
    html: serialiseHtml(document.children),
    visibleHtml: holdsWords(lines, zones) ? part('visible') : '',
    quotedHtml: part('quoted'),
    signatureHtml: part('signature'),
    words: wordsOf(lines, zones),
  }
}

// Some clients let people write inside the signature element: a mail that has nothing else shows it.
function showLoneSignature(lines: SourceLine[]): SourceLine[] {
  const isOwn = (line: SourceLine) =>
    line.text.trim() !== '' && (line.mark === undefined || line.mark === 'image')
  if (lines.some(isOwn)) return lines
  return lines.map((line) => (line.mark === 'signature' ? { text: line.text } : line))
}

// Blank lines between the author's words and a fold go with the fold.
function closeVisible(lines: HtmlLine[], zones: Zone[]) {
  for (let at = lines.length - 2; at >= 0; at -= 1) {
    const isBlank = lines[at]!.text === '' && !lines[at]!.holdsImage
    if (isBlank && zones[at] === 'visible' && zones[at + 1] !== 'visible') zones[at] = zones[at + 1]!
  }
}

function zoneLeaves(lines: HtmlLine[], zones: Zone[]) {
  const leaves = new Map<HtmlNode, Zone>()
  lines.forEach((line, at) => {
    for (const leaf of line.leaves) leaves.set(leaf, zones[at] ?? 'visible')
  })
  return leaves
}

function holdsWords(lines: HtmlLine[], zones: Zone[]) {
  return lines.some((line, at) => zones[at] === 'visible' && (line.text !== '' || line.holdsImage))
}

// Empty paragraphs are how mail clients make space; one blank line says the same.
function wordsOf(lines: HtmlLine[], zones: Zone[]) {
  const texts = lines.map(readable)
  const kept = texts.map((text, at) => text !== '' || texts[at - 1] !== '' || zones[at - 1] !== zones[at])
  const pick = <T>(list: T[]) => list.filter((_, at) => kept[at])
  return splitOf(pick(texts), pick(zones))
}

function readable(line: HtmlLine) {
  return line.isRule ? '----' : line.text.replaceAll('\u00a0', ' ')
}
