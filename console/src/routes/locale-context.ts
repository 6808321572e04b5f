import { createContext, useContext } from 'react'
import type { Locale } from '../lib/locales.ts'

export const LocaleContext = createContext<(locale: Locale) => void>(() => undefined)

/** Changes the language of a stranger; members keep theirs on the server. */
export function useChooseLocale(): (locale: Locale) => void {
  return useContext(LocaleContext)
}
