import { languageMix, languageMixByLocation } from './content/languages.ts'
import { mailDomains, phoneBlocks, workDomains } from './content/mailboxes.ts'
import { names } from './content/names/index.ts'
import { spam } from './content/texts/index.ts'
import type { Gender } from './expand.ts'
import type { Shop } from './make-locations.ts'
import type { Random } from './random.ts'
import type { DemoContact, DemoCountry, DemoLocale, DemoLocation } from './shapes.ts'
import { toAscii } from './to-ascii.ts'

/** A contact with what only the generator needs to know. */
export type Customer = {
  contact: DemoContact
  first: string
  last: string
  vocative: string
  gender: Gender
}

type Name = Omit<Customer, 'contact'>

const contactCount = 1800
/** One of so many writes from work now and then. */
const worksIn = 9

/** People who write, each at home in one shop; busier shops have more of them. */
export function makeCustomers(shops: readonly Shop[], random: Random): Customer[] {
  const takenEmails = new Set<string>()
  const nextPhone = phoneCounter()
  return Array.from({ length: contactCount - spam.length }, (_, index) => {
    const { location } = random.pickWeighted(shops, (shop) => shop.weight)
    const language = pickLanguage(location, random)
    const name = drawName(language, random)
    const phone = random.chance(0.4) ? nextPhone(location.country) : undefined
    return {
      ...name,
      contact: {
        key: `contact-${String(index + 1).padStart(4, '0')}`,
        name: `${name.first} ${name.last}`,
        email: drawEmail(name, language, takenEmails, random),
        ...(phone && { phone }),
        ...(index % worksIn === 0 && { otherEmails: [workEmail(name, language, takenEmails)] }),
        language,
        locationKey: location.key,
      },
    }
  })
}

/** The senders of unwanted mail, in the order of the spam texts. */
export function makeSpammers(shops: readonly Shop[]): DemoContact[] {
  return spam.map((text, index) => ({
    key: `spammer-${index + 1}`,
    name: text.sender,
    email: text.email,
    language: text.language,
    locationKey: shops.find(({ location }) => location.language === text.language)?.location.key ?? '',
  }))
}

function pickLanguage(location: DemoLocation, random: Random): DemoLocale {
  const mix = languageMixByLocation[location.key] ?? languageMix[location.country]
  return random.pickWeighted(['it', 'pl', 'de', 'en', 'ru'] as const, (locale) => mix[locale])
}

function drawName(language: DemoLocale, random: Random): Name {
  const gender = random.chance(0.54) ? 'female' : 'male'
  const first = random.pick(names[language].first[gender])
  return {
    first: first.name,
    vocative: first.vocative,
    last: random.pick(names[language].last)[gender],
    gender,
  }
}

function drawEmail(name: Name, language: DemoLocale, taken: Set<string>, random: Random) {
  const first = toAscii(name.first)
  const last = toAscii(name.last)
  const local = random.pick([
    `${first}.${last}`,
    `${first}.${last}`,
    `${first.charAt(0)}.${last}`,
    `${last}.${first}`,
  ])
  const domain = random.pick(mailDomains[language])
  let email = `${local}@${domain}`
  while (taken.has(email)) email = `${local}${random.integer(61, 99)}${random.integer(0, 9)}@${domain}`
  taken.add(email)
  return email
}

function workEmail(name: Name, language: DemoLocale, taken: Set<string>): string {
  const local = `${toAscii(name.first)}.${toAscii(name.last)}`
  const domain = workDomains[language]
  let email = `${local}@${domain}`
  for (let number = 2; taken.has(email); number += 1) email = `${local}${number}@${domain}`
  taken.add(email)
  return email
}

/** Every number is given out once; a steady stride makes neighbours look unrelated. */
function phoneCounter() {
  const used: Record<DemoCountry, number> = { IT: 0, PL: 0, DE: 0, GB: 0 }
  return (country: DemoCountry) => {
    let place = used[country]
    used[country] += 1
    for (const { prefix, first, last } of phoneBlocks[country]) {
      const size = last - first + 1
      if (place < size) return prefix + (first + ((place * 7919) % size))
      place -= size
    }
    return undefined
  }
}
