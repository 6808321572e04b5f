import { errorAt, type Fault, warningAt } from '../record/fault.ts'
import { findCategory } from '../record/find-category.ts'
import type { CustomField } from '../settings.ts'
import { readAttributes } from './attribute-columns.ts'
import { countryOf } from './country-of.ts'
import type { ImportField } from './fields.ts'
import { type Mapping, mappedCells } from './mapping.ts'
import { readRowHours } from './read-hours.ts'
import { no, yes } from './yes-no.ts'

type Fields = Partial<Record<ImportField, string>>
type Known = {
  locale: string
  hours: Parameters<typeof readRowHours>[1]
  customValues: object
  descriptions: object
  attributes: Record<string, boolean>
}

/** What reading needs beside the row itself. */
export type Words = { regions: ReadonlyMap<string, string>; customFields: readonly CustomField[] }

/** What a row states of a location, as a record to be checked; faults are of what cannot even be read. */
export function readRow(
  cells: Record<string, string>,
  mapping: Mapping,
  { known, regions, customFields }: Words & { known: Known | undefined },
): { record: Record<string, unknown>; faults: Fault[] } {
  const { fields, own, attributes } = mappedCells(cells, mapping)
  const parts = [
    { record: plainOf(fields), faults: [] },
    pointOf(fields),
    countryPart(fields),
    statusPart(fields),
    regionPart(fields, regions),
    categoryPart(fields),
    descriptionPart(fields, known),
    customPart(own, customFields, known),
    readAttributes(attributes, known?.attributes ?? {}),
    hoursPart(fields, known),
  ]
  return {
    record: Object.assign({}, ...parts.map(({ record }) => record)),
    faults: parts.flatMap(({ faults }) => faults),
  }
}

type Part = { record: Record<string, unknown>; faults: Fault[] }

const asTheyAre = [
  'code',
  'name',
  'legalName',
  'unit',
  'sublocality',
  'locality',
  'administrativeArea',
  'postcode',
  'zone',
  'email',
] as const

function plainOf(fields: Fields): Record<string, unknown> {
  const { street, houseNumber, website, locale, languages } = fields
  const hasNumber = street !== undefined && houseNumber !== undefined && !street.includes(houseNumber)
  const [phone, ...others] = [...phonesIn(fields.phone), ...phonesIn(fields.otherPhones)]
  return {
    ...Object.fromEntries(asTheyAre.flatMap((field) => (fields[field] ? [[field, fields[field]]] : []))),
    ...(street && { street: hasNumber ? `${street} ${houseNumber}` : street }),
    ...(website && { website: /^https?:/i.test(website) ? website : `https://${website}` }),
    ...(locale && { locale: locale.slice(0, 2).toLowerCase() }),
    ...(languages && {
      languages: languages
        .toLowerCase()
        .split(/[;,\s]+/)
        .filter(Boolean),
    }),
    ...(fields.phone && phone && { phone }),
    ...(others.length > 0 && {
      phones: others.map((number) => ({ kind: 'additional', number, label: '' })),
    }),
  }
}

function phonesIn(text: string | undefined): string[] {
  return (text ?? '')
    .split(/[;,|]/)
    .map((one) => one.trim().replace(/^tel:/i, ''))
    .filter((one) => one !== '')
}

function pointOf(fields: Fields): Part {
  const record: Record<string, number> = {}
  const faults: Fault[] = []
  for (const field of ['latitude', 'longitude'] as const) {
    const text = fields[field]
    if (text === undefined) continue
    const value = Number(text.replace(',', '.'))
    if (Number.isFinite(value)) record[field] = value
    else faults.push(errorAt(field, 'locationImportNumber', { value: text }))
  }
  return { record, faults }
}

function countryPart({ country: text }: Fields): Part {
  if (text === undefined) return { record: {}, faults: [] }
  const country = countryOf(text)
  return country
    ? { record: { country }, faults: [] }
    : { record: {}, faults: [errorAt('country', 'locationImportCountry', { value: text })] }
}

const statuses: readonly [RegExp, string][] = [
  [/^(?:open|operational|active|aperto|attivo|otwarte|открыто|работает)$/i, 'open'],
  [/^(?:opening.?soon|coming.?soon|prossima apertura|wkrótce otwarcie|скоро открытие)$/i, 'opening_soon'],
  [
    /^(?:(?:closed.)?temporarily(?:.closed)?|chiuso temporaneamente|czasowo zamknięte|временно закрыто)$/i,
    'temporarily_closed',
  ],
  [/^(?:moved|trasferito|przeniesione|переехал)$/i, 'moved'],
  [/^(?:closed(?:.permanently)?|permanently.closed|chiuso|zamknięte|закрыто)$/i, 'closed'],
]

function statusPart({ status: text }: Fields): Part {
  if (text === undefined) return { record: {}, faults: [] }
  const found = statuses.find(([pattern]) => pattern.test(text))
  return found
    ? { record: { status: found[1] }, faults: [] }
    : { record: {}, faults: [errorAt('status', 'locationImportStatus', { value: text })] }
}

function regionPart({ region: text }: Fields, regions: Words['regions']): Part {
  if (text === undefined) return { record: {}, faults: [] }
  const regionId = regions.get(text.toLowerCase())
  return regionId
    ? { record: { regionId }, faults: [] }
    : { record: {}, faults: [errorAt('regionId', 'locationImportRegion', { value: text })] }
}

// A trade we have no word for is no reason to leave out the shop.
function categoryPart({ categories: text }: Fields): Part {
  if (text === undefined) return { record: {}, faults: [] }
  const given = text
    .split(/[;,|]/)
    .map((one) => one.trim())
    .filter((one) => one !== '')
  const keys = given.map(findCategory)
  const found = [...new Set(keys.filter((key) => key !== undefined))]
  return {
    record: found.length > 0 ? { categories: found } : {},
    faults: given
      .filter((_one, index) => keys[index] === undefined)
      .map((value) => warningAt('categories', 'locationImportCategory', { value })),
  }
}

function descriptionPart({ description: text, locale }: Fields, known: Known | undefined): Part {
  if (text === undefined) return { record: {}, faults: [] }
  const language = locale?.slice(0, 2).toLowerCase() ?? known?.locale ?? 'en'
  const before: Record<string, { short: string }> = { ...known?.descriptions }
  const descriptions = { ...before, [language]: { short: before[language]?.short ?? '', long: text } }
  return { record: { descriptions }, faults: [] }
}

function customPart(
  own: Record<string, string>,
  fields: readonly CustomField[],
  known: Known | undefined,
): Part {
  const values = Object.entries(own).map(([id, text]) => [
    id,
    customValueOf(
      fields.find((one) => one.id === id),
      text,
    ),
  ])
  if (values.length === 0) return { record: {}, faults: [] }
  return { record: { customValues: { ...known?.customValues, ...Object.fromEntries(values) } }, faults: [] }
}

// What is no value of its kind stays a text, and is told by the check of the record.
function customValueOf(field: CustomField | undefined, text: string): string | number | boolean {
  if (field?.kind === 'yes_no') return yes.test(text) ? true : no.test(text) ? false : text
  const number = Number(text.replace(',', '.'))
  return field?.kind === 'number' && Number.isFinite(number) ? number : text
}

function hoursPart(fields: Fields, known: Known | undefined): Part {
  const { hours, faults } = readRowHours(fields, known?.hours)
  return { record: hours ? { hours } : {}, faults }
}
