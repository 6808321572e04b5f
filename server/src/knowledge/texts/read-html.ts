import { type HtmlElement, type HtmlNode, isElement, parseSafeHtml } from '../../platform/html/html-lines.ts'
import { type Block, type Format, type Inline, plain, snippetNames, textOf, tones } from './document.ts'
import { tidyBlocks } from './tidy.ts'

/** HTML of an article as a document. Only for HTML of bounded depth (clean-article.ts): the walk recurses. */
export function readHtml(html: string): Block[] {
  return tidyBlocks(blocksOf(parseSafeHtml(html).children, plain))
}

// Blocks that are done, and the leaves of the paragraph that is open.
type Walk = { blocks: Block[]; run: Inline[] }

function blocksOf(nodes: readonly HtmlNode[], format: Format): Block[] {
  const walk: Walk = { blocks: [], run: [] }
  for (const node of nodes) visit(node, walk, format)
  endParagraph(walk)
  return walk.blocks
}

function endParagraph(walk: Walk): void {
  if (walk.run.length > 0) walk.blocks.push({ kind: 'paragraph', content: walk.run })
  walk.run = []
}

function visit(node: HtmlNode, walk: Walk, format: Format): void {
  if (!isElement(node)) {
    if ('data' in node && node.type === 'text') walk.run.push({ kind: 'text', text: node.data, ...format })
    return
  }
  const leaf = leafOf(node, format)
  if (leaf) return void walk.run.push(leaf)
  const inner = formatOf(node, format)
  if (inner) {
    for (const child of node.children) visit(child, walk, inner)
    return
  }
  endParagraph(walk)
  walk.blocks.push(...blocksFor(node, format))
}

function leafOf({ name, attribs }: HtmlElement, format: Format): Inline | undefined {
  if (name === 'br') return { kind: 'break', ...format }
  if (name === 'img')
    return attribs.src ? { kind: 'image', src: attribs.src, alt: attribs.alt ?? '', ...format } : undefined
  const snippet = snippetNames.find((one) => one === attribs['data-snippet'])
  return name === 'span' && snippet ? { kind: 'snippet', name: snippet, ...format } : undefined
}

/** How what stands in an element of a line is set; undefined for what is no such element. */
function formatOf({ name, attribs }: HtmlElement, format: Format): Format | undefined {
  switch (name) {
    case 'strong':
      return { ...format, isStrong: true }
    case 'em':
      return { ...format, isEmphatic: true }
    case 'code':
      return { ...format, isStrong: false, isEmphatic: false, isCode: true }
    case 'a':
      return { ...format, link: attribs.href ?? format.link }
    case 'span':
    case 'img':
      return format
    default:
      return undefined
  }
}

function blocksFor(element: HtmlElement, format: Format): Block[] {
  const block = blockOf(element, format)
  if (block) return [block]
  const inner = blocksOf(element.children, format)
  const level = levels.find((one) => element.name === `h${one}`)
  const [first, ...others] = inner
  // A heading that nobody closed is its first line.
  return level && first?.kind === 'paragraph'
    ? [{ kind: 'heading', level, content: first.content }, ...others]
    : inner
}

const levels = [2, 3, 4] as const

function blockOf(element: HtmlElement, format: Format): Block | undefined {
  const { name, attribs, children } = element
  switch (name) {
    case 'ul':
    case 'ol':
      return { kind: 'list', isOrdered: name === 'ol', items: itemsOf(children, format) }
    case 'table':
      return tableOf(element, format)
    case 'blockquote':
      return { kind: 'quote', blocks: blocksOf(children, format) }
    case 'aside': {
      const tone = tones.find((one) => one === attribs['data-tone'])
      return tone && { kind: 'callout', tone, blocks: blocksOf(children, format) }
    }
    case 'figure':
      return attribs['data-video'] ? videoOf(children, attribs['data-video']) : undefined
    default:
      return undefined
  }
}

// What is in a list but in none of its points belongs to the point before it.
function itemsOf(nodes: readonly HtmlNode[], format: Format): Block[][] {
  const items: Block[][] = []
  for (const node of nodes) {
    const isItem = isElement(node) && node.name === 'li'
    const blocks = blocksOf(isItem ? node.children : [node], format)
    const last = items.at(-1)
    if (!isItem && last) last.push(...blocks)
    else items.push(blocks)
  }
  return items
}

function tableOf(table: HtmlElement, format: Format): Block {
  const rows = rowsOf(table)
  const cellsOf = (row: HtmlElement) =>
    row.children.filter(isElement).filter(({ name }) => name === 'td' || name === 'th')
  const first = rows[0] ? cellsOf(rows[0]) : []
  return {
    kind: 'table',
    hasHead: first.length > 0 && first.every(({ name }) => name === 'th'),
    rows: rows.map((row) => cellsOf(row).map((cell) => lineOf(cell.children, format))),
  }
}

function rowsOf(table: HtmlElement): HtmlElement[] {
  return table.children
    .filter(isElement)
    .flatMap((child) =>
      child.name === 'tr' ? [child] : /^t(?:head|body|foot)$/.test(child.name) ? rowsOf(child) : [],
    )
}

/** Whatever it holds as one line: blocks within it stand under each other. */
function lineOf(nodes: readonly HtmlNode[], format: Format): Inline[] {
  return joined(blocksOf(nodes, format).map(leavesOf))
}

function leavesOf(block: Block): Inline[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return block.content
    case 'list':
      return joined(block.items.map((item) => joined(item.map(leavesOf))))
    case 'table':
      return joined(block.rows.map((row) => joined(row)))
    case 'quote':
    case 'callout':
      return joined(block.blocks.map(leavesOf))
    case 'video':
      return [{ kind: 'text', text: block.title || block.url, ...plain, link: block.url }]
  }
}

function joined(lines: readonly Inline[][]): Inline[] {
  return lines.flatMap((line, index) =>
    index === 0 ? line : [{ kind: 'break' as const, ...plain }, ...line],
  )
}

function videoOf(children: readonly HtmlNode[], url: string): Block {
  const content = lineOf(children, plain)
  const picture = content.find((leaf) => leaf.kind === 'image')
  const title = textOf(content.filter((leaf) => leaf.kind === 'text')) || (picture?.alt ?? '')
  return { kind: 'video', url, title, src: picture?.src ?? null }
}
