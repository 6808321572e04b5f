import { AppError } from '../../platform/errors.ts'
import { localeShape } from '../texts/locale.ts'

/** A text of somewhere else, as it would be here. */
export type ForeignText = {
  /** What it is called in a report: a file, or the id it has there. */
  name: string
  locale: string
  regionName: string | null
  title: string
  slug: string | undefined
  summary: string
  keywords: string[]
  isPublished: boolean
  /** Its HTML, not clean yet, once it is known what addresses mean here. */
  html(finding: { articleAt(path: string): string | undefined }): string
}

export type ForeignArticle = {
  /** The same each time it is exported, so that it comes once. */
  source: string
  kind: 'public' | 'internal'
  policy: string | null
  topics: string[]
  texts: ForeignText[]
}

export type Problem = { name: string; reason: string }
export type Foreign = { articles: ForeignArticle[]; problems: Problem[] }

/** `en-us` is `en`; whoever has two kinds of one language keeps both apart. @throws AppError when it is no language */
export function localesOf(given: readonly string[]): string[] {
  const whole = given.map((one) => {
    const [language = '', place] = one.split(/[-_]/)
    return place ? `${language.toLowerCase()}-${place.toUpperCase()}` : language.toLowerCase()
  })
  return whole.map((one) => {
    const language = one.split('-', 1)[0] ?? one
    const isAlone = whole.filter((other) => other.split('-', 1)[0] === language).length === 1
    const locale = localeShape.safeParse(isAlone ? language : one)
    if (locale.success) return locale.data
    throw new AppError('invalid', `${one.slice(0, 20)} is no language.`, {
      key: 'porting_locale',
      values: { locale: one.slice(0, 20) },
    })
  })
}

/** @throws AppError for a file that is not what it was said to be */
export function notReadable(): AppError {
  return new AppError('invalid', 'This file is not what was expected.', {
    key: 'porting_unreadable',
    field: 'file',
  })
}
