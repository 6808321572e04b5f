import { diffWords } from 'diff'

type Written = { title: string; summary: string; html: string; keywords: readonly string[] }
export type Piece = { kind: 'same' | 'added' | 'removed' | 'gap'; text: string }

const linesKept = 2

/** What was added to and taken from an article's words between two of its states; long unchanged stretches are left out. */
export function compare(before: Written, after: Written): Piece[] {
  const pieces = diffWords(readable(before), readable(after)).map(({ added, removed, value }): Piece => {
    return { kind: added ? 'added' : removed ? 'removed' : 'same', text: value }
  })
  return pieces.flatMap((piece, index) =>
    piece.kind === 'same' ? shorten(piece.text, index === 0, index === pieces.length - 1) : [piece],
  )
}

/** How many words were added and removed. */
export function countWords(pieces: readonly Piece[]): { added: number; removed: number } {
  const count = (kind: Piece['kind']) =>
    pieces
      .filter((piece) => piece.kind === kind)
      .reduce((sum, { text }) => sum + (text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0), 0)
  return { added: count('added'), removed: count('removed') }
}

function shorten(text: string, isFirst: boolean, isLast: boolean): Piece[] {
  const lines = text.split('\n')
  const [head, tail] = [isFirst ? 0 : linesKept, isLast ? 0 : linesKept]
  if (lines.length <= head + tail + 1) return [{ kind: 'same', text }]
  return [
    { kind: 'same', text: lines.slice(0, head).join('\n') },
    { kind: 'gap', text: '' },
    { kind: 'same', text: tail > 0 ? lines.slice(-tail).join('\n') : '' },
  ]
}

const blocks = new Set(['P', 'H2', 'H3', 'H4', 'LI', 'TR', 'BLOCKQUOTE', 'ASIDE', 'FIGURE'])

/** An article as lines of words, marked so that also what is not a word is seen: pictures, links, snippets. */
function readable({ title, summary, html, keywords }: Written): string {
  const { body } = new DOMParser().parseFromString(html, 'text/html')
  const words = wordsIn(body)
    .split('\n')
    .map((line) => line.replace(/[ \t]+/g, ' ').trim())
    .filter(Boolean)
  return [title, summary, ...words, keywords.join(', ')].filter(Boolean).join('\n')
}

function wordsIn(node: Node): string {
  return [...node.childNodes].map(wordsOf).join('')
}

function wordsOf(node: Node): string {
  if (!(node instanceof HTMLElement)) return node.textContent ?? ''
  const inner = wordsIn(node)
  if (node.tagName === 'BR') return '\n'
  if (node.tagName === 'IMG') return ` [🖼 ${node.getAttribute('alt') ?? ''}] `
  if (node.dataset.snippet) return ` [${node.dataset.snippet}] `
  if (node.tagName === 'TD' || node.tagName === 'TH') return `${inner} | `
  const href = node.getAttribute('href')
  if (node.tagName === 'A' && href) return `${inner} (${href})`
  return blocks.has(node.tagName) ? `\n${inner}\n` : inner
}
