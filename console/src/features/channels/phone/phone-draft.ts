import type { Channel } from '../queries.ts'
import { type PhoneSettings, readPhoneSettings } from './phone-settings.ts'

/** A phone channel as its form holds it. */
export type PhoneDraft = PhoneSettings & {
  name: string
  locationId: string | null
  departmentId: string | null
  /** Empty leaves the one that is kept. */
  authToken: string
}

export function draftOfPhone({ name, locationId, departmentId, settings }: Channel): PhoneDraft {
  return { name, locationId, departmentId, ...readPhoneSettings(settings), authToken: '' }
}

/** What a draft says, as the API wants it. */
export function phoneOfDraft({ name, locationId, departmentId, authToken, ...settings }: PhoneDraft) {
  const placed = placesOf(settings)
  return {
    name: name.trim(),
    ...{ locationId, departmentId },
    settings: {
      ...settings,
      account: settings.account.trim(),
      apiOrigin: settings.apiOrigin.trim(),
      numbers: settings.numbers.map((one) => ({ ...one, number: plainNumber(one.number) })),
      // Telephones of a location no number leads to any more would never ring.
      ringing: settings.ringing.filter(
        ({ locationId: id, lines }) => placed.includes(id) && lines.length > 0,
      ),
      greetings: Object.fromEntries(
        Object.entries(settings.greetings).flatMap(([locale, text]) =>
          text.trim() ? [[locale, text.trim()]] : [],
        ),
      ),
    },
    ...(authToken.trim() && { secrets: { authToken: authToken.trim() } }),
  }
}

/** All locations that numbers belong to, as they come. */
export function placesOf({ numbers }: Pick<PhoneSettings, 'numbers'>): string[] {
  return [...new Set(numbers.flatMap(({ locationIds }) => locationIds))]
}

/** The lines of a location; none where nobody has given any. */
export function linesOf({ ringing }: Pick<PhoneSettings, 'ringing'>, locationId: string): string[] {
  return ringing.find((one) => one.locationId === locationId)?.lines ?? []
}

/** The same with other lines for one location. */
export function withLines(
  { ringing }: Pick<PhoneSettings, 'ringing'>,
  locationId: string,
  lines: string[],
): PhoneSettings['ringing'] {
  return [...ringing.filter((one) => one.locationId !== locationId), { locationId, lines }]
}

/** A number as the world dials it, from how people write it. */
export function plainNumber(typed: string): string {
  return typed.replace(/[\s().-]/g, '')
}

export function isNumber(typed: string): boolean {
  return /^\+[1-9]\d{6,14}$/.test(plainNumber(typed))
}

/** A number, or a telephone in the house's own network. */
export function isLine(typed: string): boolean {
  return isNumber(typed) || /^sips?:[^\s@]+@[^\s@]+$/i.test(typed)
}
