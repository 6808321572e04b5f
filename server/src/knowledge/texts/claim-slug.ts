import { sql } from 'kysely'
import type { Tx } from '../../platform/context.ts'
import { AppError } from '../../platform/errors.ts'
import { firstFree, slugOf } from '../../platform/slug.ts'

type Claim = { locale: string; articleId: string }

/** An address from a title that no other article has in a language. */
export async function freeSlug(tx: Tx, claim: Claim, title: string): Promise<string> {
  const base = slugOf(title) || 'article'
  return firstFree(base, await takenSlugs(tx, claim, base))
}

/**
 * A wished address in its plain form.
 * @throws AppError conflict, with a proposal, when it leads or led to another article: old links must go on leading there
 */
export async function checkSlug(tx: Tx, claim: Claim, wished: string): Promise<string> {
  const slug = slugOf(wished)
  if (slug === '')
    throw new AppError('invalid', 'An address needs letters or digits.', { key: 'slug_empty', field: 'slug' })
  await refuseTaken(tx, claim, slug)
  return slug
}

/** Makes an address lead to a text for good. @throws AppError conflict as above */
export async function claimSlug(tx: Tx, text: Claim & { id: string; slug: string }): Promise<void> {
  // Two who publish the same address at once go one after the other.
  await sql`select pg_advisory_xact_lock(hashtextextended(${`${tx.accountId} slug ${text.locale} ${text.slug}`}, 0))`.execute(
    tx.db,
  )
  await refuseTaken(tx, text, text.slug)
  await tx.db
    .insertInto('articleSlugs')
    .values({ accountId: tx.accountId, locale: text.locale, slug: text.slug, textId: text.id })
    // Another region's text of the same article may have it: both are found by it.
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

async function refuseTaken(tx: Tx, claim: Claim, slug: string): Promise<void> {
  const { rows } = await sql`select from article_slugs as known
    join article_texts as text on text.account_id = known.account_id and text.id = known.text_id
    where known.account_id = ${tx.accountId}::uuid and known.locale = ${claim.locale} and known.slug = ${slug}
      and text.article_id <> ${claim.articleId}::uuid`.execute(tx.db)
  if (rows.length === 0) return
  const proposal = firstFree(slug, await takenSlugs(tx, claim, slug))
  throw new AppError('conflict', `Another article has or had this address. ${proposal} is free.`, {
    key: 'slug_taken',
    field: 'slug',
    proposal,
    values: { slug, proposal },
  })
}

// Also those of drafts: whoever publishes last should not be the one to find another.
async function takenSlugs(tx: Tx, { locale, articleId }: Claim, base: string): Promise<Set<string>> {
  const like = `${base}%`
  const { rows } = await sql<{ slug: string }>`
    select known.slug from article_slugs as known
      join article_texts as text on text.account_id = known.account_id and text.id = known.text_id
      where known.account_id = ${tx.accountId}::uuid and known.locale = ${locale} and known.slug like ${like}
        and text.article_id <> ${articleId}::uuid
    union select slug from article_texts where account_id = ${tx.accountId}::uuid and locale = ${locale}
      and slug like ${like} and article_id <> ${articleId}::uuid`.execute(tx.db)
  return new Set(rows.map(({ slug }) => slug))
}
