import { likeness } from '../../language/likeness.ts'
import type { Tx } from '../../platform/context.ts'
import { AppError } from '../../platform/errors.ts'
import type { ReviewCapability } from '../platforms/capability.ts'
import { checkOffer } from '../strategies/check-offer.ts'
import { holdsEmoji, holdsLink } from './unwanted.ts'

const comparedWith = 200
// Trigrams in common, of all that either has: two answers of one template with another name (local.md §7).
const tooAlike = 0.8

/**
 * Refuses an answer its platform would not take, before anybody sees it.
 * @throws AppError invalid with what to change
 */
export async function checkAnswer(
  tx: Tx,
  { name, reply }: ReviewCapability,
  { conversationId, text }: { conversationId: string; text: string },
): Promise<void> {
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
  await checkOffer(tx, conversationId, text)
  if (reply.similar === 'refuse') await refuseTemplate(tx, name, { conversationId, text })
}

async function refuseTemplate(
  tx: Tx,
  name: string,
  { conversationId, text }: { conversationId: string; text: string },
): Promise<void> {
  const earlier = await readAnswers(tx, conversationId)
  if (earlier.some((one) => likeness(one, text) > tooAlike))
    throw new AppError('invalid', `${name} refuses answers much like earlier ones. Write to this person.`, {
      key: 'review_alike',
      values: { platform: name },
    })
}

/** The brand's latest answers, but the one below this very review. */
async function readAnswers(tx: Tx, exceptConversationId: string): Promise<string[]> {
  const rows = await tx.db
    .selectFrom('reviews')
    .select('replyText')
    .where('accountId', '=', tx.accountId)
    .where('replyText', 'is not', null)
    .where((of) => of('conversationId', 'is distinct from', exceptConversationId))
    .orderBy('replyChangedAt', (order) => order.desc().nullsLast())
    .limit(comparedWith)
    .execute()
  return rows.map(({ replyText }) => replyText ?? '')
}
