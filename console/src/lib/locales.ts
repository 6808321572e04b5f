/** The languages the console is written in, by the name their speakers use. */
export const languageNames = { en: 'English', it: 'Italiano', pl: 'Polski', ru: 'Русский' } as const

export type Locale = keyof typeof languageNames

export const locales: readonly Locale[] = ['en', 'it', 'pl', 'ru']

/** The first of `tags` (`it`, `it-CH` …) that we write; English when there is none. */
export function localeOf(...tags: readonly (string | null | undefined)[]): Locale {
  for (const tag of tags) {
    const language = tag?.split(/[-_]/, 1)[0]?.toLowerCase()
    const known = locales.find((locale) => locale === language)
    if (known) return known
  }
  return 'en'
}

/** For dates and numbers: without a region, English would mean 6:00 PM and 11/21 to readers in Europe. */
export function formattingLocale(locale: Locale): string {
  return locale === 'en' ? 'en-GB' : locale
}
