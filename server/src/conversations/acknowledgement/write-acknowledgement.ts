import { findLocationHours, sentenceFor } from '../../locations/index.ts'
import type { Context, Tx } from '../../platform/context.ts'
import { localeOf } from '../../platform/i18n/locales.ts'
import type { ConversationRecord } from '../find-conversation.ts'

/** The words of an acknowledgement in the customer's language, else the location's, else the brand's. */
export async function writeAcknowledgement(
  context: Context,
  tx: Tx,
  conversation: ConversationRecord,
): Promise<{ text: string; name: string }> {
  const { brand, defaultLocale, name } = await readNames(tx, conversation.contactId)
  const location = conversation.locationId ? await findLocationHours(tx, conversation.locationId) : undefined
  const locale = localeOf(conversation.locale ?? location?.locale ?? defaultLocale)
  const say = (key: string, values: Record<string, string>) => context.translate(locale, key, values)
  const dueAt = conversation.firstResponseDueAt ?? tx.now()
  const text = say('emails.acknowledgement', {
    name: name || 'none',
    brand,
    reference: `#${conversation.number}`,
    due: momentIn(locale, location?.hours.zone ?? 'UTC', dueAt),
    location: location?.name ?? '',
    hours: location ? sentenceFor(location.hours, tx.now(), locale, say) : 'none',
  })
  return { text, name }
}

async function readNames(tx: Tx, contactId: string) {
  return tx.db
    .selectFrom('contacts')
    .innerJoin('accounts', 'accounts.id', 'contacts.accountId')
    .select(['contacts.name', 'accounts.name as brand', 'accounts.defaultLocale'])
    .where('contacts.accountId', '=', tx.accountId)
    .where('contacts.id', '=', contactId)
    .executeTakeFirstOrThrow()
}

function momentIn(locale: string, timeZone: string, at: Date): string {
  // Without a region, English would mean 6:00 PM to readers in Europe.
  return new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    hour: 'numeric',
    minute: '2-digit',
    timeZone,
    timeZoneName: 'short',
  }).format(at)
}
