import type { Tx } from '../../platform/context.ts'
import { escapeHtml } from '../../platform/html/escape.ts'
import { textAsHtml } from '../compose/text-as-html.ts'
import { getConversationRecord } from '../find-conversation.ts'

const longestText = 20_000
const mostMessages = 50

/**
 * What was said between the customer and the brand, oldest first, as a quotation to begin a side thread with. Notes
 * stay out, and so does every address of ours that would lead an answer into the main conversation.
 * @param messageIds only these; undefined for all
 */
export async function quoteConversation(
  tx: Tx,
  conversationId: string,
  messageIds: readonly string[] | undefined,
): Promise<{ html: string; text: string }> {
  const { id } = await getConversationRecord(tx, conversationId)
  const rows = await tx.db
    .selectFrom('messages')
    .select(['authorName', 'sender', 'text', 'createdAt'])
    .where('accountId', '=', tx.accountId)
    .where('conversationId', '=', id)
    .where('publicNumber', 'is not', null)
    .where((of) => of.or([of('state', 'is', null), of('state', 'not in', ['cancelled', 'failed'])]))
    .$if(messageIds !== undefined, (all) => all.where('id', 'in', messageIds?.length ? messageIds : [id]))
    .orderBy('createdAt', 'desc')
    .orderBy('id', 'desc')
    .limit(mostMessages)
    .execute()
  const said = rows.reverse().map((row) => ({
    head: `${nameOf(row)}, ${row.createdAt.toISOString().slice(0, 16).replace('T', ' ')} UTC:`,
    text: withoutWaysBack(row.text).slice(0, longestText),
  }))
  return {
    html: said
      .map(({ head, text }) => `<p>${escapeHtml(head)}</p><blockquote>${textAsHtml(text)}</blockquote>`)
      .join(''),
    text: said.map(({ head, text }) => `${head}\n${text.replace(/^/gm, '> ')}`).join('\n\n'),
  }
}

function nameOf({ authorName, sender }: { authorName: string; sender: unknown }): string {
  const given = typeof sender === 'object' && sender !== null && 'name' in sender ? sender.name : ''
  return authorName || (typeof given === 'string' ? given : '') || '…'
}

// An address with our token in it, or the id of a message, would take an answer to where it was.
function withoutWaysBack(text: string): string {
  return text
    .replace(/\+(?:[a-z]\.)?[a-z0-9]{40}(?=@)/gi, '')
    .replace(/^[\s>*]{0,6}(?:message-id|in-reply-to|references)\s?:.*$/gim, '')
}
