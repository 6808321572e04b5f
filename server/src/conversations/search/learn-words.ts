import { sql } from 'kysely'
import type { Context, Tx } from '../../platform/context.ts'
import { lookFor } from './search.ts'

const mostAtOnce = 200
const mostNews = 50

/**
 * Learns the words of messages that were written lately, so that a search for one form of a word finds the others; what
 * is exactly so is found before. Looked at twice a second, some messages at a time.
 */
export async function learnWords(context: Context): Promise<void> {
  await context.transaction(async (tx) => {
    const { rows } = await sql<{ id: number; ids: string[] }>`
      select id, message_ids[1:${sql.lit(mostAtOnce)}] as ids from search_news where account_id = ${tx.accountId}::uuid
      order by id fetch first ${sql.lit(mostNews)} rows only for update skip locked`.execute(tx.db)
    const news = rows.filter((_, index) => countIds(rows.slice(0, index + 1)) <= mostAtOnce)
    if (news.length === 0) return
    await learnFrom(
      tx,
      news.flatMap(({ ids }) => ids),
    )
    const read = sql`account_id = ${tx.accountId}::uuid and id = any(${news.map(({ id }) => id)}::bigint[])`
    // What was written in one statement (an import) may be more than is learnt at once.
    await sql`update search_news set message_ids = message_ids[${sql.lit(mostAtOnce + 1)}:] where ${read}`.execute(
      tx.db,
    )
    await sql`delete from search_news where ${read} and cardinality(message_ids) = 0`.execute(tx.db)
  })
}

function countIds(news: readonly { ids: string[] }[]): number {
  return news.reduce((sum, { ids }) => sum + ids.length, 0)
}

/** Learns the words of messages. Their language is that of most of their small words, else what is known of it. */
export async function learnFrom(tx: Tx, messageIds: readonly string[]): Promise<void> {
  // Documents are seen only through a search; every text is without this word.
  await lookFor(tx, '!vicinonowhere')
  // Materialized: else the planner would work the language of a text out for each of its words.
  await sql`with written as materialized (
      select coalesce(language_of(documents.words), left(conversations.locale, 2), left(accounts.default_locale, 2)) as language,
        documents.words
      from messages
      join search_documents as documents on documents.account_id = messages.account_id and documents.message_id = messages.id
      join conversations on conversations.account_id = messages.account_id and conversations.id = messages.conversation_id
      join accounts on accounts.id = messages.account_id
      where messages.account_id = ${tx.accountId}::uuid and messages.id = any(${messageIds}::uuid[])
    ), said as (
      select distinct case when word ~ '^[а-я]' then 'ru' else language end as language, word
      from written, unnest(tsvector_to_array(words)) as word
    ), fresh as materialized (
      select language, word, stem_of(language, word) as stem from said
      where not exists (select from search_words as known where known.account_id = ${tx.accountId}::uuid
        and known.language = said.language and known.word = said.word)
    )
    insert into search_words (account_id, language, word, stem)
    select ${tx.accountId}::uuid, language, word, stem from fresh where stem is not null
    order by language, word on conflict do nothing`.execute(tx.db)
  await lookFor(tx, '')
}
