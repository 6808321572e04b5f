import type { Connectors } from '../../connectors/index.ts'
import { type ReceivedMessage, receiveMessage } from '../../conversations/index.ts'
import { type MailIn, readRefusal } from './mail-in.ts'
import type { Past } from './past.ts'

/** A mail comes in as what reading it would give; its bytes are not kept. Returns its conversation. @throws Error when it was there before */
export async function receiveUnderstood(past: Past, connectors: Connectors, mail: MailIn): Promise<string> {
  const received = await receiveMessage(past.as({ kind: 'system' }), connectors, messageOf(mail))
  if (received.outcome === 'deleted' || received.outcome === 'repeated')
    throw new Error(`${mail.messageId} came in before.`)
  return received.conversationId
}

const kinds = { person: 'human', out_of_office: 'out-of-office', bounce: 'dsn-failed' } as const

function messageOf(mail: MailIn): ReceivedMessage {
  const { step, channelId, messageId, references, language } = mail
  const parent = references.at(-1)
  return {
    channelId,
    deliveryId: null,
    externalId: messageId,
    contentHash: messageId,
    writtenAt: step.at,
    sender: { kind: 'email', name: step.from.name, address: step.from.email },
    replyTo: [],
    recipients: { to: [{ name: '', address: step.to }], cc: [] },
    routedTo: [step.to],
    subject: step.subject,
    text: step.text,
    html: null,
    quotedText: step.quoted ?? null,
    quotedHtml: null,
    attachments: step.attachments.map(({ fileName, contentType, content }) => ({
      filename: fileName,
      declaredType: contentType,
      contentType,
      content,
      contentId: null,
      isInline: false,
    })),
    inReplyTo: parent ? [parent] : [],
    references,
    forwardedIds: [],
    tokens: [],
    threadsBy: 'reference',
    classification: { kind: kinds[step.nature], autoReplyTo: null, reason: 'Long ago.' },
    bounce: step.nature === 'bounce' ? bounceOf(mail) : null,
    authentication: null,
    locale: step.nature === 'person' ? language : null,
  }
}

function bounceOf({ step, customer, answered }: MailIn): ReceivedMessage['bounce'] {
  const { status, reason } = readRefusal(step)
  const recipient = { address: customer, action: 'failed' as const, status, diagnostic: reason }
  return { originalIds: answered ? [answered] : [], recipients: [recipient] }
}
