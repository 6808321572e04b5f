import { IntlMessageFormat } from 'intl-messageformat'
import { type CustomerLocale, customerLocaleOf, customerLocales } from './locales.ts'
import { readMessages } from './read-messages.ts'

export type MessageValues = Record<string, string | number | boolean | Date | null | undefined>

/** The text of `namespace.key` in a language, or in English when we do not write it in that language. */
export type Translate = (locale: string, key: string, values?: MessageValues) => string

/**
 * Reads every message once; each is compiled when first used. The returned function throws on a key that does
 * not exist and on a value the text needs but did not get. Values are inserted as they are: escape for HTML there.
 */
export function createTranslator(messagesDir: string): Translate {
  const texts = new Map(customerLocales.map((locale) => [locale, readMessages(messagesDir, locale)]))
  const compiled = new Map<string, IntlMessageFormat>()

  function messageOf(wished: CustomerLocale, key: string) {
    const id = `${wished} ${key}`
    const known = compiled.get(id)
    if (known) return known
    const locale = texts.get(wished)?.has(key) ? wished : 'en'
    const text = texts.get(locale)?.get(key)
    if (text === undefined) throw new Error(`There is no message "${key}" in ${wished}.`)
    const message = new IntlMessageFormat(text, locale, undefined, { ignoreTag: true })
    compiled.set(id, message)
    return message
  }

  return (locale, key, values = {}) => String(messageOf(customerLocaleOf(locale), key).format(values))
}
