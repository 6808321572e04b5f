import { sql } from 'kysely'
import type { Context, Tx } from '../../platform/context.ts'
import { updateRows } from '../../platform/db/update-rows.ts'
import { createGiveWay } from '../../platform/give-way.ts'
import { judgeReviews, type ToJudge } from './judge-reviews.ts'

const slice = 200

/**
 * Judges a slice of the reviews nobody has judged: those of before there were models, and what could not be judged when it
 * came. Stopped anywhere it goes on there.
 * @returns whether there are more
 */
export async function judgeEarlier(context: Context): Promise<boolean> {
  return context.transaction(async (tx) => {
    const found = await holdUnjudged(tx)
    const judged = await judgeReviews(tx, context.log, found)
    await updateRows(
      tx,
      'reviews',
      [...judged].map(([id, judgement]) => ({ id, ...judgement })),
    )
    // With nothing but such as cannot be judged it would never end.
    return judged.size > 0 && found.length === slice
  })
}

/** Whether there are reviews nobody has judged. */
export async function hasUnjudged(tx: Tx): Promise<boolean> {
  const one = await tx.db
    .selectFrom('reviews')
    .select('id')
    .where('accountId', '=', tx.accountId)
    .where('sentiment', 'is', null)
    .limit(1)
    .executeTakeFirst()
  return one !== undefined
}

async function holdUnjudged(tx: Tx): Promise<ToJudge[]> {
  type Row = Omit<ToJudge, 'held'> & { corrected: string[] }
  const { rows } = await sql<Row>`select id, stars, title, text, is_star_only, location_id, corrected,
      case when language_by is distinct from 'location' then language end as language,
      -- Before anybody judged, only platforms told of languages.
      case when language is not null then coalesce(language_by, 'platform') end as language_by
    from reviews where account_id = ${tx.accountId}::uuid and sentiment is null
    order by id limit ${slice} for no key update skip locked`.execute(tx.db)
  return rows.map((row) => ({ ...row, held: undefined }))
}

const partMs = 5_000

/** Judges what nobody has judged, slice after slice for some seconds, others in between. Returns whether there is more. */
export async function judgeForAWhile(context: Context): Promise<boolean> {
  const giveWay = createGiveWay()
  const until = Date.now() + partMs
  for (;;) {
    const isMore = await judgeEarlier(context)
    if (!isMore || Date.now() > until) return isMore
    await giveWay()
  }
}
