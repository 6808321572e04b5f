import { expect, test } from 'vitest'
import { type FieldValue, isFilled, shownValue, storedValue } from './field-value.ts'

const fieldOf = (kind: 'text' | 'number' | 'date' | 'checkbox' | 'choice') => ({
  ...{ id: 'f', name: 'Field', kind },
  choices: ['Red', 'Blue'],
})
const refusedFor = (kind: Parameters<typeof fieldOf>[0], value: FieldValue) => {
  try {
    storedValue(fieldOf(kind), value)
    return undefined
  } catch (error) {
    return error instanceof Error && 'details' in error ? Object(error.details).key : error
  }
}

test('what fits is stored and shown again as it was', () => {
  const fitting = [
    ['text', 'Order 12'],
    ['number', -1.5],
    ['number', 0],
    ['date', '2028-02-29'],
    ['checkbox', false],
    ['choice', 'Blue'],
  ] as const
  for (const [kind, value] of fitting)
    expect(shownValue(kind, storedValue(fieldOf(kind), value)?.value ?? '')).toBe(value)
  expect(storedValue(fieldOf('number'), 1e21)).toEqual({ value: '1e+21', number: 1e21 })
  expect(storedValue(fieldOf('text'), '  x ')).toEqual({ value: 'x', number: null })
})

test('nothing, and a text of nothing, empties a field', () => {
  for (const nothing of [null, '', ' \n']) expect(storedValue(fieldOf('text'), nothing)).toBeUndefined()
})

test('what does not fit is refused for what it is', () => {
  expect(refusedFor('text', 'x'.repeat(1_000_000))).toBe('field_too_long')
  expect(refusedFor('text', 12)).toBe('field_not_text')
  for (const value of ['12', true, Number.POSITIVE_INFINITY, Number.NaN])
    expect(refusedFor('number', value)).toBe('field_not_number')
  for (const value of ['2026-02-30', '2026-13-01', '31.3.2026', '2026-3-1', 'x'])
    expect(refusedFor('date', value)).toBe('field_not_date')
  expect(refusedFor('checkbox', 'yes')).toBe('field_not_checkbox')
  expect(refusedFor('choice', 'red')).toBe('field_unknown_choice')
})

test('a required box must be ticked, anything else be there', () => {
  expect(isFilled('checkbox', 'false')).toBe(false)
  expect(isFilled('checkbox', 'true')).toBe(true)
  expect(isFilled('number', '0')).toBe(true)
  expect(isFilled('text', null)).toBe(false)
})
