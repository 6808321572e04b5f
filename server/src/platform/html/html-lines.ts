import { ElementType, parseDocument } from 'htmlparser2'

export type HtmlDocument = ReturnType<typeof parseDocument>
export type HtmlNode = HtmlDocument['children'][number]
export type HtmlElement = Extract<HtmlNode, { name: string; children: HtmlNode[] }>

/** One line as a reader sees it: its text and the leaves (text, image, br, hr) it is made of. */
export type HtmlLine = { text: string; leaves: HtmlNode[]; holdsImage: boolean; isRule: boolean }

const BLOCKS = new Set(
  'address article aside blockquote caption center dd details div dl dt figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody tfoot thead tr ul'.split(
    ' ',
  ),
)
const SPACED = new Set('blockquote dl figure h1 h2 h3 h4 h5 h6 ol p pre table ul'.split(' '))
const HIDDEN = new Set('head script style template title noscript'.split(' '))

/** Parses HTML of bounded depth, as `sanitizeHtml` returns it: the walkers of this folder recurse. */
export function parseSafeHtml(html: string) {
  return parseDocument(html, { decodeEntities: true, lowerCaseTags: true })
}

export function isElement(node: HtmlNode): node is HtmlElement {
  return ElementType.isTag(node)
}

/** The lines of a document, in order. Preformatted text is split into one node per line, so each leaf has one line. */
export function linesOf(document: HtmlDocument): HtmlLine[] {
  const walk: Walk = { lines: [], pieces: [], leaves: [], holdsImage: false, endsInSpace: true }
  for (const node of document.children) visit(node, walk, false)
  closeLine(walk)
  return walk.lines
}

// Pieces are joined once per line: asking a growing string for its end would copy it for every node.
type Walk = {
  lines: HtmlLine[]
  pieces: string[]
  leaves: HtmlNode[]
  holdsImage: boolean
  endsInSpace: boolean
}

function closeLine(walk: Walk) {
  if (walk.leaves.length > 0) {
    const text = walk.pieces.join('').trimEnd()
    walk.lines.push({ text, leaves: walk.leaves, holdsImage: walk.holdsImage, isRule: false })
  }
  walk.pieces = []
  walk.leaves = []
  walk.holdsImage = false
  walk.endsInSpace = true
}

function visit(node: HtmlNode, walk: Walk, isPre: boolean) {
  if (isText(node)) return addText(node, walk, isPre)
  if (!isElement(node) || HIDDEN.has(node.name)) return
  if (node.name === 'br') {
    walk.leaves.push(node)
    closeLine(walk)
  } else if (node.name === 'img') {
    walk.leaves.push(node)
    walk.holdsImage = true
  } else visitElement(node, walk, isPre)
}

function visitElement(node: HtmlElement, walk: Walk, isPre: boolean) {
  const isBlock = BLOCKS.has(node.name)
  if (isBlock) closeLine(walk)
  if (SPACED.has(node.name)) addBlank(walk)
  if (node.name === 'hr') walk.lines.push({ text: '', leaves: [node], holdsImage: false, isRule: true })
  if (node.name === 'li') walk.pieces.push('- ')
  if ((node.name === 'td' || node.name === 'th') && walk.pieces.length > 0) walk.pieces.push('\t')
  const keepsBreaks = isPre || node.name === 'pre' || /white-space:\s?pre/i.test(node.attribs.style ?? '')
  if (keepsBreaks)
    node.children = node.children.flatMap<HtmlNode>((child) => (isText(child) ? splitLines(child) : [child]))
  for (const child of node.children) visit(child, walk, keepsBreaks)
  if (isBlock) closeLine(walk)
  if (SPACED.has(node.name)) addBlank(walk)
}

function addBlank(walk: Walk) {
  const last = walk.lines.at(-1)
  if (last && (last.text !== '' || last.holdsImage)) {
    walk.lines.push({ text: '', leaves: [], holdsImage: false, isRule: false })
  }
}

type HtmlText = Extract<HtmlNode, { type: typeof ElementType.Text }>

function isText(node: HtmlNode): node is HtmlText {
  return node.type === ElementType.Text
}

/** More lines of one preformatted text than this stay together at its end: a node each would cost too much. */
const SPLIT_LINES = 5000

function splitLines(node: HtmlText): HtmlText[] {
  const all = node.data.split('\n')
  if (all.length === 1) return [node]
  const pieces =
    all.length <= SPLIT_LINES ? all : [...all.slice(0, SPLIT_LINES), all.slice(SPLIT_LINES).join('\n')]
  const last = pieces.length - 1
  return pieces
    .map((text, index) => (index < last ? `${text}\n` : text))
    .filter((text) => text !== '')
    .map((data) => Object.assign(node.cloneNode(), { data, parent: node.parent }))
}

function addText(node: HtmlText, walk: Walk, isPre: boolean) {
  const text = (isPre ? node.data.replace(/\n$/, '') : node.data.replace(/[ \t\n\r\f]+/g, ' ')).replace(
    /[\u200b\ufeff]/g,
    '',
  )
  const shown = walk.endsInSpace && !isPre && text.startsWith(' ') ? text.slice(1) : text
  walk.leaves.push(node)
  if (shown !== '') {
    walk.pieces.push(shown)
    walk.endsInSpace = shown.endsWith(' ')
  }
  if (isPre && node.data.endsWith('\n')) closeLine(walk)
}
