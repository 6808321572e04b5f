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

/** As vite reads them (read-messages.ts): a text with arguments comes parsed. */
type Text = string | ReturnType<IntlMessageFormat['getAst']>

const files = import.meta.glob<{ default: Record<string, Text> }>('../../../messages/{en,it,pl,ru}/*.json')
const loaded = new Map<string, Record<string, Text>>()
const compiled = new Map<string, IntlMessageFormat>()

/** What has been asked for so far; another language must know as much. */
const wanted = new Set(['common'])
let spoken: Locale = 'en'

/** Learns a language before it is spoken. */
export async function learn(locale: Locale): Promise<void> {
  await loadMessages(locale, [...wanted])
  spoken = locale
}

/** Whether a language can be spoken at once. */
export function isLearned(locale: Locale): boolean {
  return [...wanted].every((namespace) => loaded.has(`${locale}/${namespace}`))
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
  function textOf(key: string): Text | undefined {
    const dot = key.indexOf('.')
    return loaded.get(`${locale}/${key.slice(0, dot)}`)?.[key.slice(dot + 1)]
  }
  function compile(key: string, text: Exclude<Text, string>) {
    const id = `${locale} ${key}`
    const message = compiled.get(id) ?? new IntlMessageFormat(text, locale, undefined, { ignoreTag: true })
    compiled.set(id, message)
    return message
  }
  const translateNamed = (key: string, values?: MessageValues) => {
    const text = textOf(key)
    return typeof text === 'object' ? String(compile(key, text).format(values)) : text
  }
  return { locale, translateNamed, translate: (key, values) => translateNamed(key, values) ?? key }
}
