import type { z } from 'zod'
import type { Context } from '../../platform/context.ts'
import { record } from '../../platform/events/record.ts'
import { newId } from '../../platform/ids.ts'
import { textGone } from '../texts/find-text.ts'
import type { votedReasonShape } from './shapes.ts'

export type NewVote = {
  textId: string
  /** The version that was read: an old page may still be open. */
  number: number
  isHelpful: boolean
  reason?: z.infer<typeof votedReasonShape> | null
  words?: string
  locationId?: string | null
}

const mostWords = 1000

/**
 * Keeps what a reader says of the version they read; nothing of who they are.
 * @throws AppError not_found when there is no such version
 */
export async function voteOnArticle(context: Context, vote: NewVote): Promise<void> {
  const { textId, number, isHelpful, reason = null, words = '', locationId = null } = vote
  await context.transaction(async (tx) => {
    const text = await tx.db
      .selectFrom('articleVersions as read')
      .innerJoin('articleTexts as text', (join) =>
        join.onRef('text.accountId', '=', 'read.accountId').onRef('text.id', '=', 'read.textId'),
      )
      .select(['text.articleId', 'text.locale', 'text.regionId'])
      .where('read.accountId', '=', tx.accountId)
      .where('read.textId', '=', textId)
      .where('read.number', '=', number)
      .executeTakeFirst()
    if (!text) throw textGone()
    await tx.db
      .insertInto('articleVotes')
      .values({
        ...{
          accountId: tx.accountId,
          id: newId(),
          textId,
          versionNumber: number,
          isHelpful,
          reason,
          locationId,
        },
        ...{ words: words.trim().slice(0, mostWords).toWellFormed(), createdAt: tx.now() },
      })
      .execute()
    const { articleId, ...of } = text
    record(tx, 'article.voted', { subjectId: articleId, payload: { textId, ...of, isHelpful, reason } })
  })
}
