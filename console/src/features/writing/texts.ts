import type { TextsByLanguage } from '../../ui/language-texts.tsx'

type Kept = Record<string, { html: string; text: string }>

/** Texts as a form holds them. */
export function htmlOf(texts: Kept, fallback: string): TextsByLanguage {
  const html = Object.fromEntries(Object.entries(texts).map(([locale, one]) => [locale, one.html]))
  return Object.keys(html).length > 0 ? html : { [fallback]: '' }
}

/** Texts as the API takes them. */
export function textsOf(html: TextsByLanguage): Record<string, { html: string }> {
  const written = Object.entries(html).filter(([, one]) => one !== '')
  return Object.fromEntries(written.map(([locale, one]) => [locale, { html: one }]))
}
