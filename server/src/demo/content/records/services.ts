import type { DemoCountry } from '../../shapes.ts'

/** What every shop does, in the language of its country; prices in hundredths of its currency, 0 for what is free. */
export type ServiceRow = { name: string; english: string; minutes: number; cents: number; isFrom?: boolean }

export const currencies: Record<DemoCountry, string> = { IT: 'EUR', PL: 'PLN', DE: 'EUR', GB: 'GBP' }

export const services: Record<DemoCountry, readonly ServiceRow[]> = {
  IT: [
    { name: 'Esame della vista', english: 'Eye test', minutes: 30, cents: 2500 },
    { name: 'Applicazione lenti a contatto', english: 'Contact lens fitting', minutes: 45, cents: 4000 },
    { name: 'Regolazione occhiali', english: 'Adjustment', minutes: 10, cents: 0 },
    { name: 'Riparazione montature', english: 'Frame repair', minutes: 20, cents: 1200, isFrom: true },
  ],
  PL: [
    { name: 'Badanie wzroku', english: 'Eye test', minutes: 30, cents: 9900 },
    { name: 'Dobór soczewek kontaktowych', english: 'Contact lens fitting', minutes: 45, cents: 14900 },
    { name: 'Regulacja okularów', english: 'Adjustment', minutes: 10, cents: 0 },
    { name: 'Naprawa oprawek', english: 'Frame repair', minutes: 20, cents: 3900, isFrom: true },
  ],
  DE: [
    { name: 'Sehtest', english: 'Eye test', minutes: 30, cents: 2000 },
    { name: 'Kontaktlinsenanpassung', english: 'Contact lens fitting', minutes: 45, cents: 4900 },
    { name: 'Brille anpassen', english: 'Adjustment', minutes: 10, cents: 0 },
    { name: 'Fassung reparieren', english: 'Frame repair', minutes: 20, cents: 1500, isFrom: true },
  ],
  GB: [
    { name: 'Eye test', english: 'Eye test', minutes: 30, cents: 2500 },
    { name: 'Contact lens fitting', english: 'Contact lens fitting', minutes: 45, cents: 3900 },
    { name: 'Adjustment', english: 'Adjustment', minutes: 10, cents: 0 },
    { name: 'Frame repair', english: 'Frame repair', minutes: 20, cents: 1200, isFrom: true },
  ],
}
