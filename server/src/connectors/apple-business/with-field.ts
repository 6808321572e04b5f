import { z } from 'zod'
import { compareAddresses, DirectoryProblem, type Pushed } from '../../listings/index.ts'
import { writeApple } from '../../locations/index.ts'
import { type Details, homepageOf, primaryOf } from './locations.ts'
import { statusOf, withoutClosure } from './status.ts'

/**
 * All that is stated of a place with one field as ours says it. Apple deletes what is left out, so everything else is
 * kept as it stands, known here or not.
 * @throws DirectoryProblem nothing_here, unknown_days, not_sayable, or maybe_moved for an address that leads to another door
 */
export function withField(details: Details, pushed: Pushed): Details {
  const { field, ours } = pushed
  switch (field) {
    case 'name':
      return { ...details, displayNames: withName(details, said(ours.name)) }
    case 'phone':
      return { ...details, phoneNumbers: withPhone(details, said(ours.phones[0])) }
    case 'url':
      return { ...details, urls: withHomepage(details, said(ours.url)) }
    case 'address':
      return withAddress(details, pushed)
    case 'hours':
      return { ...details, openingHoursByDay: said(hoursOf(ours.hours).openingHoursByDay) }
    case 'special_hours':
      return withExceptions(details, pushed)
    case 'category':
      throw new DirectoryProblem('not_sayable', field)
  }
}

function said<Value>(value: Value | undefined): Value {
  if (!value) throw new DirectoryProblem('nothing_here', '')
  return value
}

function withName({ displayNames, mainAddress }: Details, name: string) {
  const known = primaryOf(displayNames)
  if (known) return displayNames?.map((one) => (one === known ? { ...one, name } : one))
  return [{ name, locale: mainAddress?.locale ?? 'en', primary: true }]
}

function withPhone({ phoneNumbers }: Details, phoneNumber: string) {
  const known = primaryOf(phoneNumbers)
  if (known) return phoneNumbers?.map((one) => (one === known ? { ...one, phoneNumber } : one))
  return [{ phoneNumber, type: 'VOICE', primary: true }]
}

function withHomepage(details: Details, url: string) {
  const known = homepageOf(details)
  const urls = details.urls ?? []
  return known
    ? urls.map((one) => (one === known ? { ...one, url } : one))
    : [...urls, { url, type: 'HOMEPAGE' }]
}

// https://business.apple.com/docs/onboarding-guide/best-practices/change-address: a place that moves is a new place.
function withAddress(details: Details, { ours, shown, means }: Pushed): Details {
  const { street, unit, postcode, city, region, country } = ours.address
  if (!street || !country) throw new DirectoryProblem('nothing_here', '')
  if (means === null && compareAddresses(ours.address, shown.address) === 'mismatch')
    throw new DirectoryProblem('maybe_moved', '')
  const { mainAddress, displayPoint } = details
  // Street and number apart would contradict the whole line.
  const { thoroughfare: _street, subThoroughfare: _number, ...rest } = mainAddress?.structuredAddress ?? {}
  return {
    ...details,
    mainAddress: {
      ...mainAddress,
      structuredAddress: {
        ...rest,
        fullThoroughfare: [street, unit].filter(Boolean).join(', '),
        ...{ locality: city, postCode: postcode, countryCode: country },
        ...(region ? { administrativeArea: region } : {}),
      },
      locale: mainAddress?.locale ?? 'en',
    },
    ...(typeof ours.latitude === 'number' && typeof ours.longitude === 'number'
      ? {
          displayPoint: {
            source: 'MANUALLY_PLACED',
            ...displayPoint,
            coordinates: { latitude: decimal(ours.latitude), longitude: decimal(ours.longitude) },
          },
        }
      : {}),
  }
}

// Apple takes five to seven decimals, as text.
function decimal(degrees: number): string {
  return degrees.toFixed(6)
}

// That a place is closed for a while is its status at Apple, not hours of these days.
function withExceptions(details: Details, pushed: Pushed): Details {
  const { hours } = pushed.ours
  const status = statusOf(pushed, details.locationStatus)
  const isClosed = status !== undefined && status.status !== 'OPEN'
  const { specialHours } = hoursOf(isClosed ? withoutClosure(hours, pushed.today) : hours)
  const after = withSpecialHours(details, specialHours)
  return status ? { ...after, locationStatus: status } : after
}

// What else is said of the same days, as a name in several languages, stays with them.
function withSpecialHours(details: Details, ours: ReturnType<typeof hoursOf>['specialHours']): Details {
  const { specialHours: known, ...rest } = details
  if (!ours) return rest
  const all = z.array(z.looseObject({})).safeParse(known).data ?? []
  const specialHours = ours.map((one) => {
    const same = all.find(({ startDate, endDate }) => startDate === one.startDate && endDate === one.endDate)
    const { closed: _closed, hoursByDay: _hours, ...more } = same ?? {}
    return { ...more, ...one }
  })
  return { ...rest, specialHours }
}

// Apple has no word for "nobody told us": such a day would be shown as closed.
function hoursOf(hours: Pushed['ours']['hours']) {
  const { value, losses } = writeApple(hours)
  const unknown = losses.filter(({ code }) => code === 'unknown_day' || code === 'unknown_date')
  if (unknown.length > 0)
    throw new DirectoryProblem('unknown_days', unknown.map(({ day }) => String(day)).join(', '))
  return value
}
