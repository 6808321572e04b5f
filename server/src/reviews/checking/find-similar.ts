import { likeness } from '../../language/likeness.ts'
import type { Tx } from '../../platform/context.ts'

const comparedWith = 200
// Trigrams in common, of all that either has: two answers of one template with another name.
const tooAlike = 0.8

/** The brand's earlier answer that a text is too much like, of the last two hundred to other reviews. */
export async function findSimilar(
  tx: Tx,
  { conversationId, text }: { conversationId: string; text: string },
): Promise<{ reviewId: string; text: string } | undefined> {
  const earlier = await readAnswers(tx, conversationId)
  const alike = earlier
    .map((one) => ({ ...one, likeness: likeness(one.text, text) }))
    .filter((one) => one.likeness > tooAlike)
    .sort((one, other) => other.likeness - one.likeness)
  const [first] = alike
  return first && { reviewId: first.reviewId, text: first.text }
}

/** The brand's latest answers, but the one below this very review. */
async function readAnswers(tx: Tx, exceptConversationId: string) {
  const rows = await tx.db
    .selectFrom('reviews')
    .select(['id as reviewId', 'replyText'])
    .where('accountId', '=', tx.accountId)
    .where('replyText', 'is not', null)
    .where((of) => of('conversationId', 'is distinct from', exceptConversationId))
    .orderBy('replyChangedAt', (order) => order.desc().nullsLast())
    .limit(comparedWith)
    .execute()
  return rows.map(({ reviewId, replyText }) => ({ reviewId, text: replyText ?? '' }))
}
