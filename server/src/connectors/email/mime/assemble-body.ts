import { boundHtml } from '../../../platform/html/bound-html.ts'
import type { FoundFile } from './attachment.ts'
import { type CalendarSummary, readCalendar } from './calendar.ts'
import { contentOf, filenameOf, textOf } from './decode-part.ts'
import { escapeAsHtml } from './escape-as-html.ts'
import type { Part } from './read-tree.ts'
import { readTnef } from './tnef/read-tnef.ts'
import { unflow } from './unflow.ts'
import { extractUuencoded } from './uuencode.ts'

type Piece = { text?: string | undefined; html?: string | undefined }

/** What the parts of a mail amount to: one text and/or one HTML body, files, and the parts other readers need. */
export type Assembled = {
  text: string | undefined
  html: string | undefined
  files: FoundFile[]
  calendar: CalendarSummary[]
  messages: Part[]
  reports: Part[]
}

type Collector = Omit<Assembled, 'text' | 'html'> & { pieces: Piece[]; warnings: Set<string> }

/** Walks the part tree once and sorts every leaf into body text, HTML, file or report. Nothing is dropped silently. */
export function assembleBody(root: Part, warnings: Set<string>): Assembled {
  const found: Collector = { pieces: [], files: [], calendar: [], messages: [], reports: [], warnings }
  collect(root, found, undefined)
  const { pieces, warnings: _, ...rest } = found
  return { ...rest, ...joinPieces(pieces) }
}

// A body made of several parts (text, picture, text) is one body; mixed kinds are brought to HTML.
function joinPieces(pieces: Piece[]) {
  const texts = pieces.map((piece) => piece.text)
  const text = texts.every((value) => value !== undefined) && texts.length > 0 ? texts.join('\n') : undefined
  const holdsHtml = pieces.some((piece) => piece.html !== undefined)
  const html = holdsHtml
    ? pieces.map((piece) => piece.html ?? escapeAsHtml(piece.text ?? '')).join('\n')
    : undefined
  return { text, html }
}

function collect(part: Part, found: Collector, container: Part | undefined) {
  if (part.children.length === 0) return collectLeaf(part, found, container)
  if (part.type === 'multipart/alternative') return collectAlternative(part, found)
  for (const child of part.children) collect(child, found, part)
}

// The forms of one content: the best text and the best HTML make one piece; files among them are kept.
function collectAlternative(part: Part, found: Collector) {
  const pieces: Piece[] = []
  for (const child of part.children) {
    const inner: Collector = { ...found, pieces: [] }
    collect(child, inner, part)
    if (inner.pieces.length > 0) pieces.push(joinPieces(inner.pieces))
  }
  const text = pieces.find((piece) => piece.text?.trim() && piece.html === undefined)?.text
  const html = pieces.findLast((piece) => piece.html?.trim())?.html
  if (text !== undefined || html !== undefined) found.pieces.push({ text, html })
}

function collectLeaf(part: Part, found: Collector, container: Part | undefined) {
  const type = part.type.startsWith('multipart/') ? 'text/plain' : part.type
  if (type === 'message/rfc822' || type === 'message/global' || type === 'text/rfc822-headers')
    found.messages.push(part)
  if (
    /^message\/(?:delivery-status|global-delivery-status|disposition-notification|feedback-report)$/.test(
      type,
    )
  ) {
    found.reports.push(part)
  }
  if (type === 'text/x-amp-html' && container?.type === 'multipart/alternative') return undefined
  if (isBodyText(part, type, found, container)) return collectText(part, type, found)
  if (
    type === 'application/ms-tnef' ||
    type === 'application/vnd.ms-tnef' ||
    /^winmail\.dat$/i.test(filenameOf(part) ?? '')
  ) {
    if (collectTnef(part, found)) return undefined
  }
  return collectFile(part, type, found)
}

function isBodyText(part: Part, type: string, found: Collector, container: Part | undefined) {
  if (
    !type.startsWith('text/') ||
    /^text\/(?:calendar|rfc822-headers|vcard|x-vcard|csv|xml|css|javascript)$/.test(type)
  )
    return false
  if (part.disposition.value === 'attachment') return false
  const isFirst = found.pieces.length === 0
  return (
    filenameOf(part) === undefined ||
    (isFirst && container?.type !== 'multipart/related') ||
    container === undefined
  )
}

function collectText(part: Part, type: string, found: Collector) {
  const text = textOf(part)
  if (type === 'text/html') {
    if (boundHtml(text).isCut) {
      found.warnings.add('The HTML is too large to show whole: it is kept as an attachment.')
      found.files.push({ filename: 'message.html', declaredType: type, content: contentOf(part) })
    }
    found.pieces.push({ html: text })
    return undefined
  }
  if (type === 'text/enriched' || type === 'text/richtext') {
    found.pieces.push({
      text: text
        .replaceAll('<<', '\0')
        .replace(/<[^<>\n]{1,80}>/g, '')
        .replaceAll('\0', '<'),
    })
    return undefined
  }
  const isFlowed = part.parameters.get('format')?.toLowerCase() === 'flowed'
  const lines = isFlowed ? unflow(text, part.parameters.get('delsp')?.toLowerCase() === 'yes') : text
  const { text: rest, files } = extractUuencoded(lines)
  found.pieces.push({ text: rest })
  for (const file of files) found.files.push({ ...file, declaredType: 'application/octet-stream' })
  return undefined
}

function collectTnef(part: Part, found: Collector) {
  const tnef = readTnef(contentOf(part))
  if (!tnef) return false
  const hasBody = found.pieces.some((piece) => piece.text?.trim() || piece.html?.trim())
  if (!hasBody && (tnef.text !== undefined || tnef.html !== undefined))
    found.pieces.push({ text: tnef.text, html: tnef.html })
  for (const file of tnef.files) {
    const contentId = file.contentId?.replace(/[<>\s]/g, '')
    found.files.push({ ...file, contentId, declaredType: file.type ?? 'application/octet-stream' })
  }
  return true
}

function collectFile(part: Part, type: string, found: Collector) {
  const content = contentOf(part)
  const method = part.parameters.get('method')?.toUpperCase()
  if (type === 'text/calendar') found.calendar.push(readCalendar(textOf(part), method))
  if (content.length === 0 && filenameOf(part) === undefined) return undefined
  const calendarMethod = type === 'text/calendar' ? method : undefined
  found.files.push({
    filename: filenameOf(part),
    declaredType: type,
    contentId: part.contentId,
    calendarMethod,
    content,
  })
  return undefined
}
