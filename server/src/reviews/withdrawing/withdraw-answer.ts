import { audit, readDefaultLocale, requirePermission, visibleLocations } from '../../accounts/index.ts'
import { noteOutside } from '../../conversations/index.ts'
import type { Context, Tx } from '../../platform/context.ts'
import { AppError } from '../../platform/errors.ts'
import { record } from '../../platform/events/record.ts'

type Withdrawn = {
  id: string
  channelId: string
  externalId: string
  placeId: string
  platform: string
}

/**
 * The review whose answer is to be taken back.
 * @throws AppError not_found, conflict when no answer stands there
 */
export async function findAnswered(context: Context, reviewId: string): Promise<Withdrawn> {
  requirePermission(context.actor, 'conversations.write')
  const found = await context.read((tx) =>
    tx.db
      .selectFrom('reviews')
      .innerJoin('channels', (join) =>
        join
          .onRef('channels.accountId', '=', 'reviews.accountId')
          .onRef('channels.id', '=', 'reviews.channelId'),
      )
      .select(['reviews.id', 'reviews.channelId', 'reviews.externalId', 'reviews.placeId'])
      .select(['channels.connector as platform', 'reviews.replyState'])
      .where('reviews.accountId', '=', tx.accountId)
      .where('reviews.id', '=', reviewId)
      .where(visibleLocations(tx.actor, 'reviews.locationId'))
      .executeTakeFirst(),
  )
  if (!found) throw new AppError('not_found', 'There is no such review.', { key: 'review_gone' })
  const { replyState, ...review } = found
  if (replyState === null) throw nothingThere()
  return review
}

/**
 * Writes down that the platform took our answer away: the question is open again.
 * @throws AppError conflict when somebody was faster
 */
export async function noteWithdrawn(
  context: Context,
  reviewId: string,
  { platformName }: { platformName: string },
): Promise<void> {
  await context.transaction(async (tx) => {
    const before = await hold(tx, reviewId)
    if (before?.replyText == null) throw nothingThere()
    const { replyText, conversationId, locationId, channelId, stars } = before
    await clear(tx, before)
    await audit(tx, {
      ...{ action: 'review_answer.withdrawn', subjectKind: 'review', subjectId: reviewId },
      before: { text: replyText, state: before.replyState },
    })
    record(tx, 'review.reply_changed', {
      ...{ subjectId: reviewId, locationId },
      payload: { channelId, locationId, conversationId, stars, state: null },
    })
    if (!conversationId) return
    const { actor } = tx
    const values = { platform: platformName, text: replyText, name: 'name' in actor ? actor.name : '' }
    const text = context.translate(await readDefaultLocale(tx), 'review-answers.withdrawnNote', values)
    await noteOutside({ ...tx, actor: { kind: 'system' } }, conversationId, { text, becomes: 'asked' })
  })
}

function hold(tx: Tx, reviewId: string) {
  return tx.db
    .selectFrom('reviews')
    .selectAll()
    .where('accountId', '=', tx.accountId)
    .where('id', '=', reviewId)
    .forNoKeyUpdate()
    .executeTakeFirst()
}

async function clear(tx: Tx, before: NonNullable<Awaited<ReturnType<typeof hold>>>): Promise<void> {
  const { id: reviewId, stars, nativeRating, title, text, forgetAt, isStarOnly, removedAt } = before
  const now = tx.now()
  await tx.db
    .updateTable('reviews')
    .set({
      ...{ replyText: null, replyState: null, replyReason: '', replyChangedAt: null, replyMessageId: null },
      ...{ isDue: !isStarOnly && removedAt === null, answeredAt: null },
      versionCount: before.versionCount + 1,
    })
    .where('accountId', '=', tx.accountId)
    .where('id', '=', reviewId)
    .execute()
  await tx.db
    .insertInto('reviewVersions')
    .values({
      ...{ accountId: tx.accountId, reviewId, number: before.versionCount + 1, kind: 'reply' },
      ...{ stars, nativeRating, title: forgetAt ? '' : title, text: forgetAt ? '' : text },
      ...{ replyText: null, replyState: null, changedAt: now, seenAt: now },
    })
    .execute()
}

function nothingThere(): AppError {
  return new AppError('conflict', 'No answer of the brand stands below this review.', {
    key: 'review_no_answer',
  })
}
