import { audit, publicAddress, requirePermission, visibleLocations } from '../../accounts/index.ts'
import { findPlaceChannel, makeToken } from '../../conversations/index.ts'
import type { Context, Tx } from '../../platform/context.ts'
import { AppError } from '../../platform/errors.ts'
import { newId } from '../../platform/ids.ts'
import { invitations } from '../strategies/answer-language.ts'
import { lockReview } from './lock-review.ts'

const livesDays = 30
const mostOfReview = 20
const dayMs = 86_400_000

/**
 * Makes a link by which whoever wrote a review can go on privately. It may stand where everybody sees it: it shows
 * nothing, and proves nothing of who writes there. Returns its id.
 * @throws AppError not_found, not_configured where nobody would read what is written, conflict when there are too many
 */
export async function makePrivateLink(context: Context, reviewId: string): Promise<string> {
  requirePermission(context.actor, 'conversations.write')
  return context.transaction(async (tx) => {
    const review = await lockReview(tx, reviewId)
    if (!(await findPlaceChannel(tx, review.locationId)))
      throw new AppError('not_configured', 'Set up an e-mail channel first: what is written comes there.', {
        key: 'private_no_channel',
      })
    await refuseTooMany(tx, reviewId)
    const { actor } = tx
    const id = newId()
    await tx.db
      .insertInto('reviewPrivateLinks')
      .values({
        ...{ accountId: tx.accountId, id, reviewId, createdAt: tx.now() },
        createdBy: actor.kind === 'member' ? actor.id : null,
        createdName: 'name' in actor ? actor.name : '',
        expiresAt: new Date(tx.now().getTime() + livesDays * dayMs),
      })
      .execute()
    await audit(tx, { action: 'private_link.created', subjectKind: 'review', subjectId: reviewId })
    return id
  })
}

/** Makes a link lead nowhere from now on. Again for one that is over: nothing. @throws AppError not_found */
export async function revokePrivateLink(context: Context, reviewId: string, id: string): Promise<void> {
  requirePermission(context.actor, 'conversations.write')
  await context.transaction(async (tx) => {
    await lockReview(tx, reviewId)
    const revoked = await tx.db
      .updateTable('reviewPrivateLinks')
      .set((of) => ({ revokedAt: of.fn.coalesce('revokedAt', of.val(tx.now())) }))
      .where('accountId', '=', tx.accountId)
      .where('reviewId', '=', reviewId)
      .where('id', '=', id)
      .returning('id')
      .executeTakeFirst()
    if (!revoked) throw new AppError('not_found', 'There is no such link.', { key: 'not_found' })
    await audit(tx, { action: 'private_link.revoked', subjectKind: 'review', subjectId: reviewId })
  })
}

/** The links of a review, the latest first, what began by them, and the address to write to instead. */
export async function readPrivately(context: Context, reviewId: string) {
  return context.read(async (tx) => {
    const review = await tx.db
      .selectFrom('reviews')
      .select(['locationId', 'language'])
      .where('accountId', '=', tx.accountId)
      .where('id', '=', reviewId)
      .where(visibleLocations(tx.actor, 'reviews.locationId'))
      .executeTakeFirst()
    if (!review) throw new AppError('not_found', 'There is no such review.', { key: 'review_gone' })
    const base = await publicAddress(tx, context.config)
    const say = await invitations(tx, review.language)
    const email = (await findPlaceChannel(tx, review.locationId))?.address ?? null
    const links = await tx.db
      .selectFrom('reviewPrivateLinks')
      .select(['id', 'createdName', 'createdAt', 'expiresAt', 'revokedAt'])
      .where('accountId', '=', tx.accountId)
      .where('reviewId', '=', reviewId)
      .orderBy('createdAt', 'desc')
      .limit(mostOfReview)
      .execute()
    return {
      links: links.map((one) => {
        const url = `${base}/p/${makeToken(context.secrets, context.accountId, 'private', one.id)}`
        const isOver = one.revokedAt !== null || one.expiresAt <= tx.now()
        return { ...one, url, invitation: say(url), isOver }
      }),
      email: email === null ? null : { address: email, invitation: say(email) },
      conversations: await listBegun(tx, reviewId),
    }
  })
}

function listBegun(tx: Tx, reviewId: string) {
  return tx.db
    .selectFrom('reviewPrivateConversations as begun')
    .innerJoin('conversations', (join) =>
      join
        .onRef('conversations.accountId', '=', 'begun.accountId')
        .onRef('conversations.id', '=', 'begun.conversationId'),
    )
    .select(['conversations.id', 'conversations.number', 'conversations.status', 'begun.begunAt'])
    .where('begun.accountId', '=', tx.accountId)
    .where('begun.reviewId', '=', reviewId)
    .orderBy('begun.begunAt')
    .execute()
}

async function refuseTooMany(tx: Tx, reviewId: string): Promise<void> {
  const { count } = await tx.db
    .selectFrom('reviewPrivateLinks')
    .select((of) => of.fn.countAll<number>().as('count'))
    .where('accountId', '=', tx.accountId)
    .where('reviewId', '=', reviewId)
    .executeTakeFirstOrThrow()
  if (Number(count) >= mostOfReview)
    throw new AppError('conflict', 'This review has had enough links.', { key: 'private_links_many' })
}
