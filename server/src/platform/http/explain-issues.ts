import { z } from 'zod'
import type { Translate } from '../i18n/create-translator.ts'
import type { Locale } from '../i18n/locales.ts'

/** What the validator says of one value, as Fastify hands it on: its place and zod's issue. */
type Reported = { instancePath: string; keyword: string; message?: string; params: Record<string, unknown> }
type Fault = { path: string; message: string }

const detailShape = z.looseObject({
  origin: z.string().optional(),
  minimum: z.coerce.number().optional(),
  maximum: z.coerce.number().optional(),
  format: z.string().optional(),
  expected: z.string().optional(),
  values: z.array(z.unknown()).optional(),
  keys: z.array(z.string()).optional(),
  params: z.object({ code: z.string() }).optional(),
  errors: z
    .array(
      z.array(
        z.looseObject({
          code: z.string(),
          path: z.array(z.union([z.string(), z.number()])),
          message: z.string(),
        }),
      ),
    )
    .optional(),
})

type Issue = { path: string; code: string; message: string; detail: z.infer<typeof detailShape> }

/** Says in words, at the field each is about, what a request's shape refuses. */
export function explainIssues(reported: Reported[], locale: Locale, translate: Translate): Fault[] {
  return reported.flatMap(({ instancePath, keyword, message = 'is wrong', params }) =>
    explain(
      { path: instancePath.replace(/^\//, ''), code: keyword, message, detail: read(params) },
      (key, values) => translate(locale, `errors.${key}`, values),
      locale,
    ),
  )
}

type Say = (key: string, values?: Record<string, string | number>) => string

function explain(issue: Issue, say: Say, locale: Locale): Fault[] {
  const inner = issue.code === 'invalid_union' ? likeliest(issue) : []
  if (inner.length > 0) return inner.flatMap((one) => explain(one, say, locale))
  const key = issue.detail.params && ruleKeys[issue.detail.params.code]
  if (key) return [{ path: issue.path, message: say(key) }]
  // A shape's own words are English: to others the place must say enough.
  const isOwn = !/^(?:Invalid|Too|Unrecognized)\b/.test(issue.message)
  if (isOwn) return [{ path: issue.path, message: locale === 'en' ? issue.message : say('fieldFormat') }]
  return [{ path: issue.path, message: sentenceOf(issue, say) ?? issue.message }]
}

function sentenceOf({ code, message, detail }: Issue, say: Say): string | undefined {
  switch (code) {
    case 'invalid_type':
      return /received undefined$/.test(message)
        ? say('fieldMissing')
        : say(typeKeys[detail.expected ?? ''] ?? 'fieldFormat')
    case 'too_small':
      return say(sizeKeys[detail.origin ?? '']?.small ?? 'fieldTooSmall', { minimum: detail.minimum ?? 0 })
    case 'too_big':
      return say(sizeKeys[detail.origin ?? '']?.big ?? 'fieldTooBig', { maximum: detail.maximum ?? 0 })
    case 'invalid_format':
      return say(formatKeys[detail.format ?? ''] ?? 'fieldFormat')
    case 'invalid_value':
      return say('fieldChoice', { choices: (detail.values ?? []).join(', ') })
    case 'unrecognized_keys':
      return say('fieldUnknown', { names: (detail.keys ?? []).join(', ') })
    default:
      return undefined
  }
}

// Of several allowed shapes the one that got furthest is the one that was meant.
function likeliest({ path, detail }: Issue): Issue[] {
  const depth = (branch: { path: unknown[] }[]) => Math.max(0, ...branch.map((one) => one.path.length))
  const [best] = [...(detail.errors ?? [])].sort((a, b) => depth(b) - depth(a))
  if (!best || depth(best) === 0) return []
  return best.map(({ code, path: below, message, ...params }) => ({
    path: [path, ...below].filter((step) => step !== '').join('/'),
    code,
    message,
    detail: read(params),
  }))
}

function read(params: Record<string, unknown>): Issue['detail'] {
  return detailShape.safeParse(params).data ?? {}
}

const typeKeys: Record<string, string> = {
  string: 'fieldText',
  number: 'fieldNumber',
  int: 'fieldNumber',
  boolean: 'fieldBoolean',
}

const sizeKeys: Record<string, { small: string; big: string }> = {
  string: { small: 'fieldTooShort', big: 'fieldTooLong' },
  array: { small: 'fieldTooFew', big: 'fieldTooMany' },
}

const formatKeys: Record<string, string> = {
  email: 'fieldEmail',
  url: 'fieldUrl',
  uuid: 'fieldId',
  datetime: 'fieldTime',
  date: 'fieldDate',
}

/** Sentences for rules of our own that a shape checks: `params.code` of the issue. */
const ruleKeys: Record<string, string> = {
  bad_zone: 'zone',
  interval_reversed: 'hoursReversed',
  interval_overlap: 'hoursOverlap',
  overlap_with_previous_day: 'hoursPreviousDay',
  dates_reversed: 'datesReversed',
  dates_overlap: 'datesOverlap',
}
