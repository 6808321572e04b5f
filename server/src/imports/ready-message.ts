import { describeFile, type PastMessage } from '../conversations/index.ts'
import type { Context } from '../platform/context.ts'
import { safeHtmlToText } from '../platform/html/html-to-text.ts'
import { sanitizeHtml } from '../platform/html/sanitize.ts'
import type { OpenFile } from './file/open-file.ts'
import type { Gathered } from './gather-conversations.ts'
import type { Loss } from './past-conversation.ts'
import type { ForeignAttachment, ForeignMessage } from './sources/foreign.ts'

const longestText = 500_000
const longestHtml = 2_000_000

export type ReadyMessage = Pick<PastMessage, 'text' | 'html' | 'attachments' | 'externalId'> & {
  foreign: ForeignMessage
  losses: Loss[]
}

/** A conversation with what is to be kept of its messages. */
export type Ready = Omit<Gathered, 'messages'> & { messages: ReadyMessage[] }

/** A message made fit to be kept: its HTML safe, its text readable, its files in storage. */
export async function readyMessage(
  context: Context,
  file: OpenFile,
  foreign: ForeignMessage,
): Promise<ReadyMessage> {
  const { text, html, isShortened } = bodyOf(foreign)
  const files = await Promise.all(foreign.attachments.map((one) => keepAttachment(context, file, one)))
  const missing = foreign.attachments.filter((_one, index) => files[index] === undefined)
  const losses: Loss[] = []
  if (missing.length > 0)
    losses.push({ what: 'attachment', names: missing.map((one) => one.name || one.url) })
  if (isShortened) losses.push({ what: 'shortened', names: [foreign.id] })
  return {
    ...{ foreign, text, html, losses },
    externalId: foreign.messageId?.replace(/^<|>$/g, '') ?? null,
    attachments: files.filter((one) => one !== undefined),
  }
}

function bodyOf({ text, html }: ForeignMessage) {
  if (html === null)
    return { text: text.slice(0, longestText), html: null, isShortened: text.length > longestText }
  const isShortened = html.length > longestHtml || text.length > longestText
  const safe = sanitizeHtml(html.slice(0, longestHtml))
  return { text: text.slice(0, longestText) || safeHtmlToText(safe), html: safe, isShortened }
}

async function keepAttachment(context: Context, file: OpenFile, foreign: ForeignAttachment) {
  const content = await file.attachment(foreign)
  if (!content) return undefined
  const described = await describeFile({ filename: foreign.name, declaredType: foreign.type, content })
  return {
    ...described,
    blob: await context.blobs.put(content),
    declaredType: foreign.type.slice(0, 200),
    contentId: null,
    isInline: foreign.isInline,
  }
}
