import type { DemoBrand, DemoDepartment, DemoRegion } from '../shapes.ts'

/** Ottilia of Alsace is the patron saint of good eyesight; the brand itself is invented. */
export const brand: DemoBrand = {
  name: 'Ottilia',
  slug: 'ottilia',
  emailDomain: 'ottilia.example',
  supportEmail: 'ciao@ottilia.example',
  website: 'https://ottilia.example',
  tagline: 'Glasses, coffee, time for you.',
  about:
    'Opticians with an espresso bar: forty shops in Italy, Poland, Germany and the United Kingdom, each with its own workshop.',
  colours: { accent: '#0f6b66', ink: '#14252b', paper: '#faf6ef', highlight: '#e9a23b' },
  font: 'Nunito Sans',
  tone: 'Warm, plain and exact. We name a person and a time, and never hide behind a policy.',
  languages: ['it', 'pl', 'de', 'en'],
  defaultLanguage: 'it',
}

export const regions: readonly DemoRegion[] = [
  { key: 'italy', name: 'Italia', country: 'IT', language: 'it' },
  { key: 'poland', name: 'Polska', country: 'PL', language: 'pl' },
  { key: 'germany', name: 'Deutschland', country: 'DE', language: 'de' },
  { key: 'united-kingdom', name: 'United Kingdom', country: 'GB', language: 'en' },
]

export const departments: readonly DemoDepartment[] = [
  { key: 'care', name: 'Customer care', purpose: 'Appointments, advice, praise and complaints' },
  { key: 'store', name: 'Store team', purpose: 'Hours, stock, reservations and collection in the shop' },
  { key: 'orders', name: 'Orders & delivery', purpose: 'Online orders, parcels, returns and subscriptions' },
  { key: 'repairs', name: 'Repairs & fitting', purpose: 'Workshop, adjustments and lenses that do not suit' },
  { key: 'billing', name: 'Billing', purpose: 'Invoices, refunds, insurance and gift cards' },
]
