export type RichNode = string | { tag: string; href?: string; children: RichNode[] }

const kept = new Set(
  'p div br a b strong i em u s ul ol li blockquote code pre h1 h2 h3 h4 hr table tbody thead tr td th'.split(
    ' ',
  ),
)
const empty = new Set(['br', 'hr'])
const silent = new Set(['script', 'style', 'title', 'template', 'iframe', 'object', 'textarea', 'noscript'])
const safe = /^(?:https?:|mailto:|tel:)/i
const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' }
const token = /<(\/?)([a-z][a-z0-9]*)((?:"[^"]*"|'[^']*'|[^>"'])*)>|<!--[\s\S]*?(?:-->|$)|([^<]+)|</gi
const deepest = 40

/** Reads HTML the server has cleaned into nodes, keeping only what words need. */
export function readHtml(html: string): RichNode[] {
  const root: { tag: string; children: RichNode[] } = { tag: '', children: [] }
  const open = [root]
  let skipping = ''
  for (const [whole, closing, name = '', attributes = '', text] of html.matchAll(token)) {
    const tag = name.toLowerCase()
    const parent = open.at(-1) ?? root
    if (skipping) {
      if (closing && tag === skipping) skipping = ''
    } else if (!tag) {
      if (text !== undefined || whole === '<') parent.children.push(decode(whole))
    } else if (silent.has(tag)) {
      if (!closing) skipping = tag
    } else if (closing) close(open, tag)
    else if (kept.has(tag)) {
      const node = { tag, ...hrefOf(tag, attributes), children: [] }
      parent.children.push(node)
      if (!empty.has(tag) && open.length < deepest) open.push(node)
    }
  }
  return root.children
}

function close(open: { tag: string }[], tag: string): void {
  const place = open.findLastIndex((one) => one.tag === tag)
  if (place > 0) open.length = place
}

function hrefOf(tag: string, attributes: string): { href?: string } {
  if (tag !== 'a') return {}
  const [, double, single, bare] = /\bhref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/i.exec(attributes) ?? []
  const href = decode(double ?? single ?? bare ?? '').trim()
  return safe.test(href) ? { href } : {}
}

function decode(text: string): string {
  return text.replaceAll(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]{2,8}));/gi, (whole, hex, number, name) => {
    if (name) return entities[String(name).toLowerCase()] ?? whole
    const code = hex ? Number.parseInt(hex, 16) : Number(number)
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ''
  })
}
