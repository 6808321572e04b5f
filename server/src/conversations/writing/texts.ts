import { z } from 'zod'
import { AppError } from '../../platform/errors.ts'
import { escapeHtml } from '../../platform/html/escape.ts'
import { bodyOf } from '../compose/body.ts'
import { checkVariables } from './check-texts.ts'
import type { TextUse } from './variables.ts'

const language = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Z]{2})?$/, 'must be a language such as it or pt-BR')
  .meta({ description: 'A language, as in BCP 47: `it`, `pt-BR`' })
const most = { text: 20_000, html: 60_000, languages: 30 }

/** One text in several languages, as a client gives it: plain or as HTML. */
export const newTextsShape = z
  .record(
    language,
    z.strictObject({ text: z.string().max(most.text), html: z.string().max(most.html) }).partial(),
  )
  .refine((texts) => Object.keys(texts).length <= most.languages, {
    message: `has at most ${most.languages} languages`,
  })

/** The same as it is kept: harmless HTML and its words. */
export const textsShape = z.record(z.string(), z.object({ text: z.string(), html: z.string() }))

export type NewTexts = z.infer<typeof newTextsShape>
export type Texts = z.infer<typeof textsShape>

/**
 * Texts as they are kept; a language whose text is empty is left out.
 * @throws AppError invalid for a variable that cannot be filled
 */
export function readTexts(given: NewTexts, use: TextUse): Texts {
  const texts: Texts = {}
  for (const [locale, one] of Object.entries(given)) {
    const body = bodyOf(one.html === undefined ? { html: htmlOf(one.text ?? '') } : { html: one.html })
    if (body.text === '') continue
    checkVariables(body, use, `texts.${locale}`)
    texts[locale] = { text: body.text, html: body.html ?? '' }
  }
  return texts
}

/** @throws AppError invalid when there is nothing in any language */
export function requireText(texts: Texts): Texts {
  if (Object.keys(texts).length === 0)
    throw new AppError('invalid', 'Write what it says in at least one language.', {
      key: 'texts_empty',
      field: 'texts',
    })
  return texts
}

/**
 * The text in the first language wished for that there is one in; `pt` also answers `pt-BR`, and the other way round.
 * Without any of them the first in the alphabet.
 */
export function pickText(
  texts: Texts,
  wishes: readonly (string | null | undefined)[],
): { locale: string; text: string; html: string } | undefined {
  const known = Object.keys(texts).sort()
  const found = wishes
    .filter((wish) => wish !== null && wish !== undefined)
    .flatMap(
      (wish) => known.find((one) => one === wish) ?? known.find((one) => speech(one) === speech(wish)) ?? [],
    )
  const locale = found[0] ?? known[0]
  const text = locale === undefined ? undefined : texts[locale]
  return locale !== undefined && text ? { locale, ...text } : undefined
}

/** Plain text as paragraphs. */
export function htmlOf(text: string): string {
  return escapeHtml(text.replaceAll('\r\n', '\n').trim())
    .split(/\n{2,}/)
    .map((paragraph) => `<p>${paragraph.replaceAll('\n', '<br>')}</p>`)
    .join('')
}

function speech(locale: string): string | undefined {
  return locale.split(/[-_]/, 1)[0]?.toLowerCase()
}
