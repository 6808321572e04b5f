import { findPlaceChannel } from '../../conversations/index.ts'
import type { Context, Tx } from '../../platform/context.ts'
import type { Locale } from '../../platform/i18n/locales.ts'
import type { Phone } from './find-phone.ts'
import { hoursSentence, type Place } from './places.ts'
import type { Verb } from './twiml.ts'

// As the provider's voices are called (BCP 47).
const voices: Record<Locale, string> = { en: 'en-GB', it: 'it-IT', pl: 'pl-PL', ru: 'ru-RU' }

/** Says sentences of messages/<locale>/phone.json to a caller. */
export function speaker({ translate }: Pick<Context, 'translate'>, locale: Locale) {
  return (key: string, values: Record<string, string> = {}): Verb =>
    utter(locale, translate(locale, `phone.${key}`, values))
}

/** Whose phone it is, in the brand's own words where it has any, and when somebody is there. */
export function greet({ context, settings }: Phone, place: Place): Verb[] {
  const say = speaker(context, place.locale)
  const own = settings.greetings[place.locale]
  const hours = hoursSentence(context, place)
  return [
    own ? utter(place.locale, own) : say('greeting', { place: place.name }),
    ...(hours ? [say('hours', { place: place.name, hours })] : []),
  ]
}

/** How else to reach us, and goodbye. */
export async function sayGoodbye(
  context: Context,
  tx: Tx,
  { locale, locationId, isSorry }: { locale: Locale; locationId: string | null; isSorry: boolean },
): Promise<Verb[]> {
  const say = speaker(context, locale)
  const mail = await findPlaceChannel(tx, locationId)
  return [
    ...(isSorry ? [say('nobody')] : []),
    mail ? say('write', { address: mail.address }) : say('again'),
    { name: 'Hangup' },
  ]
}

function utter(locale: Locale, content: string): Verb {
  return { name: 'Say', attributes: { language: voices[locale] }, content }
}
