import { compareAddresses } from './compare-address.ts'
import { compareCategories } from './compare-categories.ts'
import { comparePhones, compareUrls } from './compare-contact.ts'
import { compareHours, type HoursAccuracy } from './compare-hours.ts'
import { compareNames } from './compare-name.ts'
import type { Listing } from './listing.ts'
import { sayField } from './say-field.ts'
import {
  type AccuracyField,
  accuracyFields,
  credits,
  type FieldAccuracy,
  type FieldVerdict,
  fieldWeights,
} from './verdict.ts'

/** How bad it is at worst, from bad to good: sends people wrong, leaves them looking, is written otherwise, is right. */
export type Severity = 'wrong' | 'missing' | 'format' | 'right'

export type Accuracy = {
  fields: FieldAccuracy[]
  /** 0 to 100, of the fields we know ourselves; null when we know none. */
  score: number | null
  /** Name, address and number are all right. */
  strictNap: boolean
  severity: Severity
  hours: HoursAccuracy
}

const severities: Record<FieldVerdict, Severity> = {
  mismatch: 'wrong',
  unreadable: 'wrong',
  partial: 'missing',
  missing_there: 'missing',
  format_only: 'format',
  match: 'right',
  missing_here: 'right',
}
export const severityOrder = ['wrong', 'missing', 'format', 'right'] as const

/** How right a listing is that is known to be of our location, field by field, with hours from a date on. */
export function assess(ours: Listing, theirs: Listing, from: string): Accuracy {
  const hours = compareHours(ours.hours, theirs.hours, from)
  const found: Record<AccuracyField, FieldVerdict | undefined> = {
    name: compareNames(ours, theirs),
    address: compareAddresses(ours.address, theirs.address),
    phone: comparePhones(ours, theirs),
    hours: theirs.unreadHours && hours.hours === 'missing_there' ? 'unreadable' : hours.hours,
    special_hours: hours.specialHours,
    url: compareUrls(ours, theirs),
    category: compareCategories(ours, theirs),
  }
  const fields = accuracyFields.flatMap((field) => {
    const verdict = found[field]
    const weight = fieldWeights[field]
    return verdict ? [{ field, verdict, weight, ours: said(ours, field), theirs: said(theirs, field) }] : []
  })
  return { fields, score: scoreOf(fields), strictNap: isStrict(found), severity: worst(fields), hours }
}

function scoreOf(fields: readonly FieldAccuracy[]): number | null {
  let sum = 0
  let known = 0
  for (const { verdict, weight } of fields) {
    const credit = credits[verdict]
    if (credit === null) continue
    sum += credit * weight
    known += weight
  }
  return known === 0 ? null : Math.round((sum / known) * 1000) / 10
}

function isStrict({ name, address, phone }: Record<AccuracyField, FieldVerdict | undefined>): boolean {
  return [name, address, phone].every((verdict) => verdict === 'match' || verdict === 'format_only')
}

function worst(fields: readonly FieldAccuracy[]): Severity {
  const found = new Set(fields.map(({ verdict }) => severities[verdict]))
  return severityOrder.find((severity) => found.has(severity)) ?? 'right'
}

// Hours are told day by day beside it.
function said(listing: Listing, field: AccuracyField): string {
  if (field === 'special_hours') return ''
  return field === 'hours' ? (listing.unreadHours ?? '') : sayField(listing, field)
}
