import { isUtf8 } from 'node:buffer'
import { z } from 'zod'
import { AppError } from '../errors.ts'
import { readCsv, rowOf } from './read-csv.ts'
import { readXlsx } from './read-xlsx.ts'

/** A row of a file by the names of its columns, all in small letters. */
export type TableRow = { cells: Record<string, string>; line: number }

const featureShape = z.object({
  id: z.union([z.string(), z.number()]).optional(),
  properties: z.record(z.string(), z.unknown()).nullish(),
  geometry: z.object({ type: z.string(), coordinates: z.unknown() }).nullish(),
})
const collectionShape = z.object({ features: z.array(z.unknown()) })
// Google Takeout's reviews of a business.
const reviewsShape = z.object({ reviews: z.array(z.unknown()) })
const pointShape = z.tuple([z.number(), z.number()]).rest(z.number())
const deepest = 3
const mostColumns = 400

/**
 * The rows of a file as its bytes come: CSV, the first sheet of an Excel
 * workbook, GeoJSON (a collection, or a feature a line), or a JSON list of records,
 * whose nested parts become columns such as `names.primary`. A line is that of the file, or the number of the record.
 * @throws AppError invalid when it is none of these
 */
export async function* tableRows(bytes: Buffer): AsyncGenerator<TableRow> {
  if (bytes.subarray(0, 4).toString('hex') === '504b0304') return yield* sheetRows(bytes)
  const whole = inUtf8(bytes)
  const start = whole.subarray(0, 200).toString('utf8').trimStart()
  if (start.startsWith('{') || start.startsWith('[')) yield* jsonRows(whole)
  else yield* csvRows(whole)
}

// Spreadsheets of Windows save what they call CSV as windows-1252, and what they call Unicode as UTF-16.
function inUtf8(bytes: Buffer): Buffer {
  const mark = bytes.subarray(0, 3).toString('hex')
  if (mark === 'efbbbf') return bytes.subarray(3)
  if (mark.startsWith('fffe')) return decoded(bytes.subarray(2), 'utf-16le')
  return isUtf8(bytes) ? bytes : decoded(bytes, 'windows-1252')
}

function decoded(bytes: Buffer, encoding: string): Buffer {
  return Buffer.from(new TextDecoder(encoding).decode(bytes))
}

async function* sheetRows(bytes: Buffer): AsyncGenerator<TableRow> {
  let names: string[] | undefined
  for (const { cells, line } of await readXlsx(bytes)) {
    const isEmpty = cells.every((cell) => cell.trim() === '')
    if (isEmpty) continue
    if (names) yield { cells: rowOf(names, cells), line }
    else names = cells.map((name) => name.trim().toLowerCase())
  }
}

async function* csvRows(bytes: Buffer): AsyncGenerator<TableRow> {
  async function* chunks() {
    yield bytes
  }
  for await (const found of readCsv(chunks())) {
    if ('row' in found) yield { cells: found.row, line: found.line }
    else throw unreadable()
  }
}

function* jsonRows(bytes: Buffer): Generator<TableRow> {
  for (const [index, value] of valuesOf(bytes.toString('utf8')).entries()) {
    const feature = featureShape.safeParse(value)
    const properties = feature.data?.properties ?? recordOf(value)
    const cells = properties ? { ...flat(properties), ...placeOf(feature.data) } : {}
    yield { cells, line: index + 1 }
  }
}

function valuesOf(text: string): unknown[] {
  const whole = parsed(text)
  if (Array.isArray(whole)) return whole
  const collection = collectionShape.safeParse(whole)
  if (collection.success) return collection.data.features
  const reviews = reviewsShape.safeParse(whole)
  if (reviews.success) return reviews.data.reviews
  // A feature a line: All The Places cuts its large files so.
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  const values = lines.map((line) => parsed(line.replace(/,\s*$/, '')))
  if (values.every((value) => value === undefined)) throw unreadable()
  return values
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function recordOf(value: unknown): Record<string, unknown> | undefined {
  return z.record(z.string(), z.unknown()).safeParse(value).data
}

function flat(properties: Record<string, unknown>): Record<string, string> {
  const row: Record<string, string> = {}
  const add = (name: string, value: unknown, depth: number) => {
    if (Object.keys(row).length >= mostColumns) return
    const isPlain = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    if (isPlain) row[name.trim().toLowerCase()] = String(value)
    else if (typeof value === 'object' && value !== null && depth < deepest)
      for (const [inner, one] of Object.entries(value)) add(`${name}.${inner}`, one, depth + 1)
  }
  for (const [name, value] of Object.entries(properties)) add(name, value, 0)
  return row
}

function placeOf(feature: z.infer<typeof featureShape> | undefined): Record<string, string> {
  const point = pointShape.safeParse(feature?.geometry?.coordinates)
  return {
    ...(feature?.id === undefined ? {} : { id: String(feature.id) }),
    ...(point.success ? { longitude: String(point.data[0]), latitude: String(point.data[1]) } : {}),
  }
}

function unreadable(): AppError {
  return new AppError('invalid', 'This file is neither a whole CSV nor GeoJSON.', { key: 'directory_file' })
}
