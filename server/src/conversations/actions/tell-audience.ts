import { requirePermission } from '../../accounts/index.ts'
import type { Context } from '../../platform/context.ts'
import { announce } from '../announce.ts'
import { lockConversation } from '../find-conversation.ts'
import type { Action } from './shapes.ts'

/** Asks people to look at a conversation. How they hear of it is theirs to choose; this only says that they should. */
export async function tellAudience(
  context: Context,
  conversationId: string,
  { audience, text }: Extract<Action, { kind: 'tell' }>,
): Promise<void> {
  requirePermission(context.actor, 'conversations.write')
  await context.transaction(async (tx) => {
    await lockConversation(tx, conversationId)
    await announce(tx, 'conversation.attention_asked', conversationId, { audience, text })
  })
}
