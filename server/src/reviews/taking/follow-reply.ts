import { readDefaultLocale } from '../../accounts/index.ts'
import { failMessage, noteOutside } from '../../conversations/index.ts'
import type { Context, Tx } from '../../platform/context.ts'
import type { Step } from './step.ts'

/**
 * Lets the conversation of a review know what became of it: an answer of ours the platform does not want is a person's
 * matter again, one given elsewhere has answered it, and one that is gone leaves nothing to answer.
 */
export async function followReply(context: Context, tx: Tx, step: Step): Promise<void> {
  const { before, after, change } = step
  const conversationId = before?.conversationId
  if (!conversationId) return
  const note = async (key: string, becomes: 'done' | 'asked', values = {}) => {
    const locale = await readDefaultLocale(tx)
    const text = context.translate(locale, `reviews.${key}`, { platform: step.platform.name, ...values })
    await noteOutside(tx, conversationId, { text, becomes })
  }
  if (change.versions.includes('removed')) return note('removed', 'done')
  if (!change.versions.includes('reply')) return
  const ours = before.replyMessageId
  if (after.replyState === 'rejected' && ours)
    return failMessage(context, tx, ours, {
      state: 'bounced',
      recipients: [step.platform.name],
      notice: 'review-answers.rejectedNote',
      reason: after.replyReason || context.translate(await readDefaultLocale(tx), 'reviews.noReason'),
    })
  if (after.replyState === null) return note('replyGone', 'asked')
  if (!after.replyMessageId && after.replyState !== 'rejected' && !change.asks)
    await note('answeredThere', 'done', { text: after.replyText })
}
