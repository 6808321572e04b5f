import type { Context } from '../../platform/context.ts'
import { AppError } from '../../platform/errors.ts'
import { announce } from '../announce.ts'

const gone = new Set(['conversation_gone', 'conversation_merged'])

/** Does what a rule wants of a conversation; what is refused is told in the conversation instead of failing the job. */
export async function tellRefusal(
  rule: Context,
  about: { conversationId: string; name: string },
  work: () => Promise<void>,
): Promise<void> {
  try {
    await work()
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    // Deleted or merged meanwhile: there is nobody to tell.
    if (gone.has(error.details.key ?? '')) return
    await rule.transaction((tx) =>
      announce(tx, 'conversation.rule_failed', about.conversationId, {
        name: about.name,
        reason: error.message,
      }),
    )
  }
}
