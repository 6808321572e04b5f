import type { Context } from '../platform/context.ts'
import { localeOf } from '../platform/i18n/locales.ts'

/** Why something was not taken, in words. */
export function explainReason(context: Context, locale: string, reason: string): string {
  return context.translate(localeOf(locale), `imports.reason.${reason}`)
}
