import { listOf, namesOf, numberOf, textOf } from '../read-settings.ts'
export type PhoneNumber = { number: string; locationIds: string[] }
export type Ringing = { locationId: string; lines: string[] }

/** What a phone channel keeps as its settings (GET /api/v1/connectors tells their JSON Schema). */
export type PhoneSettings = {
  account: string
  apiOrigin: string
  numbers: PhoneNumber[]
  ringing: Ringing[]
  ringSeconds: number
  triesNext: boolean
  voicemail: boolean
  voicemailSeconds: number
  transcribes: boolean
  /** language → text */
  greetings: Record<string, string>
}

/** The settings of a channel, value by value: the API says only that they are an object. */
export function readPhoneSettings(settings: Record<string, unknown> | null): PhoneSettings {
  const kept = settings ?? {}
  return {
    account: textOf(kept.account),
    apiOrigin: textOf(kept.apiOrigin) || 'https://api.twilio.com',
    numbers: listOf(kept.numbers).map(({ number, locationIds }) => ({
      number: textOf(number),
      locationIds: namesOf(locationIds),
    })),
    ringing: listOf(kept.ringing).map(({ locationId, lines }) => ({
      locationId: textOf(locationId),
      lines: namesOf(lines),
    })),
    ringSeconds: numberOf(kept.ringSeconds, 25),
    triesNext: kept.triesNext === true,
    voicemail: kept.voicemail !== false,
    voicemailSeconds: numberOf(kept.voicemailSeconds, 180),
    transcribes: kept.transcribes === true,
    greetings: Object.fromEntries(
      Object.entries(Object(kept.greetings)).map(([locale, text]) => [locale, textOf(text)]),
    ),
  }
}
