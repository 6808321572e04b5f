import { sanitizeHtml } from '../../platform/html/sanitize.ts'
import { type ReportGroup, readReportGroups } from './automatic/read-report.ts'
import { type ForwardedMail, readAttachedMail, readPastedMail } from './forwarded.ts'
import { type Assembled, assembleBody } from './mime/assemble-body.ts'
import { describeAttachments, type MailAttachment } from './mime/attachment.ts'
import { describeCalendar } from './mime/calendar.ts'
import { contentOf, textOf } from './mime/decode-part.ts'
import type { Budget } from './mime/limits.ts'
import { type Part, readTree } from './mime/read-tree.ts'
import { type HtmlSplit, splitHtml } from './quoting/split-html.ts'
import { splitText, type TextSplit } from './quoting/split-text.ts'

/** The readable content of a mail. */
export type MailContent = {
  text: string
  textSplit: TextSplit
  htmlSplit: HtmlSplit | undefined
  attachments: MailAttachment[]
  forwarded: ForwardedMail[]
  reportGroups: ReportGroup[]
  body: Assembled
}

/** Bodies, files and nested messages of a part tree, HTML made safe and quotes folded. */
export async function readContent(root: Part, budget: Budget): Promise<MailContent> {
  const body = assembleBody(root, budget.warnings)
  const shown = withFallbacks(body, budget)
  const htmlSplit = shown.html === undefined ? undefined : splitHtml(sanitizeHtml(shown.html))
  const words = wordsOf(shown.text, htmlSplit)
  const attached = body.messages.slice(0, 20).map((part) => readAttachedMail(contentOf(part), budget))
  const pasted = readPastedMail(words.textSplit.quoted)
  return {
    ...words,
    htmlSplit,
    attachments: await describeAttachments(body.files, htmlSplit?.html),
    forwarded: pasted ? [...attached, pasted] : attached,
    reportGroups: body.reports.flatMap((part) => readReportGroups(textOf(part))),
    body,
  }
}

// A mail that is nothing but another mail, or nothing but an invitation, shows that.
function withFallbacks(
  body: Assembled,
  budget: Budget,
): { text: string | undefined; html: string | undefined } {
  if (body.text?.trim() || body.html?.trim()) return body
  const inner = body.messages.find((part) => part.type === 'message/rfc822')
  if (inner && budget.parts > 0) {
    const { text, html } = assembleBody(readTree(contentOf(inner), budget), budget.warnings)
    if (text?.trim() || html?.trim()) return { text, html }
  }
  const event = body.calendar[0]
  return event ? { text: describeCalendar(event), html: undefined } : body
}

// An empty text beside a filled HTML is a client's omission, not the message.
function wordsOf(text: string | undefined, htmlSplit: HtmlSplit | undefined) {
  if (text?.trim() || !htmlSplit) return { text: text ?? '', textSplit: splitText(text ?? '') }
  return {
    text: htmlSplit.words.segments.map((segment) => segment.text).join(''),
    textSplit: htmlSplit.words,
  }
}
