import { z } from 'zod'
import type { Channel } from '../../conversations/index.ts'
import type { Context } from '../../platform/context.ts'
import type { Check, Say } from '../connector.ts'
import { askProvider } from './ask-provider.ts'
import { authTokenOf, type PhoneSettings, settingsOf } from './settings.ts'
import { webhookOf } from './steps.ts'

const numbersShape = z.object({
  incoming_phone_numbers: z.array(
    z.object({
      phone_number: z.string(),
      voice_url: z.string().nullish(),
      status_callback: z.string().nullish(),
    }),
  ),
})

/** Whether calls can come in: the provider knows us, its numbers lead here, and somebody can be rung. Calls nobody. */
export async function checkPhone(context: Context, channel: Channel, say: Say): Promise<Check[]> {
  const settings = settingsOf(channel)
  return [
    await checkAccount(context, channel, say),
    checkAddress(context, say),
    ...(settings.numbers.length > 0 ? [await checkNumbers(context, channel, say)] : []),
    checkLines(settings, say),
  ]
}

async function checkAccount(context: Context, channel: Channel, say: Say): Promise<Check> {
  const asked = { id: 'account', title: 'doctor.phoneAccount' }
  if (!settingsOf(channel).account || !authTokenOf(context, channel))
    return { ...asked, state: 'fail', detail: say('phoneAccountMissing') }
  const { status, reason } = await askProvider(context, channel, '.json')
  if (status === 200) return { ...asked, state: 'ok', detail: say('phoneAccountKnown') }
  if (status === 401 || status === 403 || status === 404)
    return { ...asked, state: 'fail', detail: say('phoneAccountRefused') }
  return { ...asked, state: 'fail', detail: say('phoneSilent', { reason: reason || String(status) }) }
}

function checkAddress({ config }: Context, say: Say): Check {
  const asked = { id: 'webhook', title: 'doctor.phoneWebhook' }
  return config.publicUrl.startsWith('https:')
    ? { ...asked, state: 'ok', detail: config.publicUrl }
    : { ...asked, state: 'warn', detail: say('phoneWebhookOpen', { url: config.publicUrl }) }
}

async function checkNumbers(context: Context, channel: Channel, say: Say): Promise<Check> {
  const asked = { id: 'numbers', title: 'doctor.phoneNumbers' }
  const { numbers } = settingsOf(channel)
  const { status, body, reason } = await askProvider(
    context,
    channel,
    '/IncomingPhoneNumbers.json?PageSize=1000',
  )
  const listed = status === 200 ? readNumbers(body) : undefined
  if (!listed)
    return { ...asked, state: 'warn', detail: say('phoneSilent', { reason: reason || String(status) }) }
  const phone = { context, channel, settings: settingsOf(channel) }
  const leads = new Set(
    listed.flatMap((one) =>
      one.voice_url === webhookOf(phone, 'voice') && one.status_callback === webhookOf(phone, 'status')
        ? [one.phone_number]
        : [],
    ),
  )
  const astray = numbers.flatMap(({ number }) => (leads.has(number) ? [] : [number]))
  return astray.length === 0
    ? { ...asked, state: 'ok', detail: say('phoneNumbersLead', { count: numbers.length }) }
    : { ...asked, state: 'warn', detail: say('phoneNumbersAstray', { numbers: astray.join(', ') }) }
}

function readNumbers(body: Buffer) {
  try {
    return numbersShape.parse(JSON.parse(body.toString('utf8'))).incoming_phone_numbers
  } catch {
    return undefined
  }
}

function checkLines({ numbers, ringing }: PhoneSettings, say: Say): Check {
  const asked = { id: 'lines', title: 'doctor.phoneLines' }
  if (numbers.length === 0) return { ...asked, state: 'warn', detail: say('phoneNoNumbers') }
  const rung = new Set(ringing.flatMap(({ locationId, lines }) => (lines.length > 0 ? [locationId] : [])))
  const mute = numbers.filter(({ locationIds }) => !locationIds.some((id) => rung.has(id)))
  return mute.length === 0
    ? { ...asked, state: 'ok', detail: say('phoneLinesKnown') }
    : {
        ...asked,
        state: 'warn',
        detail: say('phoneMute', { numbers: mute.map((one) => one.number).join(', ') }),
      }
}
