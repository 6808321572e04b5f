import {
  type HtmlElement,
  type HtmlLine,
  type HtmlNode,
  isElement,
} from '../../../platform/html/html-lines.ts'
import type { LineMark, SourceLine } from './line-kinds.ts'
import { DATA_MARKS, NAME_MARKS } from './words/html-marks.ts'

/** What the mark-up around each line says about it: inside a quote, an introduction, a signature. */
export function markLines(lines: HtmlLine[]): SourceLine[] {
  const known = new Map<HtmlNode, LineMark | undefined>()
  return lines.map((line) => ({ text: line.text, mark: markOf(line, known) }))
}

function markOf(line: HtmlLine, known: Map<HtmlNode, LineMark | undefined>): LineMark | undefined {
  const leaf = line.leaves.find((node) => !('data' in node) || node.data.trim() !== '') ?? line.leaves[0]
  const mark = leaf ? inherited(leaf, known) : undefined
  if (line.isRule) return mark === 'quote' || mark === 'original' ? mark : 'rule'
  return mark ?? (line.text === '' && line.holdsImage ? 'image' : undefined)
}

// A quote anywhere above wins over everything inside it; else the nearest mark counts.
function inherited(node: HtmlNode, known: Map<HtmlNode, LineMark | undefined>): LineMark | undefined {
  if (known.has(node)) return known.get(node)
  const parent = node.parent
  const above = parent && 'name' in parent ? inherited(parent, known) : undefined
  const own = isElement(node) ? ownMark(node) : undefined
  const mark = above === 'quote' ? above : (own ?? above)
  known.set(node, mark)
  return mark
}

// The line Outlook and Windows Mail draw above the header of the quoted mail, whatever its language.
const OUTLOOK_BORDER = /(?:^|;)border:(?:none|medium none)|(?:^|;)border-top-width:/

function ownMark(element: HtmlElement): LineMark | undefined {
  const { class: classes = '', id = '', name = '', style = '', 'data-marker': marker = '' } = element.attribs
  const byMarker = DATA_MARKS[marker]
  if (byMarker) return byMarker
  if (element.attribs['data-reply-above'] !== undefined) return 'original'
  if (element.name === 'blockquote') return isCitation(element) ? 'quote' : 'maybe-quote'
  if (/(?:^|;)border-top(?:-style)?:[^;]{0,40}solid/.test(style) && OUTLOOK_BORDER.test(style))
    return 'original'
  const names = `${classes} ${id} ${name}`.slice(0, 500).toLowerCase().split(/\s+/)
  const rule = NAME_MARKS.find(({ pattern }) => names.some((word) => pattern.test(word)))
  if (rule?.mark === 'attribution' && !introducesQuote(element)) return undefined
  return rule?.mark
}

function isCitation(element: HtmlElement) {
  const { type = '', cite = '', class: classes = '', id = '' } = element.attribs
  if (type === 'cite' || /^mid:/i.test(cite)) return true
  if (/quote|cite|clean_bq|reply/i.test(`${classes} ${id}`)) return true
  const parent = element.parent
  return parent !== null && isElementNode(parent) && /(?:^|\s)gmail_quote/.test(parent.attribs.class ?? '')
}

// Gmail gives a forwarded header the same class as "On … wrote:"; only beside a blockquote is it an introduction.
function introducesQuote(element: HtmlElement) {
  const parent = element.parent
  const siblings = parent ? parent.children : []
  const at = siblings.indexOf(element)
  return siblings.slice(at + 1, at + 6).some((node) => isElement(node) && node.name === 'blockquote')
}

function isElementNode(node: NonNullable<HtmlNode['parent']>): node is HtmlElement {
  return 'name' in node
}
