import { sql } from 'kysely'
import { readDefaultLocale } from '../../accounts/index.ts'
import type { Context, Tx } from '../../platform/context.ts'
import type { HelpIndexes } from './help-index.ts'

// Fewer are indexed while the first letters are typed.
const worthwhile = 500
const lately = '30 days'

/**
 * Makes the indexes of a large help centre before anybody searches it, one language after the other, those searched most
 * lately first: else its first visitor after a start would wait for seconds.
 */
export async function warmHelpIndexes(
  context: Context,
  indexes: HelpIndexes,
  { isStopped, fewestTexts = worthwhile }: { isStopped: () => boolean; fewestTexts?: number },
): Promise<void> {
  for (const locale of await context.read((tx) => languagesOf(tx, fewestTexts))) {
    if (isStopped()) return
    await indexes.texts(context, locale)
    await indexes.synonyms(context, locale)
  }
}

async function languagesOf(tx: Tx, fewestTexts: number): Promise<string[]> {
  const defaultLocale = await readDefaultLocale(tx)
  const { rows } = await sql<{ locale: string; texts: number; searches: number }>`
    select text.locale, count(*)::int as texts, (select count(*)::int from searches
      where account_id = ${tx.accountId}::uuid and searches.locale = text.locale
        and at > ${tx.now()}::timestamptz - ${lately}::interval) as searches
    from article_texts as text
    where text.account_id = ${tx.accountId}::uuid and text.published_version is not null
    group by text.locale`.execute(tx.db)
  if (rows.reduce((sum, { texts }) => sum + texts, 0) < fewestTexts) return []
  return rows
    .sort(
      (one, other) =>
        other.searches - one.searches ||
        Number(other.locale === defaultLocale) - Number(one.locale === defaultLocale) ||
        other.texts - one.texts,
    )
    .map(({ locale }) => locale)
}
