const formats = new Map<string, Intl.DateTimeFormat>()

/**
 * How a moment is written in a language, with the 24 hours of Europe for English of no region. Kept: making one takes
 * longer than writing the whole page it stands on, and there are only as many as languages, zones and places to write them.
 */
export function dateFormat(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${JSON.stringify(options)}`
  const known = formats.get(key)
  if (known) return known
  const made = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, options)
  formats.set(key, made)
  return made
}
