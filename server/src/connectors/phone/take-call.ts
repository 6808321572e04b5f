import { readDefaultLocale } from '../../accounts/index.ts'
import type { Tx } from '../../platform/context.ts'
import { type Locale, localeOf } from '../../platform/i18n/locales.ts'
import { type Caller, readCaller } from './callers.ts'
import { type Call, changeCall, holdCall, noteCall } from './calls.ts'
import type { Phone } from './find-phone.ts'
import type { Form } from './form.ts'
import { nextToRing, type Places, readPlaces } from './places.ts'
import { settleLater } from './settle-calls.ts'
import { endUnanswered, ring, thank } from './steps.ts'
import type { Verb } from './twiml.ts'
import { greet, sayGoodbye, speaker } from './words.ts'

// Whoever has waited that long is better served by a tape.
const mostRung = 5

/** Somebody calls: what is done with the call. The same call told again is answered again and noted once. */
export async function takeCall(phone: Phone, form: Form): Promise<Verb[]> {
  const { context, channel, settings } = phone
  const caller = readCaller(form.From)
  return context.transaction(async (tx) => {
    const places = await readPlaces(tx, settings, form.To)
    const home = places?.home
    const locale = home?.locale ?? (await brandLocale(tx))
    if (channel.state === 'paused')
      return [
        speaker(context, locale)('paused'),
        ...(await sayGoodbye(context, tx, { locale, locationId: home?.id ?? null, isSorry: false })),
      ]
    const first = places && nextToRing(places, { now: context.now(), tried: [] })
    const { id, isNew } = await noteCall(tx, {
      ...{ channelId: channel.id, externalId: form.CallSid, called: form.To },
      ...{ caller: caller.address, callerName: form.CallerName },
      ...{ locationId: (first ?? home)?.id ?? channel.locationId, wasClosed: first === undefined },
    })
    if (isNew) settleLater(tx, id)
    return places ? receive(phone, tx, { places, caller, form }) : misdialled(phone, tx, { locale, caller })
  })
}

/** A place was rung: what is done next. Once somebody has answered, the call is over. */
export async function goOnAfterRinging(phone: Phone, form: Form, tried: readonly string[]): Promise<Verb[]> {
  const { context, channel, settings } = phone
  return context.transaction(async (tx) => {
    const call = await holdCall(tx, channel.id, form.CallSid)
    const places = call && (await readPlaces(tx, settings, call.called))
    if (!call || !places || call.state === 'answered') return [{ name: 'Hangup' }]
    const caller = readCaller(call.caller)
    const next =
      settings.triesNext && tried.length < mostRung
        ? nextToRing(places, { now: context.now(), tried })
        : undefined
    if (next)
      return [
        speaker(context, places.home.locale)('tryNext', { place: next.name }),
        ring(phone, next, { caller, called: call.called, tried }),
      ]
    return endUnanswered(phone, tx, { place: places.home, caller, wasClosed: false })
  })
}

/** Something was said on tape; the recording itself comes later, by itself. */
export async function thankForMessage(phone: Phone, form: Form): Promise<Verb[]> {
  const { context, channel, settings } = phone
  return context.transaction(async (tx) => {
    const call = await holdCall(tx, channel.id, form.CallSid)
    if (!call) return [{ name: 'Hangup' }]
    if (call.state === 'ringing' && form.RecordingDuration > 0)
      await changeCall(tx, call.id, { state: 'recorded' })
    const locale = await localeFor(tx, settings, call)
    return thank(context, locale, readCaller(call.caller))
  })
}

type Received = { places: Places; caller: Caller; form: Form }

async function receive(phone: Phone, tx: Tx, { places, caller, form }: Received): Promise<Verb[]> {
  const { home } = places
  const say = speaker(phone.context, home.locale)
  const first = nextToRing(places, { now: phone.context.now(), tried: [] })
  const greeting = greet(phone, home)
  if (!first)
    return [...greeting, ...(await endUnanswered(phone, tx, { place: home, caller, wasClosed: true }))]
  return [
    ...greeting,
    first === home ? say('connecting') : say('connectingOther', { place: first.name }),
    ring(phone, first, { caller, called: form.To, tried: [] }),
  ]
}

// The number leads here but to no location: that is ours to mend, and whoever called is heard all the same.
async function misdialled(
  phone: Phone,
  tx: Tx,
  { locale, caller }: { locale: Locale; caller: Caller },
): Promise<Verb[]> {
  const place = { id: phone.channel.locationId, locale }
  return [
    speaker(phone.context, locale)('noPlace'),
    ...(await endUnanswered(phone, tx, { place, caller, wasClosed: true })),
  ]
}

async function localeFor(tx: Tx, settings: Phone['settings'], { called }: Call): Promise<Locale> {
  return (await readPlaces(tx, settings, called))?.home.locale ?? brandLocale(tx)
}

async function brandLocale(tx: Tx): Promise<Locale> {
  return localeOf(await readDefaultLocale(tx))
}
