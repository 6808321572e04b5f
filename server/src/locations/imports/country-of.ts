import { locales } from '../../platform/i18n/locales.ts'

const letters = Array.from({ length: 26 }, (_, index) => String.fromCharCode(65 + index))
let byName: Map<string, string> | undefined

/** The code of a country written as code or by its name in one of our languages; undefined when it is none. */
export function countryOf(text: string): string | undefined {
  const upper = text.trim().toUpperCase()
  byName ??= namesOfCountries()
  return byName.get(upper === 'UK' ? 'GB' : upper)
}

function namesOfCountries(): Map<string, string> {
  const names = new Map<string, string>()
  for (const locale of locales) {
    const display = new Intl.DisplayNames(locale, { type: 'region', fallback: 'none' })
    for (const code of letters.flatMap((first) => letters.map((second) => first + second))) {
      const name = display.of(code)
      if (!name || !isCountry(code)) continue
      names.set(code, code)
      if (!names.has(name.toUpperCase())) names.set(name.toUpperCase(), code)
    }
  }
  return names
}

// Not those that have another code today (DD), and not those for groups and unknowns (ZZ).
function isCountry(code: string): boolean {
  const isGroup = /^(?:AA|Q[M-Z]|X[A-JL-Z]|ZZ|EU|EZ|UN)$/.test(code)
  return !isGroup && new Intl.Locale(`und-${code}`).region === code
}
