/**
 * What stands in the gaps of a template: `{author} reviewed {place}` in `Kim reviewed Aurora`. Each gap ends where the
 * words after it first come, so that the time is linear whatever people write.
 * @returns undefined when the line is not of that kind
 */
export function fitTemplate(template: string, line: string): Record<string, string> | undefined {
  const parts = template.split(/\{(\w+)\}/)
  const lower = lowered(line)
  const values: Record<string, string> = {}
  let at = 0
  for (const [index, part] of parts.entries()) {
    if (index % 2 === 1) continue
    const words = part.toLowerCase()
    const name = parts[index - 1]
    const isLast = index === parts.length - 1
    const found = endOf(lower, { at, words, isFirst: index === 0, isLast })
    if (found === undefined) return undefined
    if (name !== undefined) {
      const value = line.slice(at, found).trim()
      if (value === '') return undefined
      values[name] = value
    }
    at = found + words.length
  }
  return values
}

// Where the words come next: at the start of a line, at its end, or as soon as may be.
function endOf(
  line: string,
  { at, words, isFirst, isLast }: { at: number; words: string; isFirst: boolean; isLast: boolean },
): number | undefined {
  if (isFirst && isLast) return line === words ? 0 : undefined
  if (isFirst) return line.startsWith(words) ? 0 : undefined
  if (isLast)
    return line.endsWith(words) && line.length - words.length >= at ? line.length - words.length : undefined
  const found = line.indexOf(words, at)
  return found < 0 ? undefined : found
}

// As long as it was: a few letters are longer in lower case, and stay as they are.
function lowered(line: string): string {
  const lower = line.toLowerCase()
  if (lower.length === line.length) return lower
  return [...line].map((one) => (one.toLowerCase().length === one.length ? one.toLowerCase() : one)).join('')
}
