/** The languages everything a customer or a member sees is written in. */
export const locales = ['en', 'it', 'pl', 'ru'] as const

export type Locale = (typeof locales)[number]

/** The language of a tag such as `it` or `it-CH`; English for one we do not write. */
export function localeOf(tag: string): Locale {
  const language = tag.split(/[-_]/, 1)[0]?.toLowerCase()
  return locales.find((locale) => locale === language) ?? 'en'
}
