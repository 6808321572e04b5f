import type { Context } from '../../platform/context.ts'
import { announce } from '../announce.ts'
import { holdConversation } from '../find-conversation.ts'

/** Keeps what the customer thinks of how their matter went; said again, the last counts. */
export async function rateConversation(
  context: Context,
  id: string,
  { isGood, words }: { isGood: boolean; words: string },
): Promise<void> {
  await context.transaction(async (tx) => {
    const conversation = await holdConversation(tx, id)
    if (!conversation) return
    const rating = { isGood, words: words.trim().slice(0, 2_000), ratedAt: tx.now() }
    await tx.db
      .insertInto('conversationRatings')
      .values({ accountId: tx.accountId, conversationId: conversation.id, ...rating })
      .onConflict((row) => row.columns(['accountId', 'conversationId']).doUpdateSet(rating))
      .execute()
    await announce(tx, 'conversation.rated', conversation.id, { isGood, words: rating.words })
  })
}
