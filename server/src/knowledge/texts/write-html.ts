import { escapeHtml } from '../../platform/html/escape.ts'
import { slugOf } from '../../platform/slug.ts'
import { type Block, type Format, type Inline, isSameSetting, textOf } from './document.ts'

/** A document as the HTML of an article: every element and attribute of it is written here and nowhere else. */
export function writeHtml(blocks: readonly Block[]): string {
  const anchors = new Map<string, number>()
  return writeBlocks(blocks, anchors)
}

// Two headings of one text are told apart by a number.
type Anchors = Map<string, number>

function writeBlocks(blocks: readonly Block[], anchors: Anchors): string {
  return blocks.map((block) => writeBlock(block, anchors)).join('')
}

function writeBlock(block: Block, anchors: Anchors): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level} id="${anchorOf(block.content, anchors)}">${writeInline(block.content)}</h${block.level}>`
    case 'paragraph':
      return `<p>${writeInline(block.content)}</p>`
    case 'list': {
      const name = block.isOrdered ? 'ol' : 'ul'
      return `<${name}>${block.items.map((item) => `<li>${writeBlocks(item, anchors)}</li>`).join('')}</${name}>`
    }
    case 'table':
      return writeTable(block)
    case 'quote':
      return `<blockquote>${writeBlocks(block.blocks, anchors)}</blockquote>`
    case 'callout':
      return `<aside data-tone="${block.tone}">${writeBlocks(block.blocks, anchors)}</aside>`
    case 'video': {
      const url = escapeHtml(block.url)
      const picture = block.src === null ? '' : `<img src="${escapeHtml(block.src)}" alt="">`
      return `<figure data-video="${url}"><a href="${url}">${picture}${escapeHtml(block.title)}</a></figure>`
    }
  }
}

function writeTable({ hasHead, rows }: Extract<Block, { kind: 'table' }>): string {
  const line = (row: Inline[][], cell: string) =>
    `<tr>${row.map((content) => `<${cell}>${writeInline(content)}</${cell.split(' ', 1)[0]}>`).join('')}</tr>`
  const head = hasHead ? rows.slice(0, 1).map((row) => `<thead>${line(row, 'th scope="col"')}</thead>`) : []
  const body = rows.slice(head.length).map((row) => line(row, 'td'))
  return `<table>${head.join('')}${body.length > 0 ? `<tbody>${body.join('')}</tbody>` : ''}</table>`
}

function anchorOf(content: readonly Inline[], anchors: Anchors): string {
  const slug = slugOf(textOf(content)) || 'section'
  const count = (anchors.get(slug) ?? 0) + 1
  anchors.set(slug, count)
  return count === 1 ? slug : `${slug}-${count}`
}

function writeInline(content: readonly Inline[]): string {
  return groupBy(content, (one, other) => one.link === other.link)
    .map((group) => {
      const inner = groupBy(group, isSameSetting)
        .map((leaves) => set(leaves.map(writeLeaf).join(''), leaves[0]))
        .join('')
      const link = group[0]?.link ?? null
      return link === null ? inner : `<a href="${escapeHtml(link)}">${inner}</a>`
    })
    .join('')
}

function set(html: string, format: Format | undefined): string {
  const coded = format?.isCode ? `<code>${html}</code>` : html
  const emphatic = format?.isEmphatic ? `<em>${coded}</em>` : coded
  return format?.isStrong ? `<strong>${emphatic}</strong>` : emphatic
}

function writeLeaf(leaf: Inline): string {
  switch (leaf.kind) {
    case 'text':
      return escapeHtml(leaf.text)
    case 'break':
      return '<br>'
    case 'image':
      return `<img src="${escapeHtml(leaf.src)}" alt="${escapeHtml(leaf.alt)}">`
    case 'snippet':
      return `<span data-snippet="${leaf.name}"></span>`
  }
}

/** Neighbours that belong together, in their order. */
export function groupBy<T>(values: readonly T[], isAlike: (one: T, other: T) => boolean): T[][] {
  const groups: T[][] = []
  for (const value of values) {
    const group = groups.at(-1)
    if (group?.[0] !== undefined && isAlike(group[0], value)) group.push(value)
    else groups.push([value])
  }
  return groups
}
