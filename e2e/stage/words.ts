import { fileURLToPath } from 'node:url'
import { createTranslator } from '../../server/src/platform/i18n/create-translator.ts'

const translate = createTranslator(fileURLToPath(new URL('../../messages', import.meta.url)))

export type Say = (key: string, values?: Record<string, string | number>) => string

/** The words of the console in a language, by the name they have in `messages/`. */
export function speaker(locale: string): Say {
  return (key, values) => {
    try {
      return translate(locale, key, values)
    } catch {
      return key
    }
  }
}

/** In English. */
export const say = speaker('en')
