import { formattingLocale, type Locale } from './locales.ts'

// Languages brands with shops in Europe and around it are asked for.
const codes =
  'en it pl ru de fr es pt nl cs sk hu ro bg hr sl sr bs mk sq uk el tr sv da nb fi is et lv lt mt ga ca eu gl ar he fa hi bn ur zh ja ko vi th id'.split(
    ' ',
  )

/** Languages as choices, by their names in the reader's language. `also` are kept even when unusual. */
export function languageChoices(
  locale: Locale,
  also: readonly string[] = [],
): { value: string; label: string }[] {
  const order = new Intl.Collator(locale)
  return [...new Set([...codes, ...also])]
    .filter(Boolean)
    .map((value) => ({ value, label: languageName(value, locale) }))
    .sort((a, b) => order.compare(a.label, b.label))
}

/** A language's name in the reader's language, beginning with a capital as a label does. */
export function languageName(code: string, locale: Locale): string {
  const name = new Intl.DisplayNames(formattingLocale(locale), { type: 'language' }).of(code) ?? code
  return name.charAt(0).toLocaleUpperCase(locale) + name.slice(1)
}
