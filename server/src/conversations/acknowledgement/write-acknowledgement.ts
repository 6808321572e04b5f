import { sentenceFor } from '../../locations/index.ts'
import type { Context } from '../../platform/context.ts'
import { localeOf } from '../../platform/i18n/locales.ts'
import type { ConversationRow } from '../inbox/rows.ts'
import type { Reception } from '../intake/find-reception.ts'

/** The words of an acknowledgement in the customer's language, else the location's, else the brand's. */
export function writeAcknowledgement(
  context: Context,
  now: Date,
  { reception, row, dueAt, name }: { reception: Reception; row: ConversationRow; dueAt: Date; name: string },
): string {
  const { brand, location } = reception
  const locale = localeOf(row.locale ?? location?.locale ?? brand.locale)
  const say = (key: string, values: Record<string, string>) => context.translate(locale, key, values)
  return say('emails.acknowledgement', {
    name: name || 'none',
    brand: brand.name,
    reference: `#${row.number}`,
    due: momentIn(locale, location?.hours.zone ?? 'UTC', dueAt),
    location: location?.name ?? '',
    hours: location ? sentenceFor(location.hours, now, locale, say) : 'none',
  })
}

function momentIn(locale: string, timeZone: string, at: Date): string {
  // Without a region, English would mean 6:00 PM to readers in Europe.
  return formatOf(locale === 'en' ? 'en-GB' : locale, timeZone).format(at)
}

const formats = new Map<string, Intl.DateTimeFormat>()

// Making one costs more than all the rest of an acknowledgement; there are as many as languages times zones.
function formatOf(locale: string, timeZone: string): Intl.DateTimeFormat {
  const key = `${locale} ${timeZone}`
  const known = formats.get(key)
  if (known) return known
  const made = new Intl.DateTimeFormat(locale, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    hour: 'numeric',
    minute: '2-digit',
    timeZone,
    timeZoneName: 'short',
  })
  formats.set(key, made)
  return made
}
