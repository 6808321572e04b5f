const dates = new Map<string, Intl.DateTimeFormat>()
const numbers = new Map<string, Intl.NumberFormat>()
const names = new Map<string, Intl.DisplayNames>()

/**
 * How a moment is written in a language, with the 24 hours of Europe for English of no region. Kept: making one takes
 * longer than writing the whole page it stands on, and there are only as many as languages, zones and places to write them.
 */
export function dateFormat(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return kept(dates, locale, options, () => new Intl.DateTimeFormat(tagOf(locale), options))
}

/** How a number, price or distance is written in a language; English of no region is that of Europe. Kept, as dates are. */
export function numberFormat(locale: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  return kept(numbers, locale, options, () => new Intl.NumberFormat(tagOf(locale), options))
}

/** What languages or countries are called in a language. Kept, as dates are. */
export function displayNames(locale: string, type: 'language' | 'region'): Intl.DisplayNames {
  return kept(names, locale, type, () => new Intl.DisplayNames(locale, { type }))
}

function kept<Format>(
  known: Map<string, Format>,
  locale: string,
  options: unknown,
  make: () => Format,
): Format {
  const key = `${locale} ${JSON.stringify(options)}`
  const found = known.get(key)
  if (found) return found
  const made = make()
  known.set(key, made)
  return made
}

function tagOf(locale: string): string {
  return locale === 'en' ? 'en-GB' : locale
}
