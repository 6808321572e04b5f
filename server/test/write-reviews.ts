import type { Context } from '../src/platform/context.ts'
import { insertRows } from '../src/platform/db/insert-rows.ts'
import { newId } from '../src/platform/ids.ts'

export type WrittenReview = {
  locationId?: string | null
  stars?: number | null
  nativeRating?: string
  sentiment?: 'pos' | 'neu' | 'neg' | 'unclear' | null
  tone?: string | null
  themes?: string[]
  spamScore?: number | null
  authorName?: string
  text?: string
  isStarOnly?: boolean
  writtenAt: Date
  dueFrom?: Date | null
  answeredAt?: Date | null
  decidingWords?: object
}

/** Reviews as they lie there once they were taken in and judged: for what reads many of them. */
export async function writeReviews(context: Context, all: readonly WrittenReview[]): Promise<string[]> {
  const ids = all.map(() => newId())
  await context.transaction(async (tx) => {
    const channel = await tx.db
      .selectFrom('channels')
      .select('id')
      .where('accountId', '=', tx.accountId)
      .executeTakeFirstOrThrow()
    const rows = all.map((one, index) => ({
      ...{
        accountId: tx.accountId,
        id: ids[index] ?? '',
        channelId: channel.id,
        externalId: ids[index] ?? '',
      },
      ...{ placeId: 'p1', locationId: null, stars: null, nativeRating: '', sentiment: null, tone: null },
      ...{ themes: [], spamScore: null, authorName: '', text: 'So it was.', isStarOnly: false },
      ...{ changedAt: one.writtenAt, seenAt: one.writtenAt, dueFrom: null, answeredAt: null },
      ...{ isDue: Boolean(one.dueFrom && !one.answeredAt), decidingWords: {} },
      ...one,
    }))
    await insertRows('reviews', rows).execute(tx.db)
  })
  return ids
}
