import type { SendMailOptions } from 'nodemailer'
import MailComposer from 'nodemailer/lib/mail-composer'
import type { Channel, Outgoing } from '../../../conversations/index.ts'
import type { Context } from '../../../platform/context.ts'
import { htmlToText } from '../../../platform/html/html-to-text.ts'
import { localeOf } from '../../../platform/i18n/locales.ts'
import { type EmailSettings, hasPlusAddressing, secretsOf } from '../settings.ts'
import { classHeaders } from './class-headers.ts'
import { returnAddresses } from './return-addresses.ts'

const mostReferences = 20

export type ComposedMail = {
  raw: Buffer
  envelope: { from: string; to: string[] }
  dkim: SendMailOptions['dkim']
}

/** Writes the mail of an outgoing message: the same message always gives the same mail, attempt after attempt. */
export async function composeMail(options: {
  context: Context
  channel: Channel
  settings: EmailSettings
  outgoing: Outgoing
  brand: string
  messageId: string
}): Promise<ComposedMail> {
  const { context, channel, settings, outgoing } = options
  const { replyTo, envelopeFrom } = returnAddresses({
    address: channel.address,
    class: outgoing.class,
    tokens: outgoing.tokens,
    hasPlusAddressing: hasPlusAddressing(settings),
  })
  const senderName = settings.senderName || options.brand
  const name = outgoing.author.kind === 'member' ? `${outgoing.author.name}, ${senderName}` : senderName
  const { to, cc, bcc } = outgoing.recipients
  const mail = new MailComposer({
    from: { name, address: channel.address },
    replyTo: replyTo ? { name: senderName, address: replyTo } : undefined,
    to,
    cc,
    subject: outgoing.subject,
    messageId: `<${options.messageId}>`,
    inReplyTo: outgoing.inReplyTo ? `<${outgoing.inReplyTo}>` : undefined,
    references: shorten(outgoing.references).map((id) => `<${id}>`),
    date: context.now(),
    ...bodyOf(outgoing, linkOf(context, outgoing)),
    headers: {
      ...classHeaders(outgoing.class),
      ...(outgoing.locale ? { 'Content-Language': outgoing.locale } : {}),
      ...unsubscribeHeaders(outgoing),
    },
    attachments: await attachmentsOf(context, outgoing),
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return {
    raw: await mail.compile().build(),
    envelope: { from: envelopeFrom, to: [...to, ...cc, ...bcc].map((one) => one.address) },
    dkim: dkimOf(context, channel, settings),
  }
}

// RFC 2369 and RFC 8058: one press in the mail program posts to the address, and nothing else is needed.
function unsubscribeHeaders({ unsubscribeUrl }: Outgoing): Record<string, string> {
  if (unsubscribeUrl === undefined) return {}
  return {
    'List-Unsubscribe': `<${unsubscribeUrl}>`,
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
  }
}

type Link = { url: string; line: string } | undefined

function linkOf(context: Context, { requestUrl, locale }: Outgoing): Link {
  if (requestUrl === null) return undefined
  return { url: requestUrl, line: context.translate(localeOf(locale ?? ''), 'emails.requestLink') }
}

function bodyOf({ text, html, signatureHtml }: Outgoing, link: Link): Pick<SendMailOptions, 'text' | 'html'> {
  const signature = signatureHtml ? `\n\n-- \n${htmlToText(signatureHtml)}` : ''
  const whole = text + signature + (link ? `\n\n${link.line}\n${link.url}\n` : '')
  if (html === null) return { text: whole }
  const signed = signatureHtml ? `${html}<div><br>-- <br>${signatureHtml}</div>` : html
  return {
    text: whole,
    html: signed + (link ? `<p><small><a href="${link.url}">${link.line}</a></small></p>` : ''),
  }
}

// The first names the thread, the last ones the place in it; in between nothing is missed.
function shorten(references: string[]): string[] {
  if (references.length <= mostReferences + 1) return references
  return [...references.slice(0, 1), ...references.slice(-mostReferences)]
}

async function attachmentsOf(context: Context, outgoing: Outgoing): Promise<SendMailOptions['attachments']> {
  return Promise.all(
    outgoing.attachments.map(async (one) => ({
      filename: one.filename,
      contentType: one.contentType,
      content: await context.blobs.get(one.blob),
      ...(one.contentId ? { cid: one.contentId } : {}),
      contentDisposition: one.isInline ? ('inline' as const) : ('attachment' as const),
    })),
  )
}

/** The signature's key, when the channel has one for the domain it sends from. */
export function dkimOf(context: Context, channel: Channel, settings: EmailSettings): SendMailOptions['dkim'] {
  const { dkimPrivateKey } = secretsOf(context, channel)
  if (!settings.dkim || !dkimPrivateKey) return undefined
  return {
    domainName: settings.dkim.domain,
    keySelector: settings.dkim.selector,
    privateKey: dkimPrivateKey,
  }
}
