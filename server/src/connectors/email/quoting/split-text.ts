import { assignZones } from './assign-zones.ts'
import type { Zone } from './line-kinds.ts'

/** More text than this is not classified: it is shown whole (R-Q 6). Characters. */
export const SPLIT_LIMIT = 200_000

export type TextSegment = { zone: Zone; text: string }

/** A text in zones. `segments` joined give the text back, character for character; the rest are views of them. */
export type TextSplit = { segments: TextSegment[]; visible: string; quoted: string; signature: string }

/** Splits a plain text into the author's words, quoted words and signature. Never deletes; linear. */
export function splitText(text: string): TextSplit {
  if (text.length > SPLIT_LIMIT) return toSplit(splitHead(text))
  return toSplit(segmentsOf(text))
}

/** The split of lines whose zones are already known. */
export function splitOf(lines: string[], zones: Zone[]): TextSplit {
  return toSplit(joinSegments(lines, zones))
}

// Only the beginning of a huge text is classified; its tail belongs to the zone the beginning ends in.
function splitHead(text: string): TextSegment[] {
  const cut = text.lastIndexOf('\n', SPLIT_LIMIT) + 1
  if (cut === 0) return [{ zone: 'visible', text }]
  const segments = segmentsOf(text.slice(0, cut))
  const zone = segments.at(-1)?.zone === 'quoted' ? 'quoted' : 'visible'
  return [...segments, { zone, text: text.slice(cut) }]
}

function segmentsOf(text: string) {
  const lines = text.split('\n')
  return joinSegments(lines, assignZones(lines.map((line) => ({ text: line }))))
}

function joinSegments(lines: string[], zones: Zone[]): TextSegment[] {
  const open: { zone: Zone; lines: string[] }[] = []
  lines.forEach((line, at) => {
    const zone = zones[at] ?? 'visible'
    const last = open.at(-1)
    if (last?.zone === zone) last.lines.push(line)
    else open.push({ zone, lines: [line] })
  })
  return open.map(({ zone, lines: own }, at) => {
    const text = own.join('\n')
    return { zone, text: at < open.length - 1 ? `${text}\n` : text }
  })
}

function toSplit(segments: TextSegment[]): TextSplit {
  const join = (zone: Zone) =>
    segments
      .filter((segment) => segment.zone === zone)
      .map((segment) => segment.text)
      .join('')
      .replace(/^\n+/, '')
      .trimEnd()
  return { segments, visible: join('visible'), quoted: join('quoted'), signature: join('signature') }
}
