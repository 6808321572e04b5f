import { z } from 'zod'
import type { Tx } from '../../platform/context.ts'
import { decodeCursor, encodeCursor } from '../../platform/http/cursor.ts'
import { votedReasonShape } from '../published/shapes.ts'

const cursorShape = z.tuple([z.uuid()])

/** What readers said of an article, newest first. */
export async function listVotes(
  tx: Tx,
  articleId: string,
  { limit, cursor }: { limit: number; cursor?: string | undefined },
) {
  const after = decodeCursor(cursor, cursorShape)?.[0]
  const rows = await tx.db
    .selectFrom('articleVotes as vote')
    .innerJoin('articleTexts as text', (join) =>
      join.onRef('text.accountId', '=', 'vote.accountId').onRef('text.id', '=', 'vote.textId'),
    )
    .select(['vote.id', 'vote.textId', 'text.locale', 'vote.versionNumber', 'vote.isHelpful'])
    .select(['vote.reason', 'vote.words', 'vote.locationId', 'vote.createdAt'])
    .where('vote.accountId', '=', tx.accountId)
    .where('text.articleId', '=', articleId)
    .$if(after !== undefined, (all) => all.where('vote.id', '<', after ?? ''))
    .orderBy('vote.id', 'desc')
    .limit(limit + 1)
    .execute()
  const items = rows.slice(0, limit).map(({ reason, ...row }) => ({
    ...row,
    reason: votedReasonShape.nullable().parse(reason),
  }))
  const last = rows.length > limit ? items.at(-1) : undefined
  return { items, nextCursor: last ? encodeCursor([last.id]) : null }
}
