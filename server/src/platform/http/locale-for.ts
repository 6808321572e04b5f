import type { Context } from '../context.ts'
import { type Locale, localeOf } from '../i18n/locales.ts'
import { negotiateLocale } from '../i18n/negotiate-locale.ts'

type Asked = { context: Context; headers: Record<string, unknown> }

/** The language somebody who asks is answered in: a member's own, of a program the one it asks for. */
export function localeFor({ context, headers }: Asked): Locale {
  return context.actor.kind === 'member'
    ? localeOf(context.actor.locale)
    : localeOf(negotiateLocale(String(headers['accept-language'] ?? '')))
}
