// Working one out takes longer than all the rest of a page's foot; a brand writes few.
const languageNames = new Map<string, string>()

/** A language by its own name. */
export function languageName(lang: string): string {
  const known = languageNames.get(lang)
  if (known !== undefined) return known
  const name = new Intl.DisplayNames([lang], { type: 'language' }).of(lang) ?? lang
  const written = name.charAt(0).toLocaleUpperCase(lang) + name.slice(1)
  languageNames.set(lang, written)
  return written
}
