import type { Context, Tx } from '../../platform/context.ts'
import type { Locale } from '../../platform/i18n/locales.ts'
import type { Caller } from './callers.ts'
import type { Phone } from './find-phone.ts'
import type { Place } from './places.ts'
import type { Verb } from './twiml.ts'
import { sayGoodbye, speaker } from './words.ts'

/** Where the provider tells us of one step of a call. */
export function webhookOf({ context, channel }: Phone, step: string): string {
  return `${context.config.publicUrl}/api/public/v1/phone/${channel.address}/${step}`
}

/** Rings all lines of a place at once, and has us told what came of it. */
export function ring(
  phone: Phone,
  place: Place,
  { caller, called, tried }: { caller: Caller; called: string; tried: readonly string[] },
): Verb {
  const noted = { statusCallback: webhookOf(phone, 'line'), statusCallbackEvent: 'answered' }
  return {
    name: 'Dial',
    attributes: {
      action: `${webhookOf(phone, 'dialled')}?tried=${[...tried, place.id].join('.')}`,
      timeout: phone.settings.ringSeconds,
      answerOnBridge: true,
      // A number must stand there: of somebody who hides theirs, the one that was called.
      callerId: caller.kind === 'number' ? undefined : called,
    },
    content: place.lines.map((line) => ({
      name: line.startsWith('+') ? 'Number' : 'Sip',
      attributes: noted,
      content: line,
    })),
  }
}

type Unanswered = {
  place: Pick<Place, 'locale'> & { id: string | null }
  caller: Caller
  /** Nobody was rung: they have heard when somebody is there. */
  wasClosed: boolean
}

/** Nobody takes the call: has something said on tape where the brand wants that, else says how else to reach us. */
export async function endUnanswered(
  { context, channel, settings }: Phone,
  tx: Tx,
  { place: { id, locale }, caller, wasClosed }: Unanswered,
): Promise<Verb[]> {
  if (!settings.voicemail) return sayGoodbye(context, tx, { locale, locationId: id, isSorry: !wasClosed })
  const phone = { context, channel, settings }
  const say = speaker(context, locale)
  return [
    ...(wasClosed ? [] : [say('nobody')]),
    say(caller.kind === 'number' ? 'leaveMessage' : 'leaveMessageHidden'),
    record(phone),
    // Only who says nothing comes here.
    ...(await sayGoodbye(context, tx, { locale, locationId: id, isSorry: false })),
  ]
}

function record(phone: Phone): Verb {
  const { voicemailSeconds, transcribes } = phone.settings
  return {
    name: 'Record',
    attributes: {
      action: webhookOf(phone, 'recorded'),
      maxLength: voicemailSeconds,
      timeout: 6,
      finishOnKey: '#',
      playBeep: true,
      recordingStatusCallback: webhookOf(phone, 'recording'),
      recordingStatusCallbackEvent: 'completed absent',
      ...(transcribes && { transcribe: true, transcribeCallback: webhookOf(phone, 'transcription') }),
    },
  }
}

/** Thanks for what was said on tape. */
export function thank(context: Pick<Context, 'translate'>, locale: Locale, caller: Caller): Verb[] {
  return [
    speaker(context, locale)(caller.kind === 'number' ? 'recorded' : 'recordedHidden'),
    { name: 'Hangup' },
  ]
}
