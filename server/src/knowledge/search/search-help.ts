import { sql } from 'kysely'
import type { Passage } from '../../language/mark-words.ts'
import type { Context } from '../../platform/context.ts'
import type { Reader } from '../published/texts-shown.ts'
import { excerptsFor } from './excerpt.ts'
import { findTexts } from './find-texts.ts'
import type { HelpIndexes, IndexedText } from './help-index.ts'
import { stemIn } from './stem-in.ts'

export type HelpHit = { articleId: string; slug: string; title: string; locale: string; excerpt: Passage }

// Of an article each region may have a text, of which one is shown.
const perArticle = 4

/** The articles that fit what a reader typed, the best first, each as they are shown it. */
export async function searchHelp(
  context: Context,
  indexes: HelpIndexes,
  { typed, most, locale, regionId }: Pick<Reader, 'locale' | 'regionId'> & { typed: string; most: number },
): Promise<HelpHit[]> {
  const [{ index, texts }, synonyms] = await Promise.all([
    indexes.texts(context, locale),
    indexes.synonyms(context, locale),
  ])
  const stem = stemIn(context, locale)
  const hits = await findTexts(index, typed, { stem, synonyms, most: most * perArticle })
  const shown = new Map<string, IndexedText>()
  for (const { place } of hits) {
    const text = texts[place]
    if (!text || (text.regionId !== null && text.regionId !== regionId)) continue
    const known = shown.get(text.articleId)
    if (!known || (known.regionId === null && text.regionId !== null)) shown.set(text.articleId, text)
  }
  const found = [...shown.values()].slice(0, most)
  const words = await readWords(
    context,
    found.map(({ textId }) => textId),
  )
  const excerptOf = excerptsFor(typed)
  return found.map(({ articleId, textId, slug, title, locale: language }) => ({
    ...{ articleId, slug, title, locale: language },
    excerpt: excerptOf(words.get(textId) ?? ''),
  }))
}

async function readWords(context: Context, textIds: readonly string[]): Promise<Map<string, string>> {
  if (textIds.length === 0) return new Map()
  const { rows } = await context.read((tx) =>
    sql<{ textId: string; words: string }>`
      select text.id as text_id, coalesce(nullif(left(shown.words, 20000), ''), shown.summary) as words
      from article_texts as text
        join article_versions as shown on shown.account_id = text.account_id and shown.text_id = text.id
          and shown.number = text.published_version
      where text.account_id = ${tx.accountId}::uuid and text.id = any(${[...textIds]}::uuid[])`.execute(
      tx.db,
    ),
  )
  return new Map(rows.map((row) => [row.textId, row.words]))
}
