import { AppError } from '../../platform/errors.ts'
import { type Field, type Stored, storedValue } from '../marks/field-value.ts'

/** A value another system wrote, as a field of ours keeps it; undefined when the field takes no such value. */
export function pastFieldValue(field: Field, text: string): Stored | undefined {
  try {
    if (field.kind === 'number') return storedValue(field, Number(text.replace(',', '.')))
    if (field.kind === 'checkbox') return storedValue(field, /^(true|yes|1)$/i.test(text))
    return storedValue(field, field.kind === 'date' ? text.slice(0, 10) : text)
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    return undefined
  }
}
