import { type Block, type Format, type Inline, isSameSetting, type Tone } from '../texts/document.ts'
import { groupBy } from '../texts/write-html.ts'

/** How addresses within articles are written in files. */
export type Places = { picture(src: string): string; link(href: string): string }

const asTheyAre: Places = { picture: (src) => src, link: (href) => href }

/** A document as Markdown (CommonMark with tables, and GitHub's way of marking callouts), one line per paragraph. */
export function writeMarkdown(blocks: readonly Block[], places: Places = asTheyAre): string {
  return linesOf(blocks, places).join('\n')
}

function linesOf(blocks: readonly Block[], places: Places): string[] {
  return blocks.flatMap((block, index) => [...(index === 0 ? [] : ['']), ...linesOfBlock(block, places)])
}

function linesOfBlock(block: Block, places: Places): string[] {
  switch (block.kind) {
    case 'heading':
      return [`${'#'.repeat(block.level)} ${inline(block.content, places).replace(/#$/, '\\#')}`]
    case 'paragraph':
      return [atLineStart(inline(block.content, places))]
    case 'list':
      return block.items.flatMap((item, index) =>
        itemLines(block.isOrdered ? `${index + 1}. ` : '- ', item, places),
      )
    case 'table':
      return tableLines(block, places)
    case 'quote':
      return quoted(linesOf(block.blocks, places))
    case 'callout':
      return quoted([`[!${alerts[block.tone]}]`, ...linesOf(block.blocks, places)])
    case 'video': {
      const picture = block.src === null ? '' : `![](${places.picture(block.src)}) `
      return [`[${picture}${escapeText(block.title)}](${block.url} "video")`]
    }
  }
}

export const alerts: Record<Tone, string> = { info: 'NOTE', warning: 'WARNING', success: 'TIP' }

function itemLines(marker: string, item: readonly Block[], places: Places): string[] {
  const indent = ' '.repeat(marker.length)
  return linesOf(item, places).map((line, index) =>
    index === 0 ? marker + line : line === '' ? '' : indent + line,
  )
}

function quoted(lines: readonly string[]): string[] {
  return lines.map((line) => (line === '' ? '>' : `> ${line}`))
}

function tableLines({ hasHead, rows }: Extract<Block, { kind: 'table' }>, places: Places): string[] {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  const [head, ...body] = hasHead ? rows : [(rows[0] ?? []).map(() => []), ...rows]
  const written = [head ?? [], ...body].map((row) => line(row.map((cell) => inline(cell, places))))
  return [written[0] ?? '', line((head ?? []).map(() => '---')), ...written.slice(1)]
}

function inline(content: readonly Inline[], places: Places): string {
  return groupBy(content, (one, other) => one.link === other.link)
    .map((group) => {
      const inner = settings(group, places)
      const link = group[0]?.link ?? null
      return link === null ? inner : `[${inner}](${places.link(link)})`
    })
    .join('')
}

function settings(content: readonly Inline[], places: Places): string {
  const groups = groupBy(content, isSameSetting)
  return groups
    .map((group, index) => {
      const text = group.map((leaf) => leafText(leaf, places)).join('')
      return set(text, group, { before: groups[index - 1]?.at(-1), after: groups[index + 1]?.[0] })
    })
    .join('')
}

type Neighbours = { before: Inline | undefined; after: Inline | undefined }

function set(text: string, group: readonly Inline[], neighbours: Neighbours): string {
  const format = group[0]
  if (!format || !(format.isStrong || format.isEmphatic || format.isCode)) return text
  const isText = group.every((leaf) => leaf.kind === 'text')
  const apart = isText && isGap(neighbours.before, / $/) && isGap(neighbours.after, /^[ .,;:!?]/)
  return apart && !format.isCode ? withStars(text, format) : withTags(text, format)
}

// Stars between letters are read differently by different programs; tags are not.
function isGap(leaf: Inline | undefined, edge: RegExp): boolean {
  return leaf === undefined || (leaf.kind === 'text' && edge.test(leaf.text))
}

function withStars(text: string, { isStrong, isEmphatic }: Format): string {
  const stars = '*'.repeat((isStrong ? 2 : 0) + (isEmphatic ? 1 : 0))
  return stars + text + stars
}

function withTags(text: string, { isStrong, isEmphatic, isCode }: Format): string {
  const coded = isCode ? `<code>${text}</code>` : text
  const emphatic = isEmphatic ? `<em>${coded}</em>` : coded
  return isStrong ? `<strong>${emphatic}</strong>` : emphatic
}

function leafText(leaf: Inline, places: Places): string {
  switch (leaf.kind) {
    case 'text':
      return escapeText(leaf.text)
    case 'break':
      return '<br>'
    case 'image':
      return `![${escapeText(leaf.alt)}](${places.picture(leaf.src)})`
    case 'snippet':
      return `{{location.${leaf.name}}}`
  }
}

function escapeText(text: string): string {
  return text.replace(/[\\`*_[\]<>{}|!&~]/g, '\\$&')
}

function atLineStart(line: string): string {
  return line.replace(/^[-+#=]/, '\\$&').replace(/^(\d{1,9})([.)])/, '$1\\$2')
}
