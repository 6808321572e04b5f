import type { Context } from '../platform/context.ts'
import type { LetterItem } from './read-letter.ts'

/** One line about a notification in its member's language, such as "Mara Rossi wrote 3 times". */
export function describe(
  { translate }: Pick<Context, 'translate'>,
  locale: string,
  item: LetterItem,
): string {
  return translate(locale, `notifications.did_${item.kind}`, { who: item.who || 'none', count: item.count })
}

/** How a conversation is named where there is no room for more. */
export function nameOf({ translate }: Pick<Context, 'translate'>, locale: string, item: LetterItem): string {
  const { number, subject } = item
  return `#${number} ${subject || translate(locale, 'notifications.noSubject')}`
}

/** Where a conversation is opened. */
export function linkTo({ config }: Pick<Context, 'config'>, conversationId: string): string {
  return `${config.publicUrl}/inbox/all/${conversationId}`
}
