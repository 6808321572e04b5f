import { IntlMessageFormat } from 'intl-messageformat'
import { createContext, type ReactNode, useContext, useEffect, useMemo } from 'react'
import { type Locale, localeOf } from './locales.ts'
import type { MessageKey } from './message-keys.ts'
import { keepSetting, readSetting } from './settings.ts'

export type MessageValues = Record<string, string | number | boolean | null | undefined>
export type Translate = (key: MessageKey, values?: MessageValues) => string

type Translator = {
  locale: Locale
  translate: Translate
  /** For keys the server names (`errors.cursor`): undefined when we have no such text. */
  translateNamed: (key: string, values?: MessageValues) => string | undefined
}

const files = import.meta.glob<{ default: Record<string, string> }>('../../../messages/*/*.json')
const loaded = new Map<string, Record<string, string>>()
const compiled = new Map<string, IntlMessageFormat>()

/** What has been asked for so far; another language must know as much. `errors` is what the server names. */
const wanted = new Set(['common', 'inbox', 'signin', 'errors'])
let spoken: Locale = 'en'

/** Learns a language before it is spoken. */
export async function learn(locale: Locale): Promise<void> {
  await loadMessages(locale, [...wanted])
  spoken = locale
}

/** Loads namespaces (files of `messages/<locale>/`) before a page that speaks them is shown. */
export async function needMessages(...namespaces: string[]): Promise<void> {
  for (const namespace of namespaces) wanted.add(namespace)
  await loadMessages(spoken, namespaces)
}

async function loadMessages(locale: Locale, namespaces: readonly string[]): Promise<void> {
  await Promise.all(
    namespaces.map(async (namespace) => {
      const load = files[`../../../messages/${locale}/${namespace}.json`]
      const id = `${locale}/${namespace}`
      if (load && !loaded.has(id)) loaded.set(id, (await load()).default)
    }),
  )
}

/** The language to begin with: chosen here before, else what the browser prefers. */
export function initialLocale(): Locale {
  return localeOf(readSetting('locale'), ...navigator.languages)
}

const TranslatorContext = createContext<Translator | undefined>(undefined)

/** Speaks one language; its namespaces must be loaded. */
export function LanguageProvider({ locale, children }: { locale: Locale; children: ReactNode }) {
  const translator = useMemo(() => createTranslator(locale), [locale])
  useEffect(() => {
    document.documentElement.lang = locale
    keepSetting('locale', locale)
  }, [locale])
  return <TranslatorContext value={translator}>{children}</TranslatorContext>
}

export function useTranslate(): Translate {
  return useTranslator().translate
}

export function useLocale(): Locale {
  return useTranslator().locale
}

export function useTranslator(): Translator {
  const translator = useContext(TranslatorContext)
  if (!translator) throw new Error('A LanguageProvider is missing.')
  return translator
}

function createTranslator(locale: Locale): Translator {
  function messageOf(key: string) {
    const id = `${locale} ${key}`
    const known = compiled.get(id)
    if (known) return known
    const dot = key.indexOf('.')
    const text = loaded.get(`${locale}/${key.slice(0, dot)}`)?.[key.slice(dot + 1)]
    if (text === undefined) return undefined
    const message = new IntlMessageFormat(text, locale, undefined, { ignoreTag: true })
    compiled.set(id, message)
    return message
  }
  const translateNamed = (key: string, values?: MessageValues) => {
    const message = messageOf(key)
    return message && String(message.format(values))
  }
  return { locale, translateNamed, translate: (key, values) => translateNamed(key, values) ?? key }
}
