import type { z } from 'zod'
import { visibleConversations } from '../accounts/index.ts'
import type { Context } from '../platform/context.ts'
import { record } from '../platform/events/record.ts'
import type { conversationEvents } from './events.ts'

/** Notes that the member has seen every conversation they may see in which nothing has happened since `before`. */
export async function readEverything(context: Context, before: Date): Promise<void> {
  const { actor } = context
  if (actor.kind !== 'member') return
  await context.transaction(async (tx) => {
    await tx.db
      .insertInto('conversationReads')
      .columns(['accountId', 'conversationId', 'memberId', 'readCount', 'readAt'])
      .expression((of) =>
        of
          .selectFrom('conversations')
          .select(['accountId', 'id'])
          .select((row) => [
            row.val(actor.id).$castTo<string>().as('memberId'),
            'messageCount as readCount',
            row.val(tx.now()).as('readAt'),
          ])
          .where('accountId', '=', tx.accountId)
          .where('lastActivityAt', '<', before)
          .where(visibleConversations(actor)),
      )
      .onConflict((row) =>
        row.columns(['accountId', 'memberId', 'conversationId']).doUpdateSet((of) => ({
          readCount: of.ref('excluded.readCount'),
          readAt: of.ref('excluded.readAt'),
        })),
      )
      .execute()
    const payload: z.input<(typeof conversationEvents)['conversation.all_read']> = { before }
    record(tx, 'conversation.all_read', { audienceId: actor.id, payload })
  })
}
