import { z } from 'zod'
import { AppError } from '../../../platform/errors.ts'
import { proposeFields } from '../../../platform/tables/columns.ts'
import { fieldNames, isReviewField, type ReviewField, reviewFields } from './fields.ts'
import { dateOrders, guessOrder } from './read-date.ts'
import { guessScale, scales } from './read-rating.ts'

/** Column → the field it fills; what is not named is left out. */
export type Mapping = Record<string, string>

export const mappingShape = z
  .record(z.string().max(300), z.string().max(60))
  .refine((mapping) => Object.keys(mapping).length <= 400, 'has too many columns')
  .meta({ description: `Column → field: ${reviewFields.join(', ')}` })

export const optionsShape = z.object({
  platform: z.string().trim().max(100).default('').meta({ description: 'Of rows that name none' }),
  scale: z.enum(scales).default('5').meta({ description: 'What ratings go up to; thumbs: up or down' }),
  dateOrder: z
    .enum(dateOrders)
    .default('dmy')
    .meta({ description: 'Whether the day or the month stands first in 01/02/2026' }),
  locationId: z.uuid().nullable().default(null).meta({ description: 'Of rows that name none' }),
})
export type Options = z.output<typeof optionsShape>

/** What the columns of a table probably are, and what holds for all its rows. */
export function propose(
  columns: readonly string[],
  rows: readonly Record<string, string>[],
): { mapping: Mapping; options: Options } {
  const mapping = proposeFields(
    columns,
    reviewFields.map((field) => [field, [field.toLowerCase(), ...fieldNames[field].split(',')]] as const),
  )
  const valuesOf = (field: ReviewField) => {
    const column = Object.keys(mapping).find((name) => mapping[name] === field)
    return column === undefined ? [] : rows.map((cells) => cells[column] ?? '').filter(Boolean)
  }
  const isTakeout = columns.includes('starrating') && columns.includes('reviewer.displayname')
  if (isTakeout && columns.includes('name')) mapping.name = 'id'
  const options = {
    ...{ platform: isTakeout ? 'Google' : '', locationId: null },
    ...{ scale: guessScale(valuesOf('rating')), dateOrder: guessOrder(valuesOf('date')) },
  }
  return { mapping, options }
}

/** What is still missing before rows can be judged; undefined: nothing. */
export function missingIn(
  mapping: Mapping,
  { platform }: Options,
): 'date' | 'words' | 'platform' | undefined {
  const fields = new Set(Object.values(mapping))
  if (!fields.has('date')) return 'date'
  if (!fields.has('rating') && !fields.has('text')) return 'words'
  return fields.has('platform') || platform !== '' ? undefined : 'platform'
}

/** @throws AppError invalid naming the column when a mapping cannot be followed */
export function checkMapping(mapping: Mapping, columns: readonly string[], options: Options): void {
  const taken = new Set<string>()
  for (const [column, field] of Object.entries(mapping)) {
    if (!columns.includes(column)) throw refusal('locationImportColumn', column)
    if (!isReviewField(field)) throw refusal('locationImportField', column)
    if (taken.has(field)) throw refusal('locationImportTwice', column)
    taken.add(field)
  }
  const missing = missingIn(mapping, options)
  if (missing)
    throw new AppError('invalid', `Reviews cannot be read without this: ${missing}.`, {
      key: `reviewImportNo_${missing}`,
      field: missing === 'platform' ? 'options.platform' : 'mapping',
    })
}

/** The cells of a row by what they fill, without those that say nothing. */
export function mappedCells(cells: Record<string, string>, mapping: Mapping) {
  const fields: Partial<Record<ReviewField, string>> = {}
  for (const [column, field] of Object.entries(mapping)) {
    const text = cells[column]?.trim()
    if (text && isReviewField(field)) fields[field] = text
  }
  return fields
}

function refusal(key: string, column: string): AppError {
  return new AppError('invalid', `The column ${column} cannot be mapped so.`, {
    key,
    field: `mapping/${column}`,
    values: { column },
  })
}
