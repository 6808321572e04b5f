import type { Tx } from '../../platform/context.ts'
import { AppError } from '../../platform/errors.ts'
import type { ReviewCapability } from '../platforms/capability.ts'
import { checkOffer } from '../strategies/check-offer.ts'
import { findSimilar } from './find-similar.ts'
import { personalIn } from './personal-in.ts'
import { holdsEmoji, holdsLink } from './unwanted.ts'
import type { AnswerWarning } from './warnings.ts'

type CheckedAnswer = { conversationId: string; text: string; confirmed: readonly string[] | 'all' }

/**
 * Refuses an answer its platform would not take, before anybody sees it, and asks its writer about what is likely not
 * meant: an answer much like an earlier one, somebody's own data where all the world reads it.
 * @throws AppError invalid with what to change; conflict with `warnings`, which are to be confirmed by their kinds
 */
export async function checkAnswer(
  tx: Tx,
  capability: ReviewCapability,
  answer: CheckedAnswer,
): Promise<void> {
  refuseForm(capability, answer.text)
  await refuseSecond(tx, capability, answer.conversationId)
  await checkOffer(tx, answer.conversationId, answer.text)
  const warnings = await warningsOf(tx, capability, answer)
  const { confirmed } = answer
  const open = confirmed === 'all' ? [] : warnings.filter(({ kind }) => !confirmed.includes(kind))
  if (open.length === 0) return
  throw new AppError('conflict', 'Read the warnings, and confirm them to send it all the same.', {
    key: 'answer_unconfirmed',
    warnings: open,
  })
}

function refuseForm({ name, reply }: ReviewCapability, text: string): void {
  if (reply.by === 'none' || reply.by === 'by_hand')
    throw new AppError('invalid', `${name} takes answers only on its own pages.`, {
      key: 'review_by_hand',
      values: { platform: name },
    })
  if (!reply.allowsEmoji && holdsEmoji(text))
    throw new AppError('invalid', `${name} takes no emoji. Say it in words.`, {
      key: 'review_emoji',
      values: { platform: name },
    })
  if (!reply.allowsLinks && holdsLink(text))
    throw new AppError('invalid', `${name} takes no links.`, {
      key: 'review_links',
      values: { platform: name },
    })
}

async function refuseSecond(
  tx: Tx,
  { name, reply }: ReviewCapability,
  conversationId: string,
): Promise<void> {
  if (reply.canChange) return
  const answered = await tx.db
    .selectFrom('reviews')
    .select('replyState')
    .where('accountId', '=', tx.accountId)
    .where('conversationId', '=', conversationId)
    .where('replyState', 'in', ['submitted', 'pending', 'live'])
    .executeTakeFirst()
  if (answered)
    throw new AppError('invalid', `An answer that stands on ${name} cannot be changed.`, {
      ...{
        key: reply.canWithdraw ? 'review_withdraw_first' : 'review_no_change',
        values: { platform: name },
      },
    })
}

async function warningsOf(
  tx: Tx,
  { name, reply }: ReviewCapability,
  { conversationId, text }: CheckedAnswer,
): Promise<AnswerWarning[]> {
  const similar = await findSimilar(tx, { conversationId, text })
  if (similar && reply.similar === 'refuse')
    throw new AppError('invalid', `${name} refuses answers much like earlier ones. Write to this person.`, {
      ...{ key: 'review_alike', values: { platform: name } },
      similar,
    })
  const personal = await personalIn(tx, { conversationId, text })
  return [
    ...(similar ? [{ kind: 'similar' as const, ...similar }] : []),
    ...(personal.length > 0 ? [{ kind: 'personal' as const, found: personal }] : []),
  ]
}
