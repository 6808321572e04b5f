/** The languages everything a customer or a member sees is written in. */
export const locales = ['en', 'it', 'pl', 'ru'] as const
/** Languages customers are spoken to in beside them, in the chat and the help centre; what else they meet is English. */
export const furtherLocales = ['de', 'fr', 'es', 'ar', 'he'] as const
export const customerLocales = [...locales, ...furtherLocales] as const

export type Locale = (typeof locales)[number]
export type CustomerLocale = (typeof customerLocales)[number]

/** The language of a tag such as `it` or `it-CH`; English for one we do not write. */
export function localeOf(tag: string): Locale {
  return among(locales, tag) ?? 'en'
}

/** The same of the languages customers are spoken to in. @param otherwise what a brand falls back to, before English */
export function customerLocaleOf(tag: string, otherwise = 'en'): CustomerLocale {
  return among(customerLocales, tag) ?? among(customerLocales, otherwise) ?? 'en'
}

function among<Known extends string>(known: readonly Known[], tag: string): Known | undefined {
  const language = tag.split(/[-_]/, 1)[0]?.toLowerCase()
  return known.find((locale) => locale === language)
}
