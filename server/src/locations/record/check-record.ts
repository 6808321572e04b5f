import type { z } from 'zod'
import type { CustomField } from '../settings.ts'
import { locationChangesShape } from '../shapes.ts'
import { checkCustomValues } from './check-custom-values.ts'
import { checkPhone } from './check-phone.ts'
import { checkEntrance, checkPoint } from './check-point.ts'
import { errorAt, type Fault, warningAt } from './fault.ts'
import { postcodePatterns } from './postcodes.ts'

type Given = z.output<typeof locationChangesShape>

/** What is known of the place already, for a row that states only some of its fields. */
export type Known = Partial<
  Pick<Given, 'country' | 'latitude' | 'longitude' | 'status' | 'closedFrom' | 'opensOn' | 'movedToId'>
>

/**
 * Everything that is wrong with what a row states of a place, at once, each with the path of its field; empty when it
 * can be kept. Pure: a form asks while somebody writes, an import asks for each of its rows.
 */
export function checkRecord(
  row: Record<string, unknown>,
  known: Known = {},
  customFields: readonly CustomField[] = [],
): Fault[] {
  const { sound, faults } = readRow(row)
  const country = sound.country ?? known.country ?? ''
  const rules = [phones, place, status, credentials, testimonials]
  return [
    ...faults,
    ...rules.flatMap((rule) => rule(sound, { ...known, country })),
    ...checkCustomValues(sound.customValues ?? {}, customFields),
  ]
}

// Made once: zod compiles each shape anew.
const strictShape = locationChangesShape.strict()

// A field whose form is wrong is told once, and the rest is looked at without it.
function readRow(row: Record<string, unknown>): { sound: Given; faults: Fault[] } {
  const off = offGlobe(row)
  const { latitude, longitude, ...others } = row
  const given = off.length > 0 ? others : row
  const whole = strictShape.safeParse(given)
  if (whole.success) return { sound: whole.data, faults: off }
  const faults = whole.error.issues.map((issue): Fault => {
    const { path, ...rest } = issue
    return { path: path.join('/'), severity: 'error', says: { issue: { ...rest } } }
  })
  const wrong = new Set(whole.error.issues.map(({ path }) => path[0]))
  const kept = Object.entries(given).filter(([name]) => !wrong.has(name))
  return {
    sound: locationChangesShape.safeParse(Object.fromEntries(kept)).data ?? {},
    faults: [...off, ...faults],
  }
}

// Before the shape says only that 121 is too big for a latitude: that it is the longitude helps more.
function offGlobe({ latitude, longitude }: Record<string, unknown>): Fault[] {
  if (typeof latitude !== 'number' || typeof longitude !== 'number') return []
  return Math.abs(latitude) > 90 ? checkPoint({ latitude, longitude }, '') : []
}

type Rule = (given: Given, known: Known & { country: string }) => Fault[]

const phones: Rule = ({ phone, phones = [] }, { country }) =>
  [
    phone ? checkPhone('phone', phone, country) : undefined,
    ...phones.map(({ number }, index) => checkPhone(`phones/${index}/number`, number, country)),
  ].filter((fault) => fault !== undefined)

const place: Rule = (given, known) => {
  const latitude = given.latitude === undefined ? known.latitude : given.latitude
  const longitude = given.longitude === undefined ? known.longitude : given.longitude
  const isStated =
    given.latitude !== undefined || given.longitude !== undefined || given.country !== undefined
  const pin =
    typeof latitude === 'number' && typeof longitude === 'number' ? { latitude, longitude } : undefined
  const isHalf = isStated && !pin && (typeof latitude === 'number' || typeof longitude === 'number')
  return [
    ...(isHalf ? [errorAt('latitude', 'pointHalf')] : []),
    ...(pin && isStated ? checkPoint(pin, known.country) : []),
    ...(pin && given.entrance ? checkEntrance(given.entrance, pin) : []),
    ...postcode(given.postcode, known.country),
  ]
}

function postcode(text: string | undefined, country: string): Fault[] {
  const known = postcodePatterns[country]
  if (!text || !known || known.pattern.test(text.trim())) return []
  return [warningAt('postcode', 'postcodeUnusual', { value: text, country, example: known.example })]
}

const status: Rule = (given, known) => {
  const { status, closedFrom, opensOn, movedToId } = { ...known, ...given }
  const touches = ['status', 'closedFrom', 'opensOn', 'movedToId'].some((name) => name in given)
  if (!touches) return []
  if (closedFrom && opensOn && opensOn <= closedFrom) return [errorAt('opensOn', 'opensBeforeClosed')]
  if (status === 'opening_soon' && !opensOn) return [warningAt('opensOn', 'openingUndated')]
  if (status === 'moved' && !movedToId) return [warningAt('movedToId', 'movedNowhere')]
  return []
}

const credentials: Rule = ({ credentials = [] }) =>
  credentials.flatMap(({ validFrom, expiresOn }, index) =>
    validFrom && expiresOn && expiresOn <= validFrom
      ? [errorAt(`credentials/${index}/expiresOn`, 'credentialDates')]
      : [],
  )

const testimonials: Rule = ({ testimonials: all = [] }) =>
  all.flatMap(({ consentedOn, withdrawnOn }, index) =>
    withdrawnOn && withdrawnOn < consentedOn
      ? [errorAt(`testimonials/${index}/withdrawnOn`, 'testimonialDates')]
      : [],
  )
