import type { z } from 'zod'
import type { newLocationShape } from '../locations/index.ts'
import { brand } from './content/brand.ts'
import { currencies, services } from './content/records/services.ts'
import { descriptions, legalNames, licences } from './content/records/words.ts'
import type { DemoLocation } from './shapes.ts'

const dayMs = 86_400_000

/**
 * What a shop states beside its address and hours. The same for the same shop, whatever the others are; a few licences
 * run out around `now`, so that there is something to renew.
 */
export function makeRecord(location: DemoLocation, now: Date): Partial<z.input<typeof newLocationShape>> {
  const { country, key, language } = location
  const chance = chanceOf(key)
  return {
    legalName: legalNames[country],
    categories: ['optician', ...(chance(0) < 0.8 ? ['cafe'] : [])],
    languages: [...new Set([language, 'en', ...(chance(1) < 0.3 ? ['uk'] : [])])],
    attributes: attributesOf(location, chance),
    services: services[country].map(({ name, english, minutes, cents, isFrom }) => ({
      name,
      names: Object.fromEntries(language === 'en' ? [] : [['en', english]]),
      minutes,
      price:
        cents === 0
          ? { kind: 'free' as const }
          : { kind: isFrom ? ('from' as const) : ('fixed' as const), cents, currency: currencies[country] },
    })),
    credentials: [licenceOf(location, now, chance(2))],
    descriptions: Object.fromEntries(
      [...new Set([language, 'en'])].flatMap((code) => {
        const words = wordsIn(code)
        return words
          ? [[code, { short: filled(words.short, location), long: filled(words.long, location) }]]
          : []
      }),
    ),
    phones: [{ kind: 'whatsapp' as const, number: location.phone, label: '' }],
    urls: [{ kind: 'booking' as const, url: `${brand.website}/${key}/booking` }],
    socialProfiles: [{ network: 'instagram' as const, url: `https://instagram.com/${brand.slug}.${key}` }],
  }
}

type Chance = (nth: number) => number

function attributesOf({ country }: DemoLocation, chance: Chance): Record<string, boolean> {
  // What nobody has told stays away: unknown is not no.
  const known = {
    wheelchair_entrance: chance(3) < 0.75,
    wheelchair_toilet: chance(4) < 0.4,
    pay_cash: true,
    pay_cards: true,
    pay_contactless: true,
    pay_gift_card: true,
    pay_american_express: chance(5) < 0.3,
    by_appointment: true,
    walk_in: true,
    online_appointments: true,
    guide_dogs: true,
    returns_here: true,
    ...(country === 'PL' && { pay_blik: true }),
    ...(country === 'IT' && { pay_satispay: true }),
    ...(country === 'DE' && { pay_invoice: false }),
  }
  const told = {
    wifi: chance(6) < 0.8,
    parking_bicycle: chance(7) < 0.6,
    hearing_loop: chance(8) < 0.5,
    air_conditioning: chance(9) < 0.7,
  }
  return { ...known, ...(chance(10) < 0.7 ? told : {}) }
}

function licenceOf({ country, key }: DemoLocation, now: Date, chance: number) {
  const { name, issuer, prefix } = licences[country]
  const days = Math.round(20 + chance * 900)
  return {
    ...{ kind: 'licence' as const, name, issuer, remindDays: 60, isPublic: true },
    number: `${prefix}${10_000 + (hashOf(key) % 80_000)}`,
    validFrom: null,
    expiresOn: new Date(now.getTime() + days * dayMs).toISOString().slice(0, 10),
  }
}

function wordsIn(code: string) {
  return Object.entries(descriptions).find(([language]) => language === code)?.[1]
}

function filled(text: string, { place, address }: DemoLocation): string {
  return text.replace('{place}', place).replace('{city}', address.city)
}

function chanceOf(key: string): Chance {
  return (nth) => (hashOf(`${key}#${nth}`) % 1000) / 1000
}

// FNV-1a with a final mix: neighbouring keys must not have neighbouring luck.
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (const letter of text) hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return (hash ^ (hash >>> 12)) >>> 0
}
