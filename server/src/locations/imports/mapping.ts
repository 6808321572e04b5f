import { AppError } from '../../platform/errors.ts'
import { proposeFields } from '../../platform/tables/columns.ts'
import type { CustomField } from '../settings.ts'
import { attributeNames, attributePrefix } from './attribute-columns.ts'
import { fieldNames, type ImportField, importFields, isImportField } from './fields.ts'

/** Column → the field it fills; `custom:ID` is one of the brand's own, `attribute:KEY` one of the catalogue. */
export type Mapping = Record<string, string>

const ownPrefix = 'custom:'

/** What the columns of a table probably are: of each field the first of its names that is there. */
export function proposeMapping(columns: readonly string[], customFields: readonly CustomField[]): Mapping {
  return proposeFields(columns, [
    ...importFields.map((field) => [field, [field.toLowerCase(), ...fieldNames[field].split(',')]] as const),
    ...[...attributeNames].map(([key, names]) => [`${attributePrefix}${key}`, names] as const),
    ...customFields.map(({ id, name }) => [`${ownPrefix}${id}`, [name.toLowerCase()]] as const),
  ])
}

/** @throws AppError invalid naming the column when a mapping cannot be followed */
export function checkMapping(
  mapping: Mapping,
  { columns, customFields }: { columns: readonly string[]; customFields: readonly CustomField[] },
): void {
  const own = new Set([
    ...customFields.map(({ id }) => `${ownPrefix}${id}`),
    ...attributeNames.keys().map((key) => `${attributePrefix}${key}`),
  ])
  const taken = new Set<string>()
  for (const [column, field] of Object.entries(mapping)) {
    if (!columns.includes(column)) throw refusal('locationImportColumn', column)
    if (!isImportField(field) && !own.has(field)) throw refusal('locationImportField', column)
    if (taken.has(field)) throw refusal('locationImportTwice', column)
    taken.add(field)
  }
  if (!taken.has('code'))
    throw new AppError('invalid', 'Say which column holds the code that tells locations apart.', {
      key: 'locationImportNoCode',
      field: 'mapping',
    })
}

/** The cells of a row by what they fill, without those that say nothing. */
export function mappedCells(cells: Record<string, string>, mapping: Mapping) {
  const fields: Partial<Record<ImportField, string>> = {}
  const own: Record<string, string> = {}
  const attributes: Record<string, { text: string; column: string }> = {}
  for (const [column, field] of Object.entries(mapping)) {
    const text = cells[column]?.trim()
    if (!text) continue
    if (isImportField(field)) fields[field] = text
    else if (field.startsWith(attributePrefix))
      attributes[field.slice(attributePrefix.length)] = { text, column }
    else own[field.slice(ownPrefix.length)] = text
  }
  return { fields, own, attributes }
}

function refusal(key: string, column: string): AppError {
  return new AppError('invalid', `The column ${column} cannot be mapped so.`, {
    key,
    field: `mapping/${column}`,
    values: { column },
  })
}
