import { numberFirst } from '../normalise/street-words.ts'

const behind = /^(\D.*?),?\s+(\d{1,5}\s?[a-z]?(?:[-/]\d{0,5}[a-z]?)?)$/iu
const before = /^(\d{1,5}[a-z]?(?:-\d{1,5})?),?\s+(\D.*)$/iu

/** A street and its number, as two fields have them; undefined where it is not sure which is which. */
export function splitStreet(
  line: string,
  country: string,
): { street: string; houseNumber: string } | undefined {
  const text = line.trim()
  const [first, last] = [before.exec(text), behind.exec(text)]
  if (numberFirst.has(country.toUpperCase()) && first)
    return { street: first[2] ?? '', houseNumber: first[1] ?? '' }
  if (first || !last) return undefined
  return { street: last[1] ?? '', houseNumber: (last[2] ?? '').replaceAll(' ', '') }
}
