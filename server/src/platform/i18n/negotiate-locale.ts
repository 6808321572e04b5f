import { type Locale, locales } from './locales.ts'

const longestHeader = 1000

/** The language of ours a browser likes best, from its Accept-Language header (RFC 9110, 12.5.4); else English. */
export function negotiateLocale(acceptLanguage: string | undefined): Locale {
  return chooseLanguage(acceptLanguage, locales) ?? 'en'
}

/** The one of some languages a browser likes best; the first where it likes any, none where it likes none of them. */
export function chooseLanguage<Offered extends string>(
  acceptLanguage: string | undefined,
  offered: readonly Offered[],
): Offered | undefined {
  const wishes = (acceptLanguage ?? '')
    .slice(0, longestHeader)
    .split(',')
    .flatMap((entry) => wishesOf(entry, offered))
  const [best] = wishes.sort((a, b) => b.quality - a.quality)
  return best?.locale
}

function wishesOf<Offered extends string>(entry: string, offered: readonly Offered[]) {
  const [tag = '', ...parameters] = entry.split(';').map((part) => part.trim().toLowerCase())
  const language = tag.split('-', 1)[0]
  // `*` means any language, so it is ours to choose.
  const locale = language === '*' ? offered[0] : offered.find((known) => known === language)
  const stated = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2)
  const quality = stated === undefined ? 1 : Number(stated) || 0
  return locale && quality > 0 ? [{ locale, quality }] : []
}
