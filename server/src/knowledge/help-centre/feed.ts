import type { Visit } from '../../accounts/index.ts'
import { escapeHtml } from '../../platform/html/escape.ts'
import { listAddresses } from './read-pages.ts'

const mostPages = 50_000
const mostNews = 30

/** What is new in the help centre, as RSS 2.0. */
export async function renderFeed({ brand, lang, say, context }: Visit): Promise<string> {
  const all = await context.read((tx) => listAddresses(tx, mostPages))
  const news = all
    .filter(({ locale }) => locale === lang)
    .sort((one, other) => other.publishedAt.getTime() - one.publishedAt.getTime())
    .slice(0, mostNews)
  const items = news.map(({ slug, title, summary, publishedAt }) => {
    const url = escapeHtml(`${brand.origin}/help/${lang}/${slug}`)
    return `<item><title>${escapeHtml(title)}</title><link>${url}</link><guid>${url}</guid><pubDate>${publishedAt.toUTCString()}</pubDate><description>${escapeHtml(summary)}</description></item>`
  })
  const title = escapeHtml(say('help.title', { brand: brand.name }))
  const description = escapeHtml(say('help.feed'))
  return `<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>${title}</title><link>${escapeHtml(`${brand.origin}/help/${lang}`)}</link><description>${description}</description><language>${lang}</language>${items.join('')}</channel></rss>`
}
