import { requirePermission } from '../../accounts/index.ts'
import type { Context } from '../../platform/context.ts'
import { AppError } from '../../platform/errors.ts'
import { newId } from '../../platform/ids.ts'
import { lockConversation } from '../find-conversation.ts'
import { getSnippet } from '../writing/snippets.ts'
import type { Action } from './shapes.ts'

/**
 * Has a snippet sent to the customer as an automatic message. Only a rule does that: a person sends what they wrote.
 * It goes once what the rule does is done; what keeps it from going then is told in the conversation.
 * @throws AppError invalid when a person asks, not_found when the snippet is gone
 */
export async function writeToCustomer(
  context: Context,
  conversationId: string,
  { snippetId }: Extract<Action, { kind: 'write' }>,
): Promise<void> {
  requirePermission(context.actor, 'conversations.write')
  await context.transaction(async (tx) => {
    const { actor } = tx
    if (actor.kind !== 'rule')
      throw new AppError('invalid', 'Only a rule writes to a customer by itself.', {
        key: 'write_by_person',
      })
    await lockConversation(tx, conversationId)
    const { isArchived } = await getSnippet(tx, snippetId)
    if (isArchived)
      throw new AppError('not_found', 'This snippet does not exist any more.', { key: 'snippet_gone' })
    const rule = { id: actor.id, name: actor.name }
    tx.enqueue('conversations.writeByRule', { id: newId(), conversationId, snippetId, rule })
  })
}
