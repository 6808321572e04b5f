import parsePhoneNumber, { isSupportedCountry } from 'libphonenumber-js/max'
import { z } from 'zod'
import type { Visit } from '../../accounts/index.ts'

export const longestWords = 10_000

const typedShape = z.object({
  name: z.string().trim().catch(''),
  email: z.string().trim().catch(''),
  phone: z.string().trim().catch(''),
  message: z.string().catch(''),
  stamp: z.string().catch(''),
  website: z.string().catch(''),
})
export type Words = z.infer<typeof typedShape>

/** What is wrong with a field: the key of a sentence in messages/<locale>/review-answers.json. */
export type Fault = { field: 'name' | 'email' | 'phone' | 'message' | 'form'; key: string }

const emailShape = z.email().max(254)

/** What the form says and what is wrong with it. One way to be answered is enough. */
export function readWords({ form }: Pick<Visit, 'form'>): { words: Words; faults: Fault[] } {
  const { name, email, phone, message, stamp, website } = typedShape.parse(form)
  const words = {
    ...{ name: line(name, 120), email: line(email, 254), phone: line(phone, 60), stamp, website },
    message: message.replaceAll('\0', '').slice(0, longestWords + 1),
  }
  const faults: Fault[] = [
    ...(words.name === '' ? [{ field: 'name' as const, key: 'nameMissing' }] : []),
    ...(words.email === '' && words.phone === '' ? [{ field: 'email' as const, key: 'noWayBack' }] : []),
    ...(words.email !== '' && !emailShape.safeParse(words.email).success
      ? [{ field: 'email' as const, key: 'emailWrong' }]
      : []),
    ...(words.phone !== '' && !/\d{4}/.test(words.phone.replace(/\D/g, ''))
      ? [{ field: 'phone' as const, key: 'phoneWrong' }]
      : []),
    ...(words.message.trim() === '' ? [{ field: 'message' as const, key: 'messageMissing' }] : []),
    ...(words.message.length > longestWords ? [{ field: 'message' as const, key: 'messageLong' }] : []),
  ]
  return { words, faults }
}

/** A number as it can be called: in E.164 where it is one, else its digits as they were typed. */
export function callable(phone: string, country: string | null): string {
  const found =
    country && isSupportedCountry(country) ? parsePhoneNumber(phone, country) : parsePhoneNumber(phone)
  return found?.isValid() ? found.number : phone.replace(/[^\d+]/g, '')
}

// Nothing that stands in a header may begin another line.
function line(text: string, longest: number): string {
  return text
    .replace(/\p{Cc}+/gu, ' ')
    .trim()
    .slice(0, longest)
}
