import type { DemoCountry } from '../../shapes.ts'

/** Who runs the shops of a country, on paper. */
export const legalNames: Record<DemoCountry, string> = {
  IT: 'Ottilia Italia S.r.l.',
  PL: 'Ottilia Polska Sp. z o.o.',
  DE: 'Ottilia Deutschland GmbH',
  GB: 'Ottilia Opticians (UK) Ltd',
}

/** What a shop says of itself; `{place}` and `{city}` are its own. */
export const descriptions: Record<'it' | 'pl' | 'de' | 'en', { short: string; long: string }> = {
  it: {
    short: 'Occhiali, caffè e tempo per te a {city}.',
    long: 'Da Ottilia {place} misuriamo la vista con calma, montiamo le lenti nel nostro laboratorio e intanto il caffè lo offriamo noi. Molte riparazioni si fanno mentre aspetti.',
  },
  pl: {
    short: 'Okulary, kawa i czas dla Ciebie – {city}.',
    long: 'W Ottilia {place} badamy wzrok bez pośpiechu, oprawiamy soczewki we własnej pracowni, a kawa jest od nas. Wiele napraw robimy na poczekaniu.',
  },
  de: {
    short: 'Brillen, Kaffee und Zeit für Sie in {city}.',
    long: 'Bei Ottilia {place} prüfen wir Ihre Augen in Ruhe, schleifen die Gläser in der eigenen Werkstatt, und der Kaffee geht auf uns. Vieles reparieren wir, während Sie warten.',
  },
  en: {
    short: 'Glasses, coffee and time for you in {city}.',
    long: 'At Ottilia {place} we test your eyes without hurry, fit your lenses in our own workshop, and the coffee is on us. Many repairs are done while you wait.',
  },
}

/** The licence a shop must hold, and who issues it. */
export const licences: Record<DemoCountry, { name: string; issuer: string; prefix: string }> = {
  IT: { name: 'Abilitazione ottico', issuer: 'ATS', prefix: 'OT' },
  PL: { name: 'Wpis do rejestru optyków', issuer: 'KRIO', prefix: 'RO' },
  DE: { name: 'Eintrag in die Handwerksrolle', issuer: 'Handwerkskammer', prefix: 'HWK' },
  GB: { name: 'GOC registration', issuer: 'General Optical Council', prefix: '01-' },
}
