import type { SendSystemMail } from '../accounts/index.ts'
import type { Context } from '../platform/context.ts'
import { AppError, reasonOf } from '../platform/errors.ts'
import { describe, linkTo, nameOf } from './describe.ts'
import type { Letter, LetterItem } from './read-letter.ts'
import type { Sent } from './sent.ts'

// Whoever comes back from a holiday reads no list of thousands in a mail.
const mostItems = 20

/** Mails a member what they have not seen. */
export async function mailLetter(context: Context, send: SendSystemMail, letter: Letter): Promise<Sent> {
  const { member } = letter
  try {
    await send({
      to: member.email,
      locale: member.locale,
      subject: subjectOf(context, letter),
      text: textOf(context, letter),
      // The same each time, so that a mail server that sees it twice knows.
      messageId: `${letter.id}@${new URL(context.config.publicUrl).hostname}`,
    })
    return { state: 'sent' }
  } catch (error) {
    return { state: 'failed', reason: reasonOf(error), isFinal: isFinal(error) }
  }
}

// A mail server's code of the 500s is a no; everything else may go better later.
function isFinal(error: unknown): boolean {
  if (error instanceof AppError) return error.code === 'not_configured'
  if (!(error instanceof Error) || !('responseCode' in error)) return false
  return Number(error.responseCode) >= 500
}

function subjectOf(context: Context, { items, member, brand }: Letter): string {
  const [first] = items
  if (first && items.length === 1)
    return `${describe(context, member.locale, first)}: ${nameOf(context, member.locale, first)}`
  return context.translate(member.locale, 'notifications.mailSubject', { count: items.length, brand })
}

function textOf(context: Context, { items, member, brand }: Letter): string {
  const { translate, config } = context
  const { locale, name } = member
  const shown = items.slice(0, mostItems).map((item) => asParagraph(context, locale, item))
  const more = items.length - shown.length
  return [
    translate(locale, 'notifications.mailHello', { name, brand }),
    ...shown,
    ...(more > 0 ? [translate(locale, 'notifications.mailMore', { count: more })] : []),
    translate(locale, 'notifications.mailEnd', { page: `${config.publicUrl}/settings/notifications` }),
  ].join('\n\n')
}

function asParagraph(context: Context, locale: string, item: LetterItem): string {
  const preview = item.preview
  return [
    `${describe(context, locale, item)}: ${nameOf(context, locale, item)}`,
    ...(preview ? [`  ${preview}`] : []),
    `  ${linkTo(context, item.conversationId)}`,
  ].join('\n')
}
