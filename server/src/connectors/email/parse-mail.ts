import { classifyMail, type OwnMail } from './automatic/classify.ts'
import { readBounce } from './automatic/read-bounce.ts'
import { hashContent, makeMessageId } from './message-ids.ts'
import { startBudget } from './mime/limits.ts'
import { normaliseMail } from './mime/normalise.ts'
import { headerOf, type Part, readTree } from './mime/read-tree.ts'
import type { ParsedMail } from './parsed-mail.ts'
import { type MailContent, readContent } from './read-content.ts'
import { readHead } from './read-head.ts'
import { readMailFacts } from './read-mail-facts.ts'

/** What the caller knows beyond the bytes: the SMTP envelope, and what is ours (needed for R-L 10 and 11). */
export type ParseOptions = {
  own?: OwnMail
  /** SMTP sender; '' is the null sender. Used when the mail has no Return-Path. */
  envelopeFrom?: string
  envelopeTo?: string[]
}

/**
 * Understands one mail. Pure; linear in its size, with every limit applied before anything is decoded.
 * @throws UnreadableMail when it is empty or above 50 MB; nothing else is refused
 */
export async function parseMail(raw: Uint8Array, options: ParseOptions = {}): Promise<ParsedMail> {
  const budget = startBudget()
  const root = readTree(normaliseMail(raw), budget)
  const { givenMessageId, ...head } = readHead(root.headers)
  const content = await readContent(root, budget)
  const bodies = content.text + (content.htmlSplit?.html ?? '')
  const contentHash = hashContent(
    bodies,
    content.attachments.map((file) => file.content),
  )
  const date = headerOf(root, 'date') ?? ''
  const messageId =
    givenMessageId ?? makeMessageId(headerOf(root, 'from') ?? '', date, head.subject, contentHash)
  const routedTo = [
    ...new Set([...head.routedTo, ...(options.envelopeTo ?? []).map((to) => to.toLowerCase())]),
  ]
  // What the sending server said to us; a header of that name only repeats what one told another before.
  const returnPath = options.envelopeFrom?.toLowerCase() ?? head.returnPath
  const known = {
    headers: root.headers,
    messageId,
    subject: head.subject,
    routedTo,
    returnPath,
    text: content.text,
  }
  return {
    ...head,
    messageId,
    isMessageIdMade: givenMessageId === undefined,
    contentHash,
    routedTo,
    returnPath,
    text: content.text,
    html: content.htmlSplit?.html,
    textSplit: content.textSplit,
    htmlSplit: content.htmlSplit,
    attachments: content.attachments,
    calendar: content.body.calendar,
    forwarded: content.forwarded,
    ...judge(root, content, known, options.own),
    encryption: encryptionOf(root, content.text),
    languageHint: languageOf(root, content),
    headers: root.headers,
    warnings: [...budget.warnings],
  }
}

type Known = Parameters<typeof readMailFacts>[4]

function judge(root: Part, content: MailContent, known: Known, own: OwnMail | undefined) {
  const facts = readMailFacts(root, content.body, content.reportGroups, content.forwarded, known)
  const automatic = classifyMail(facts, own)
  const failed = known.headers.filter((header) => header.name === 'x-failed-recipients')
  const bounce = readBounce({
    kind: automatic.kind,
    groups: content.reportGroups,
    failedRecipients: failed.flatMap(
      (header) => header.value.toLowerCase().match(/[^\s,;<>]{1,100}@[^\s,;<>]{1,255}/g) ?? [],
    ),
    text: content.text,
    returned: content.forwarded,
    recipients: facts.recipients,
  })
  return { automatic, bounce }
}

function encryptionOf(root: Part, text: string): ParsedMail['encryption'] {
  if (root.type === 'multipart/encrypted' || /^-----BEGIN PGP MESSAGE-----/m.test(text.slice(0, 5000)))
    return 'pgp'
  const isSealed =
    root.type.endsWith('pkcs7-mime') && !/signed/i.test(root.parameters.get('smime-type') ?? '')
  return isSealed ? 'smime' : undefined
}

function languageOf(root: Part, content: MailContent) {
  const stated = headerOf(root, 'content-language')?.split(/[,;]/)[0]?.trim()
  const fromHtml = /<(?:html|body)[^>]{0,500}?\slang=["']?([a-z]{2,3}(?:-[a-z]{2,4})?)\b/i.exec(
    content.body.html?.slice(0, 20_000) ?? '',
  )?.[1]
  const hint = stated || fromHtml
  return hint && /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(hint) ? hint.toLowerCase() : undefined
}
