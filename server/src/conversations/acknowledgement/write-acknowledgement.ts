import { sentenceFor } from '../../locations/index.ts'
import type { Context } from '../../platform/context.ts'
import { dateFormat } from '../../platform/i18n/formats.ts'
import { localeOf } from '../../platform/i18n/locales.ts'
import type { ConversationRow } from '../inbox/rows.ts'
import type { Reception } from '../intake/find-reception.ts'
import { firstNameOf } from '../writing/first-name.ts'
import { ownWords } from '../writing/own-words.ts'

/** The words of an acknowledgement in the customer's language, else the location's, else the brand's. */
export function writeAcknowledgement(
  context: Context,
  now: Date,
  { reception, row, dueAt, name }: { reception: Reception; row: ConversationRow; dueAt: Date; name: string },
): string {
  const { brand, location } = reception
  const locale = localeOf(row.locale ?? location?.locale ?? brand.locale)
  const say = (key: string, values: Record<string, string>) => context.translate(locale, key, values)
  const due = momentIn(locale, location?.hours.zone ?? 'UTC', dueAt)
  const hours = location && sentenceFor(location.hours, now, locale, say)
  const own = ownWords(reception.settings.templates, 'acknowledgement', locale, {
    ...{ 'customer.name': name, 'customer.firstName': firstNameOf(name), 'brand.name': brand.name },
    ...{ 'conversation.number': String(row.number), 'conversation.subject': row.subject },
    ...{ 'location.name': location?.name, 'location.hours': hours, 'answer.due': due },
    'department.name': reception.department?.name,
  })
  if (own !== undefined) return own
  return say('emails.acknowledgement', {
    name: name || 'none',
    brand: brand.name,
    reference: `#${row.number}`,
    due,
    location: location?.name ?? '',
    hours: hours ?? 'none',
  })
}

/** A time as a customer reads it, in the zone of the place. */
export function momentIn(locale: string, timeZone: string, at: Date): string {
  return dateFormat(locale, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    hour: 'numeric',
    minute: '2-digit',
    timeZone,
    timeZoneName: 'short',
  }).format(at)
}
