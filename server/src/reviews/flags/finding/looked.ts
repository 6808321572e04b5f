import { sql } from 'kysely'
import type { Context, Tx } from '../../../platform/context.ts'
import { bandsOf, runsOf } from '../signs/near-copy.ts'

/** A review that is looked through, as far as signs rest on it. */
export type Looked = {
  id: string
  versionCount: number
  channelId: string
  locationId: string | null
  authorId: string | null
  authorName: string
  stars: number | null
  words: string
  writtenAt: Date
  forgetAt: Date | null
  disagrees: boolean
  spamScore: number | null
}

/** Reviews that are new or have changed since they were looked through, the newest first: those one still can report. */
export async function readUnseen(tx: Tx, most: number): Promise<Looked[]> {
  const { rows } =
    await sql<Looked>`select id, version_count, channel_id, location_id, author_id, author_name, stars,
      concat_ws(E'\n', nullif(title, ''), nullif(text, '')) as words, written_at, forget_at, disagrees, spam_score
    from reviews where account_id = ${tx.accountId}::uuid and looked_version < version_count
    order by written_at desc limit ${sql.lit(most)}`.execute(tx.db)
  return rows
}

export async function hasUnseen(tx: Tx): Promise<boolean> {
  const found = await tx.db
    .selectFrom('reviews')
    .select('id')
    .where('accountId', '=', tx.accountId)
    .whereRef('lookedVersion', '<', 'versionCount')
    .limit(1)
    .executeTakeFirst()
  return found !== undefined
}

/** Keeps by what the words of reviews are found again; what was kept of them before goes. */
export async function keepBands(context: Context, looked: readonly Looked[]): Promise<void> {
  const texts = looked.flatMap(({ id, words, forgetAt }) => {
    // Words that may not be kept are not kept in this form either.
    const runs = forgetAt === null ? runsOf(words) : undefined
    return runs ? [{ id, size: runs.size, bands: bandsOf(runs) }] : []
  })
  const ids = looked.map(({ id }) => id)
  await context.jot(async (tx) => {
    await sql`with gone as (delete from review_texts where account_id = ${tx.accountId}::uuid and review_id = any(${ids}::uuid[])
        returning review_id, bands)
      delete from review_bands using gone, unnest(gone.bands) as old (band)
      where review_bands.account_id = ${tx.accountId}::uuid and review_bands.band = old.band
        and review_bands.review_id = gone.review_id`.execute(tx.db)
    if (texts.length === 0) return
    await sql`with given as (select * from json_to_recordset(${JSON.stringify(texts)}::json) as given (id uuid, size int, bands int[])),
        kept as (insert into review_texts (account_id, review_id, size, bands)
          select ${tx.accountId}::uuid, id, size, bands from given on conflict do nothing)
      insert into review_bands (account_id, band, review_id)
      select distinct ${tx.accountId}::uuid, band, id from given, unnest(bands) as band
      order by band on conflict do nothing`.execute(tx.db)
  })
}
