import type { Visit } from '../../accounts/index.ts'
import { escapeHtml } from '../../platform/html/escape.ts'
import { listAddresses } from './read-pages.ts'

// https://www.sitemaps.org/protocol.html: at most so many addresses in one file.
const mostAddresses = 50_000

/** Every public page of the help centre, for search engines. */
export async function renderSiteMap({ brand, context }: Visit): Promise<string> {
  const pages = await context.read((tx) => listAddresses(tx, mostAddresses - brand.languages.length))
  const homes = brand.languages.map(
    (lang) => `<url><loc>${escapeHtml(`${brand.origin}/help/${lang}`)}</loc></url>`,
  )
  const articles = pages
    .filter(({ locale }) => brand.languages.includes(locale))
    .map(
      ({ locale, slug, publishedAt }) =>
        `<url><loc>${escapeHtml(`${brand.origin}/help/${locale}/${slug}`)}</loc><lastmod>${publishedAt.toISOString()}</lastmod></url>`,
    )
  return `<?xml version="1.0" encoding="utf-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${homes.join('')}${articles.join('')}</urlset>`
}
