import { AppError } from '../errors.ts'

// Deeper than any shape of ours, and shallow enough for what comes after us.
const deepest = 60

/**
 * Free text as it may be stored, at any depth of a value: NFC, whole characters, without NUL, which PostgreSQL has no
 * place for. Anything but plain objects, lists and texts is left as it is.
 * @throws AppError invalid when it is nested too deeply
 */
export function cleanText(value: unknown, depth = 0): unknown {
  if (depth > deepest) throw new AppError('invalid', 'This is nested too deeply.', { key: 'nestedTooDeeply' })
  if (typeof value === 'string') return value.replaceAll('\0', '').toWellFormed().normalize('NFC')
  if (Array.isArray(value)) return value.map((one) => cleanText(one, depth + 1))
  if (!isPlainObject(value)) return value
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, cleanText(inner, depth + 1)]))
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false
  // Also the query string's own kind of object, whose prototype is an empty one.
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === null || Object.getPrototypeOf(prototype) === null
}
