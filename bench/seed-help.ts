import { sql } from 'kysely'
import type { Context } from '../server/src/platform/context.ts'

const locales = ['en', 'it', 'pl', 'ru']
const titles = [
  'Return an order',
  'Delivery times and costs',
  'Opening hours on holidays',
  'Pay by card or transfer',
  'Gift vouchers',
  'Guarantee and repairs',
  'Change an address',
  'Book an eye test',
]
/** Topics the articles are spread over. */
export const topicCount = 40
const letters = ['bcdfglmnprstvz', 'aeiou'] as const

/** Public articles in four languages, their texts made of some thousand words used as unevenly as words are. */
export async function seedHelp(context: Context, articles: number): Promise<void> {
  const words = Array.from({ length: 12_000 }, (_, index) => wordOf(index))
  await context.transaction(async (tx) => {
    await sql`update accounts set settings = settings || ${JSON.stringify({ languages: locales })}::jsonb where id = ${tx.accountId}::uuid`.execute(
      tx.db,
    )
  })
  await seedTopics(context)
  const perStep = 500
  for (let from = 1; from <= articles; from += perStep) {
    const rows = Array.from(
      { length: Math.min(perStep, articles - from + 1) },
      (_, index) => from + index,
    ).flatMap((n) => locales.map((locale, language) => textOf(words, { n, locale, language })))
    await context.transaction(async (tx) => {
      const given = sql`json_to_recordset(${JSON.stringify(rows)}::json) as given
        (n int, uses int, topic_id uuid, article_id uuid, text_id uuid, locale text, slug text, title text, body text)`
      await sql`insert into articles (account_id, id, kind, topic_id, position, use_count)
        select distinct ${tx.accountId}::uuid, article_id, 'public', topic_id, n, uses from ${given}`.execute(
        tx.db,
      )
      await sql`insert into article_texts (account_id, id, article_id, locale, slug, title, html, published_version, published_at)
        select ${tx.accountId}::uuid, text_id, article_id, locale, slug, title, '<p>' || body || '</p>', 1, now() from ${given}`.execute(
        tx.db,
      )
      await sql`insert into article_versions (account_id, text_id, number, of_version, slug, title, summary, html, words, keywords)
        select ${tx.accountId}::uuid, text_id, 1, 1, slug, title, left(body, 80), '<p>' || body || '</p>', body, '{}' from ${given}`.execute(
        tx.db,
      )
      await sql`insert into article_slugs (account_id, locale, slug, text_id)
        select ${tx.accountId}::uuid, locale, slug, text_id from ${given}`.execute(tx.db)
    })
  }
  await context.transaction((tx) =>
    sql`analyze topics, articles, article_texts, article_versions, article_slugs`.execute(tx.db),
  )
}

async function seedTopics(context: Context): Promise<void> {
  const rows = Array.from({ length: topicCount }, (_, at) => {
    const name = { name: `Topic ${at + 1}`, description: 'What is asked of it.', slug: `topic-${at + 1}` }
    const names = Object.fromEntries(locales.map((locale) => [locale, name]))
    return { id: idOf(9, at), parent_id: at < 10 ? null : idOf(9, at % 10), position: at, names }
  })
  await context.transaction((tx) =>
    sql`insert into topics (account_id, id, parent_id, position, names)
      select ${tx.accountId}::uuid, id, parent_id, position, names
      from json_to_recordset(${JSON.stringify(rows)}::json) as given (id uuid, parent_id uuid, position int, names jsonb)`.execute(
      tx.db,
    ),
  )
}

function idOf(kind: number, n: number): string {
  return `${String(kind).padStart(8, '0')}-0000-7000-8000-${n.toString(16).padStart(12, '0')}`
}

function textOf(
  words: readonly string[],
  { n, locale, language }: { n: number; locale: string; language: number },
) {
  const id = (kind: number) => idOf(kind, n)
  const pick = chooser(n * 7 + language)
  const some = (count: number) =>
    Array.from({ length: count }, () => words[Math.floor(words.length * pick() ** 3)]).join(' ')
  return {
    ...{ n, uses: n % 3 === 0 ? n % 100 : 0, topic_id: idOf(9, n % topicCount) },
    ...{ article_id: id(1), text_id: id(10 + language), locale, slug: `article-${locale}-${n}` },
    title: `${titles[n % titles.length]} ${some(2)}`,
    body: some(220),
  }
}

function wordOf(index: number): string {
  const pick = chooser(index + 1)
  const syllables = 2 + Math.floor(pick() * 3)
  return Array.from({ length: syllables }, () =>
    letters.map((some) => some[Math.floor(pick() * some.length)]).join(''),
  ).join('')
}

// Mulberry32: the same texts in every run.
function chooser(seed: number): () => number {
  let state = (seed * 0x9e3779b9) >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
