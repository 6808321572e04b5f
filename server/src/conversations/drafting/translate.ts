import { requirePermission } from '../../accounts/index.ts'
import type { Context } from '../../platform/context.ts'
import { AppError } from '../../platform/errors.ts'
import { bodyOf } from '../compose/body.ts'
import { getConversationRecord } from '../find-conversation.ts'
import { findMessage } from '../inbox/list-messages.ts'
import { askMachine } from './ask-machine.ts'
import { translatingTask } from './prompts.ts'
import { findMachine } from './settings.ts'
import { editableFrom, paragraphsOf } from './to-html.ts'

const longestText = 20_000

export type Translating = {
  /** A BCP 47 tag. */
  locale: string
  /** The text of a draft; or */
  html?: string | undefined
  /** a message of the conversation. */
  messageId?: string | undefined
}

/**
 * Has the machine translate a draft or a message, as HTML.
 * @throws AppError as `askMachine`; not_found for a message of another conversation, too_large
 */
export async function translateWords(
  context: Context,
  conversationId: string,
  wanted: Translating,
  signal?: AbortSignal,
): Promise<string> {
  requirePermission(context.actor, 'conversations.write')
  const { text, isHtml } = await context.read(async (tx) => {
    await getConversationRecord(tx, conversationId)
    if (wanted.messageId === undefined) return ownWords(wanted.html ?? '')
    const message = await findMessage(tx, conversationId, wanted.messageId)
    if (!message) throw new AppError('not_found', 'There is no such message.', { key: 'message_gone' })
    return { text: message.text, isHtml: false }
  })
  if (text.trim() === '')
    throw new AppError('invalid', 'There is nothing to translate.', { key: 'empty_message' })
  if (text.length > longestText)
    throw new AppError('too_large', 'This text is too long to be translated.', {
      key: 'text_too_long',
      values: { max: longestText },
    })
  const machine = await findMachine(context)
  const question = { task: translatingTask(wanted.locale, isHtml), material: text }
  const answer = await askMachine(context, machine, question, signal)
  return isHtml ? editableFrom(answer) : paragraphsOf(answer)
}

function ownWords(given: string) {
  const { html, text } = bodyOf({ html: given })
  return { text: text === '' ? '' : (html ?? ''), isHtml: true }
}
