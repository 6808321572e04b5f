import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import { hasZodFastifySchemaValidationErrors, isResponseSerializationError } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { AppError, type ErrorCode, type ErrorDetails, errorStatus } from '../errors.ts'
import type { Translate } from '../i18n/create-translator.ts'
import { type CustomerLocale, customerLocales, type Locale } from '../i18n/locales.ts'
import { chooseLanguage, negotiateLocale } from '../i18n/negotiate-locale.ts'
import { explainIssues } from './explain-issues.ts'

const faultShape = z.object({ path: z.string(), message: z.string() })

/** RFC 9457 problem details, the body of every error. */
export const problemShape = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number().int(),
  code: z.string(),
  detail: z.string().meta({ description: 'In the language of Accept-Language' }),
  errors: z.array(faultShape).optional(),
  details: z.record(z.string(), z.unknown()).optional(),
})

type Problem = z.infer<typeof problemShape>
type Fault = z.infer<typeof faultShape>

/**
 * Makes the handler that turns anything thrown into a problem, in the caller's language. What we did not expect is
 * logged and shown without its content.
 */
export function problemHandler(translate: Translate) {
  return (error: FastifyError | Error, request: FastifyRequest, reply: FastifyReply): void => {
    const header = request.headers['accept-language']
    const [locale, spoken] = [negotiateLocale(header), chooseLanguage(header, customerLocales) ?? 'en']
    const problem = problemOf(error, { locale, spoken }, translate)
    if (problem.status >= 500) request.log.error({ err: error }, 'Request failed')
    else if (isRefusedByDatabase(error)) request.log.warn({ err: error }, 'The database refused a value')
    reply.status(problem.status).type('application/problem+json').send(problem)
  }
}

type Languages = { locale: Locale; spoken: CustomerLocale }

function problemOf(
  error: FastifyError | Error,
  { locale, spoken }: Languages,
  translate: Translate,
): Problem {
  const build = (code: ErrorCode, english: string, details: ErrorDetails = {}, errors?: Fault[]): Problem => {
    const detail = sayIn(spoken, translate, details) ?? english
    const faults = errors ?? faultsOf(details, detail)
    return {
      type: 'about:blank',
      title: code.replaceAll('_', ' '),
      status: errorStatus[code],
      code,
      detail,
      ...(faults ? { errors: faults } : {}),
      ...(Object.keys(details).length > 0 ? { details } : {}),
    }
  }
  if (error instanceof AppError) return build(error.code, error.message, error.details)
  if (hasZodFastifySchemaValidationErrors(error)) {
    const errors = explainIssues(error.validation, locale, translate)
    return build('invalid', errors.map(({ path, message }) => `${path}: ${message}`).join('; '), {}, errors)
  }
  if (isResponseSerializationError(error))
    return build('internal', 'The answer did not have its declared shape.', { key: 'internal' })
  if (isRefusedByDatabase(error))
    return build('invalid', 'One of the values cannot be stored.', { key: 'unstorable' })
  const status = 'statusCode' in error ? (error.statusCode ?? 500) : 500
  if (status >= 500)
    return build('internal', 'Something went wrong on our side. It has been logged.', { key: 'internal' })
  const { code, key } = byStatus[status] ?? { code: 'invalid' as const }
  return build(code, error.message, key ? { key } : {})
}

// An error that a form shows at a field names it; programs find it where they find what the shapes refuse.
function faultsOf({ errors, field }: ErrorDetails, message: string): Fault[] | undefined {
  const given = z.array(faultShape).safeParse(errors).data
  return given ?? (typeof field === 'string' ? [{ path: field, message }] : undefined)
}

// A key without a text, or a text without its values, must not turn a clear refusal into a failure.
function sayIn(
  locale: CustomerLocale,
  translate: Translate,
  { key, values }: ErrorDetails,
): string | undefined {
  if (!key) return undefined
  try {
    return translate(locale, `errors.${key}`, values)
  } catch {
    return undefined
  }
}

// Class 22 of SQLSTATE, "data exception": a value that fits its shape but no column, such as a date in the year 0.
function isRefusedByDatabase(error: Error): boolean {
  return 'severity' in error && 'code' in error && /^22/.test(String(error.code))
}

const byStatus: Record<number, { code: ErrorCode; key?: string }> = {
  400: { code: 'invalid' },
  401: { code: 'unauthenticated', key: 'unauthenticated' },
  403: { code: 'forbidden', key: 'forbidden' },
  404: { code: 'not_found' },
  409: { code: 'conflict' },
  413: { code: 'too_large', key: 'tooLarge' },
  415: { code: 'unsupported', key: 'unsupportedType' },
  429: { code: 'rate_limited', key: 'rateLimited' },
}
