import type { AppError } from '../../platform/errors.ts'
import { explainIssues } from '../../platform/http/explain-issues.ts'
import type { Translate } from '../../platform/i18n/create-translator.ts'
import type { Locale } from '../../platform/i18n/locales.ts'

type Issue = { code?: string; message: string; [name: string]: unknown }

/** One thing that is wrong with what is stated of a place. A warning may be right all the same. */
export type Fault = {
  /** Where, as `phones/0/number`. */
  path: string
  severity: 'error' | 'warning'
  /** A sentence of messages/errors.json, or what the shape said. */
  says: { key: string; values: Record<string, string | number> } | { issue: Issue }
  /** Fields of the record that would put it right. */
  fix?: Record<string, number>
}

export function errorAt(path: string, key: string, values: Record<string, string | number> = {}): Fault {
  return { path, severity: 'error', says: { key, values } }
}

export function warningAt(path: string, key: string, values: Record<string, string | number> = {}): Fault {
  return { path, severity: 'warning', says: { key, values } }
}

/** A refusal as the fault it is of. */
export function faultOf({ message, details: { field, key, values = {} } }: AppError): Fault {
  const path = typeof field === 'string' ? field : ''
  return { path, severity: 'error', says: key ? { key, values } : { issue: { message } } }
}

/** A fault as the API tells it. */
export function tellFault(fault: Fault, locale: Locale, translate: Translate) {
  const { path, severity, fix = null } = fault
  return { path, severity, message: sayFault(fault, locale, translate), fix }
}

/** A fault in words. */
export function sayFault({ path, says }: Fault, locale: Locale, translate: Translate): string {
  if ('key' in says) return translate(locale, `errors.${says.key}`, says.values)
  const { code = 'custom', message, ...params } = says.issue
  const [explained] = explainIssues(
    [{ instancePath: path, keyword: code, message, params }],
    locale,
    translate,
  )
  return explained?.message ?? message
}
