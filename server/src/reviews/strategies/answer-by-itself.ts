import { type Connectors, reply, undoSend } from '../../conversations/index.ts'
import type { Context, Tx } from '../../platform/context.ts'
import { AppError } from '../../platform/errors.ts'
import { type Planned, type PlatformOf, suggestForReview } from './suggest-for-review.ts'
import { isHappy } from './tones.ts'

const fewestStars = 4
// From there on somebody looks at it first.
const suspicious = 0.5

/** Whether a review may be answered without a person: thanks to somebody who is happy, in stars and in words alike. */
function mayAnswerByItself({ review, chosen, plan }: Planned): boolean {
  const { stars, isStarOnly, disagrees, spamScore, tone, isDue } = review
  return (
    plan.isAutomatic &&
    isHappy(chosen.tone) &&
    !chosen.isDivided &&
    !disagrees &&
    // What nobody has judged may be anything.
    tone !== null &&
    stars !== null &&
    stars >= fewestStars &&
    !isStarOnly &&
    isDue &&
    (spamScore ?? 0) < suspicious
  )
}

type Given = { planned: Planned; platformOf: PlatformOf }

/**
 * Plans the answer to a review that may go out without a person, for after the brand's delay: until then it stands in the
 * conversation, and anybody can stop it. Each version of a review is answered so once at most.
 */
export async function answerByItself(
  context: Context,
  connectors: Connectors,
  { planned, platformOf }: Given,
): Promise<void> {
  const { review, plan } = planned
  const { conversationId, id: reviewId, versionCount } = review
  if (!mayAnswerByItself(planned) || platformOf(review.platform)?.reply.by === 'by_hand')
    return stopAutomatic(context, review)
  if (!conversationId) return
  const { text, author } = await context.read(async (tx) => ({
    ...(await suggestForReview(tx, { reviewId, wording: 0, platformOf })),
    author: await authorOf(context, tx),
  }))
  if (text === '') return
  const sendAt = new Date(context.now().getTime() + plan.delayMinutes * 60_000)
  const isPlanned = await context.transaction((tx) =>
    notePlanned(tx, { reviewId, versionCount, messageId: null }),
  )
  if (!isPlanned) return
  // Nobody's doing: it is a rule of the brand's own that answers.
  const rule = context.as({ kind: 'rule', id: context.accountId, name: author })
  try {
    const given = { text, attachmentIds: [], resolve: false, sendAt }
    const messageId = await reply(rule, connectors, conversationId, given)
    await context.transaction((tx) => notePlanned(tx, { reviewId, versionCount, messageId }))
  } catch (error) {
    // What the platform would not take a person writes.
    if (!(error instanceof AppError)) throw error
    context.log.info({ reviewId, reason: error.message }, 'a review was not answered by itself')
  }
}

/** Takes back what was to go out by itself and has not, because the review is another one now. */
export async function stopAutomatic(
  context: Context,
  { id: reviewId, conversationId }: Pick<Planned['review'], 'id' | 'conversationId'>,
): Promise<void> {
  const planned = await context.read((tx) => findAutomatic(tx, reviewId))
  if (!planned?.messageId || planned.state !== 'scheduled' || !conversationId) return
  try {
    await undoSend(context, conversationId, planned.messageId)
  } catch (error) {
    // It has gone out meanwhile, or somebody was quicker.
    if (!(error instanceof AppError)) throw error
  }
}

/** The answer that was planned to a review without a person, and what became of it. */
export function findAutomatic(tx: Tx, reviewId: string) {
  return tx.db
    .selectFrom('reviewAutomaticAnswers as automatic')
    .innerJoin('messages', (join) =>
      join
        .onRef('messages.accountId', '=', 'automatic.accountId')
        .onRef('messages.id', '=', 'automatic.messageId'),
    )
    .select(['automatic.messageId', 'messages.state', 'messages.sendAt'])
    .where('automatic.accountId', '=', tx.accountId)
    .where('automatic.reviewId', '=', reviewId)
    .executeTakeFirst()
}

async function authorOf({ translate }: Context, tx: Tx): Promise<string> {
  const { name, defaultLocale } = await tx.db
    .selectFrom('accounts')
    .select(['name', 'defaultLocale'])
    .where('id', '=', tx.accountId)
    .executeTakeFirstOrThrow()
  return translate(defaultLocale, 'review-strategies.author', { brand: name })
}

type Note = { reviewId: string; versionCount: number; messageId: string | null }

/** Writes down that this version of a review is answered so; false where it was before. */
async function notePlanned(tx: Tx, { reviewId, versionCount, messageId }: Note): Promise<boolean> {
  const planned = { versionCount, messageId, plannedAt: tx.now() }
  const row = await tx.db
    .insertInto('reviewAutomaticAnswers')
    .values({ accountId: tx.accountId, reviewId, ...planned })
    .onConflict((known) =>
      known
        .columns(['accountId', 'reviewId'])
        .doUpdateSet(planned)
        .where((of) =>
          messageId === null
            ? of('reviewAutomaticAnswers.versionCount', '<', versionCount)
            : of('reviewAutomaticAnswers.versionCount', '=', versionCount),
        ),
    )
    .returning('reviewId')
    .executeTakeFirst()
  return row !== undefined
}
