import type { z } from 'zod'
import { AppError } from '../../platform/errors.ts'
import type { fieldValueShape } from '../shapes.ts'
import type { fieldShape } from './shapes.ts'

export type Field = Pick<z.infer<typeof fieldShape>, 'id' | 'name' | 'kind' | 'choices'>
export type FieldValue = z.infer<typeof fieldValueShape>
export type Stored = { value: string; number: number | null }

const longestText = 2000

/** A value as it is stored; undefined when there is none. @throws AppError invalid when the field takes no such value */
export function storedValue(field: Field, given: FieldValue | null): Stored | undefined {
  const value = typeof given === 'string' ? given.trim() : given
  if (value === null || value === '') return undefined
  if (field.kind === 'number') return numberOf(field, value)
  return { value: textOf(field, value), number: null }
}

/** A stored value as the API gives it. */
export function shownValue(kind: Field['kind'], value: string): FieldValue {
  if (kind === 'number') return Number(value)
  if (kind === 'checkbox') return value === 'true'
  return value
}

/** Whether a stored value is all a required field asks for: a box that is not ticked is not. */
export function isFilled(kind: Field['kind'], value: string | null): boolean {
  return value !== null && (kind !== 'checkbox' || value === 'true')
}

function numberOf(field: Field, value: FieldValue): Stored {
  if (typeof value !== 'number' || !Number.isFinite(value))
    throw refusal(field, 'a number', { key: 'field_not_number' })
  return { value: String(value), number: value }
}

function textOf(field: Field, value: FieldValue): string {
  if (field.kind === 'checkbox') {
    if (typeof value === 'boolean') return String(value)
    throw refusal(field, 'true or false', { key: 'field_not_checkbox' })
  }
  if (typeof value !== 'string') throw refusal(field, 'a text', { key: 'field_not_text' })
  if (value.length > longestText) throw refusal(field, 'a shorter text', { key: 'field_too_long' })
  if (field.kind === 'date' && !isDate(value)) throw refusal(field, 'a date', { key: 'field_not_date' })
  if (field.kind === 'choice' && !field.choices.includes(value))
    throw refusal(field, 'one of its choices', { key: 'field_unknown_choice' })
  return value
}

// A day that does not exist becomes another one when it is read.
function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const day = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text)
}

function refusal({ id, name }: Field, expected: string, { key }: { key: string }): AppError {
  const values = { name, most: longestText }
  return new AppError('invalid', `${name} takes ${expected}.`, { key, values, fieldId: id })
}
