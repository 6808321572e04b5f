import { z } from 'zod'
import { cleanText } from '../http/clean-text.ts'

/** A column of a brought table, as a person who maps it sees it. */
export const columnShape = z.object({
  name: z.string(),
  filled: z.number().int().meta({ description: 'In how many of the first rows it says something' }),
  samples: z.array(z.string()),
})
type Column = z.output<typeof columnShape>

const longestSample = 80
const samplesOf = 3

/** The columns of some rows, in the order they are first seen. */
export function columnsOf(rows: readonly Record<string, string>[]): Column[] {
  const columns = new Map<string, Column>()
  for (const row of rows)
    for (const [name, text] of Object.entries(row)) {
      const column = columns.get(name) ?? { name, filled: 0, samples: [] }
      columns.set(name, column)
      if (text === '') continue
      column.filled += 1
      const sample = text.slice(0, longestSample)
      if (column.samples.length < samplesOf && !column.samples.includes(sample)) column.samples.push(sample)
    }
  return [...columns.values()].filter(({ name }) => name !== '')
}

/** What stands in a cell, fit to be kept. */
export function cellOf(text: string, longest: number): string {
  return String(cleanText(text)).trim().slice(0, longest)
}

/**
 * What columns probably fill: of each field, in the order given, the first of its names that is there.
 * @param fields each with the names it goes by, in small letters
 */
export function proposeFields(
  columns: readonly string[],
  fields: Iterable<readonly [field: string, names: readonly string[]]>,
): Record<string, string> {
  const left = new Set(columns)
  const mapping: Record<string, string> = {}
  for (const [field, names] of fields) {
    const column = names.find((name) => left.has(name))
    if (column === undefined) continue
    left.delete(column)
    mapping[column] = field
  }
  return mapping
}
