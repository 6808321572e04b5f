import { z } from 'zod'

const longestPage = 2 * 1024 * 1024
const mostNodes = 2_000

const nodeShape = z.record(z.string(), z.unknown())
export type DataNode = z.infer<typeof nodeShape>

/** Everything a page says as JSON-LD, whichever way it is nested; what is no JSON says nothing. In linear time. */
export function findData(html: string): DataNode[] {
  const found: DataNode[] = []
  for (const text of scriptsIn(html.slice(0, longestPage))) {
    try {
      collect(JSON.parse(text), found)
    } catch {
      // Half of it, or commas too many: search engines leave it as well.
    }
  }
  return found
}

function* scriptsIn(html: string): Generator<string> {
  const lower = html.toLowerCase()
  let at = 0
  for (;;) {
    const start = lower.indexOf('<script', at)
    const opened = start < 0 ? -1 : lower.indexOf('>', start)
    const end = opened < 0 ? -1 : lower.indexOf('</script', opened)
    if (end < 0) return
    if (lower.slice(start, opened).includes('application/ld+json')) yield html.slice(opened + 1, end)
    at = end
  }
}

function collect(value: unknown, found: DataNode[]): void {
  const waiting = [value]
  while (waiting.length > 0 && found.length < mostNodes) {
    const one = waiting.shift()
    if (Array.isArray(one)) waiting.push(...one.slice(0, mostNodes))
    const node = Array.isArray(one) ? undefined : nodeShape.safeParse(one).data
    if (!node) continue
    found.push(node)
    waiting.push(
      node['@graph'],
      node.department,
      node.mainEntity,
      node.location,
      node.itemListElement,
      node.item,
    )
  }
}
