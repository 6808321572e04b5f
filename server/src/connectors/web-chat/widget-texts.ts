import { fileURLToPath } from 'node:url'
import { customerLocaleOf, customerLocales } from '../../platform/i18n/locales.ts'
import { readMessages } from '../../platform/i18n/read-messages.ts'

const messages = fileURLToPath(new URL('../../../../messages', import.meta.url))
const namespace = 'chat.'

/** Every sentence the chat on a page shows, by its name, in a language: the page brings none along. */
export function createWidgetTexts(): (locale: string) => Record<string, string> {
  const byLocale = new Map(customerLocales.map((locale) => [locale, textsIn(locale)]))
  return (locale) => byLocale.get(customerLocaleOf(locale)) ?? {}
}

function textsIn(locale: string): Record<string, string> {
  const own = [...readMessages(messages, locale)].filter(([key]) => key.startsWith(namespace))
  return Object.fromEntries(own.map(([key, text]) => [key.slice(namespace.length), text]))
}
