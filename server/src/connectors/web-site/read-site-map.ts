const mostPages = 50_000
const longestUrl = 2_000
const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

export type SiteMap = {
  pages: string[]
  /** The site maps it leads to (https://www.sitemaps.org/protocol.html). */
  more: string[]
}

/** What a site map names, of its own host: nobody sends us elsewhere. A page that is no site map stands for itself. */
export function readSiteMap(text: string, url: string): SiteMap {
  const isIndex = text.includes('<sitemapindex')
  if (!isIndex && !text.includes('<urlset')) return { pages: [url], more: [] }
  const { host } = new URL(url)
  const named = [...locationsIn(text)].filter((one) => URL.canParse(one) && new URL(one).host === host)
  const unique = [...new Set(named)]
  return isIndex ? { pages: [], more: unique } : { pages: unique, more: [] }
}

function* locationsIn(text: string): Generator<string> {
  let at = 0
  for (let count = 0; count < mostPages; count++) {
    const start = text.indexOf('<loc>', at)
    const end = start < 0 ? -1 : text.indexOf('</loc>', start)
    if (end < 0) return
    const inside = text.slice(start + 5, Math.min(end, start + 5 + longestUrl)).trim()
    yield inside.replace(/&(amp|lt|gt|quot|apos);/g, (_all, name: string) => entities[name] ?? '')
    at = end
  }
}
