import { parsePhoneNumber } from 'libphonenumber-js/max'
import { dateFormat, numberFormat } from '../platform/i18n/formats.ts'
import { appointmentSlots, currentAppointments } from './appointment.ts'
import { languages } from './content/languages.ts'
import { colours, prices } from './content/products.ts'
import type { Slots } from './expand.ts'
import { clockOf, minutesOf, toWall, weekdayOf } from './local-time.ts'
import type { Matter } from './matter.ts'
import { remember } from './remember.ts'
import type { Scene } from './scene.ts'
import type { DemoHours, DemoLocale } from './shapes.ts'

const dayMs = 86_400_000
const spokenPhones = new Map<string, string>()

/** The facts of a matter in the words of `locale`. */
export function factSlots(matter: Matter, locale: DemoLocale): Slots {
  const { location, customer } = matter
  return {
    order: matter.order,
    repair: matter.repair,
    invoice: matter.invoice,
    tracking: matter.tracking,
    product: matter.product,
    other: matter.other,
    colour: colours[locale][matter.colour] ?? '',
    amount: moneyOf(matter.price, prices[location.country].currency, locale),
    date: dayAndMonth(matter.date, locale),
    place: location.place,
    street: location.address.street,
    phone: spokenPhone(location.phone),
    saturday: hoursInWords(location.hours[6], locale),
    name: customer.contact.name,
    first: customer.first,
    last: customer.last,
    vocative: customer.vocative,
  }
}

/** The facts and what may be promised at a time. */
export function slotsAt(scene: Scene, locale: DemoLocale, at: Date): Slots {
  const { matter, appointments, random } = scene
  const { location } = matter
  return {
    ...factSlots(matter, locale),
    ...appointmentSlots(currentAppointments(appointments, location, at, random), locale),
    soon: soonInWords(toWall(at, location.timeZone), locale),
  }
}

function soonInWords(now: number, locale: DemoLocale) {
  const language = languages[locale]
  if (minutesOf(now) < 16 * 60 && weekdayOf(now) !== 7) return `${language.today} ${language.before(18)}`
  const isSunday = weekdayOf(now + dayMs) === 7
  return `${isSunday ? language.on[0] : language.tomorrow} ${language.before(11)}`
}

function hoursInWords(hours: DemoHours, locale: DemoLocale) {
  const language = languages[locale]
  if (hours === 'closed') return language.closed
  return hours.map(({ opens, closes }) => language.fromTo(clockOf(opens), clockOf(closes))).join(language.and)
}

function dayAndMonth(wall: number, locale: DemoLocale) {
  const style = { day: 'numeric', month: 'long', timeZone: 'UTC' } as const
  return dateFormat(languages[locale].tag, style).format(wall)
}

function moneyOf(amount: number, currency: string, locale: DemoLocale) {
  const style = {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
    maximumFractionDigits: 0,
  } as const
  return numberFormat(languages[locale].tag, style).format(amount)
}

function spokenPhone(e164: string) {
  return remember(spokenPhones, e164, () => parsePhoneNumber(e164).formatInternational())
}
