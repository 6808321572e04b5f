import type { ReceivedAttachment, ReceivedMessage } from '../../conversations/index.ts'
import type { MailAddress } from './addresses.ts'
import type { ParsedMail } from './parsed-mail.ts'

type Words = Omit<
  ReceivedMessage,
  'channelId' | 'deliveryId' | 'routedTo' | 'tokens' | 'classification' | 'authentication'
>

/** What a mail says, in the words every medium shares; how it came to us is added by who received it. */
export function wordsOf(mail: ParsedMail): Words {
  const sender = mail.from[0] ?? mail.sender ?? { name: '', address: '' }
  return {
    ...contentOf(mail),
    externalId: mail.messageId,
    contentHash: mail.contentHash,
    writtenAt: mail.date ?? null,
    sender: { kind: 'email', name: sender.name, address: sender.address },
    replyTo: withAddress(mail.replyTo),
    recipients: { to: withAddress(mail.to), cc: withAddress(mail.cc) },
    subject: mail.subject,
    attachments: mail.attachments.map(toAttachment),
    inReplyTo: mail.inReplyTo,
    references: mail.references,
    forwardedIds: [...new Set(mail.forwarded.flatMap((one) => one.messageIds))],
    threadsBy: 'reference',
    bounce: mail.bounce ? bounceOf(mail.bounce) : null,
    locale: mail.languageHint ?? null,
  }
}

type Content = Pick<ReceivedMessage, 'text' | 'html' | 'quotedText' | 'quotedHtml'>

// Quotes and signature are folded away, never dropped; a mail that is nothing but them is shown whole.
function contentOf(mail: ParsedMail): Content {
  const { textSplit: text, htmlSplit: html } = mail
  const folded = text.segments.filter((segment) => segment.zone !== 'visible').map((segment) => segment.text)
  const foldedHtml = html ? html.signatureHtml + html.quotedHtml : ''
  const isTextSplit = text.visible !== '' && folded.length > 0
  const isHtmlSplit = html !== undefined && html.visibleHtml !== '' && foldedHtml !== ''
  return {
    text: isTextSplit ? text.visible : mail.text,
    quotedText: isTextSplit ? folded.join('') : null,
    html: isHtmlSplit ? html.visibleHtml : (html?.html ?? mail.html ?? null),
    quotedHtml: isHtmlSplit ? foldedHtml : null,
  }
}

function withAddress(addresses: MailAddress[]): MailAddress[] {
  return addresses.filter((one) => one.address.includes('@'))
}

function toAttachment(file: ParsedMail['attachments'][number]): ReceivedAttachment {
  return {
    filename: file.filename,
    declaredType: file.declaredType,
    contentType: file.sniffedType ?? file.declaredType,
    content: file.content,
    contentId: file.contentId ?? null,
    isInline: file.isInline,
  }
}

function bounceOf(report: NonNullable<ParsedMail['bounce']>): NonNullable<ReceivedMessage['bounce']> {
  return {
    originalIds: report.originalMessageIds,
    recipients: report.recipients.map(({ address, action, status, diagnostic }) => ({
      address,
      action,
      status: status ?? '',
      diagnostic,
    })),
  }
}
