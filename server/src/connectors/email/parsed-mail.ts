import type { MailAddress } from './addresses.ts'
import type { MailClass } from './automatic/classify.ts'
import type { BounceReport } from './automatic/read-bounce.ts'
import type { ForwardedMail } from './forwarded.ts'
import type { MailHeader } from './mail-header.ts'
import type { MailAttachment } from './mime/attachment.ts'
import type { CalendarSummary } from './mime/calendar.ts'
import type { HtmlSplit } from './quoting/split-html.ts'
import type { TextSplit } from './quoting/split-text.ts'

/** What one mail says, in plain values. Message ids are kept without angle brackets. */
export type ParsedMail = {
  messageId: string
  /** True when the mail carried no Message-ID and `messageId` is a stable hash of From, Date, Subject and body. */
  isMessageIdMade: boolean
  /** SHA-256 of the body and attachments: tells a redelivery from another mail that reuses a Message-ID. */
  contentHash: string
  inReplyTo: string[]
  references: string[]
  /** The Date header; undefined when missing or unreadable. May lie in the future. */
  date: Date | undefined
  from: MailAddress[]
  /** Several From headers or several senders: such a mail must be treated as unauthenticated (R-T 4). */
  isFromAmbiguous: boolean
  sender: MailAddress | undefined
  replyTo: MailAddress[]
  to: MailAddress[]
  cc: MailAddress[]
  bcc: MailAddress[]
  /** Addresses named by Delivered-To, X-Original-To, Envelope-To and Resent-*, in lower case. */
  routedTo: string[]
  /** undefined: no Return-Path header; '': the null sender `<>`. */
  returnPath: string | undefined
  subject: string
  /** The subject without Re:, Fwd:, AW:, Odp:, 回复: … */
  baseSubject: string
  text: string
  /** Sanitised: safe tags only, `cid:` references kept, remote images moved to `data-remote-src`. */
  html: string | undefined
  textSplit: TextSplit
  htmlSplit: HtmlSplit | undefined
  attachments: MailAttachment[]
  calendar: CalendarSummary[]
  forwarded: ForwardedMail[]
  automatic: MailClass
  bounce: BounceReport | undefined
  encryption: 'pgp' | 'smime' | undefined
  /** Content-Language, else the `lang` of the HTML: a hint, nothing more. */
  languageHint: string | undefined
  /** Authentication-Results as received; only those of our own server may be believed (R-T 4). */
  authenticationResults: string[]
  headers: MailHeader[]
  /** Plain sentences about what was cut or repaired on the way in. */
  warnings: string[]
}
