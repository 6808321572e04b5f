import { isNumber } from './settings.ts'

/** Who calls, as far as they let us know. `sip`: a telephone that has no number. */
export type Caller = { kind: 'number' | 'sip' | 'hidden'; address: string }

// What the provider writes where a number should be, when there is none: words spelt on the keys of a telephone
// (https://help.twilio.com/articles/223179988).
const noNumbers = new Set(['+266696687', '+7378742833', '+86282452253', '+8656696', '+2562533', '+464'])

/** Reads the field `From`. */
export function readCaller(from: string): Caller {
  const text = from.trim()
  if (/^sips?:[^\s<>"]{3,250}$/i.test(text)) return { kind: 'sip', address: text.toLowerCase() }
  if (isNumber(text) && !noNumbers.has(text)) return { kind: 'number', address: text }
  return { kind: 'hidden', address: '' }
}
