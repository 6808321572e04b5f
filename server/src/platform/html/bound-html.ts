/** Beyond these a mail's HTML is cut: the parser keeps its open elements in an array it shifts on every tag. */
const DEPTH_LIMIT = 250
const TAG_LIMIT = 25_000
const LENGTH_LIMIT = 2_000_000

/** Elements HTML closes by itself; they do not nest by being left open. */
const SELF_CLOSING = new Set(
  'area base basefont br col hr img input link meta param wbr p li td th tr dt dd option thead tbody tfoot'.split(
    ' ',
  ),
)

const TAG = /<(\/?)([a-z][^\s/>]*)/gi

/**
 * Bounds length, number and nesting of tags, so that parsing stays linear. Deeper tags are taken out, their text stays.
 * `isCut` tells that the end is missing.
 */
export function boundHtml(html: string): { html: string; isCut: boolean } {
  const end = endWithin(html)
  const bounded = html.slice(0, end)
  return { html: flatten(bounded), isCut: end < html.length }
}

function endWithin(html: string) {
  let tags = 0
  for (let at = html.indexOf('<'); at >= 0 && at < LENGTH_LIMIT; at = html.indexOf('<', at + 1)) {
    tags += 1
    if (tags > TAG_LIMIT) return at
  }
  return Math.min(html.length, LENGTH_LIMIT)
}

function flatten(html: string) {
  const kept: string[] = []
  let depth = 0
  let dropped = 0
  let from = 0
  for (const match of html.matchAll(TAG)) {
    if (SELF_CLOSING.has((match[2] ?? '').toLowerCase())) continue
    const isClosing = match[1] === '/'
    const isExcess = isClosing ? dropped > 0 : depth >= DEPTH_LIMIT
    if (isExcess) {
      dropped += isClosing ? -1 : 1
      kept.push(html.slice(from, match.index))
      const close = html.indexOf('>', match.index)
      from = close < 0 ? html.length : close + 1
      if (close < 0) break
    } else depth = Math.max(0, depth + (isClosing ? -1 : 1))
  }
  return from === 0 ? html : kept.join('') + html.slice(from)
}
