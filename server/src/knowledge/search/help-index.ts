import { sql } from 'kysely'
import { readDefaultLocale } from '../../accounts/index.ts'
import type { Context, Tx } from '../../platform/context.ts'
import { type Fresh, keepFresh } from '../../platform/keep-fresh.ts'
import { eachPublishedText, type PublishedText } from '../published/each-published-text.ts'
import { createIndexBuilder, type SearchIndex } from './build-index.ts'
import { makePlaces, type PlaceIndex, stampOfPlaces } from './place-index.ts'
import { stemIn } from './stem-in.ts'
import { makeBook, stampOfSynonyms } from './synonym-book.ts'
import type { SynonymBook } from './synonyms-in.ts'

/** The texts customers of one language search, and what each belongs to, at its place in the index. */
export type HelpIndex = { index: SearchIndex; texts: readonly IndexedText[] }

/** What a result needs, without the words, which are read again for the few that are found. */
export type IndexedText = Pick<
  PublishedText,
  'articleId' | 'textId' | 'slug' | 'title' | 'locale' | 'regionId'
>

/** What the search of the help centres is done with, kept in this process per brand; by name, the language. */
export type HelpIndexes = {
  texts: Fresh<HelpIndex>['get']
  synonyms: Fresh<SynonymBook>['get']
  /** Of all languages. */
  places(context: Context): Promise<PlaceIndex>
  /** Something has happened in a brand: what is known of it may be old. */
  wake(accountId: string): void
}

// What is in another language is found, after what is not.
const otherLanguageBoost = 0.6

/** The indexes of the help centres: what is published is found a second or two later, in a very large one within minutes. */
export function createHelpIndexes(): HelpIndexes {
  const texts = keepFresh({ make: makeIndex, stampOf, what: 'The search index of a help centre' })
  const synonyms = keepFresh({ make: makeBook, stampOf: stampOfSynonyms, what: 'A book of synonyms' })
  const places = keepFresh({ make: makePlaces, stampOf: stampOfPlaces, what: 'The index of locations' })
  return {
    texts: texts.get,
    synonyms: synonyms.get,
    places: (context) => places.get(context, ''),
    wake(accountId) {
      for (const one of [texts, synonyms, places]) one.wake(accountId)
    },
  }
}

async function makeIndex(context: Context, locale: string): Promise<HelpIndex> {
  const builder = createIndexBuilder()
  const texts: IndexedText[] = []
  await context.read(async (tx) => {
    const reader = { locale, defaultLocale: await readDefaultLocale(tx) }
    for await (const text of eachPublishedText(tx, { for: reader })) {
      const { articleId, textId, slug, title, regionId, keywords, summary, words } = text
      await builder.add({ title, keywords, summary, body: words, boost: boostOf(text, locale) })
      texts.push({ articleId, textId, slug, title, locale: text.locale, regionId })
    }
  })
  return { texts, index: await builder.finish(stemIn(context, locale)) }
}

// What colleagues answer with again and again is what people ask for, and what helped one reader helps the next.
function boostOf({ locale: own, useCount, helpful, notHelpful }: PublishedText, locale: string): number {
  const used = Math.min(0.2, Math.log1p(useCount) / 40)
  const solved = ((helpful + 2) / (helpful + notHelpful + 4) - 0.5) / 5
  return (own === locale ? 1 : otherLanguageBoost) * (1 + used + solved)
}

// Changes with whatever is published, taken back, archived or moved.
async function stampOf(tx: Tx): Promise<string> {
  const { rows } = await sql<{ stamp: string }>`
    select concat_ws(' ', (select count(*) from article_texts where account_id = ${tx.accountId}::uuid and published_version is not null),
      (select max(published_at) from article_texts where account_id = ${tx.accountId}::uuid and published_version is not null),
      (select count(*) from articles where account_id = ${tx.accountId}::uuid and kind = 'public' and archived_at is null)) as stamp`.execute(
    tx.db,
  )
  return rows[0]?.stamp ?? ''
}
