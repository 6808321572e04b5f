import { expect, test } from 'vitest'
import { followKeys, keyCaps, nameOfKey } from './keys.ts'

const press = (key: string, more: Partial<KeyboardEvent> = {}) =>
  nameOfKey({ key, metaKey: false, ctrlKey: false, altKey: false, shiftKey: false, ...more })

test('keys are named alike on every keyboard', () => {
  expect(press('r')).toBe('r')
  expect(press('R')).toBe('r')
  expect(press('R', { shiftKey: true })).toBe('shift+r')
  expect(press('?', { shiftKey: true })).toBe('?')
  expect(press('k', { metaKey: true })).toBe('mod+k')
  expect(press('k', { ctrlKey: true })).toBe('mod+k')
})

test('a modifier alone and AltGr letters are no keys', () => {
  expect(press('Shift')).toBeUndefined()
  expect(press('ł', { altKey: true })).toBeUndefined()
})

test('a sequence waits for its second key', () => {
  const sequences = ['g i', 'g m', 'r']
  expect(followKeys(['r'], sequences)).toEqual({ state: 'done', sequence: 'r' })
  expect(followKeys(['g'], sequences)).toEqual({ state: 'waiting' })
  expect(followKeys(['g', 'm'], sequences)).toEqual({ state: 'done', sequence: 'g m' })
  expect(followKeys(['g', 'x'], sequences)).toEqual({ state: 'none' })
})

test('key caps are those of the machine', () => {
  expect(keyCaps('mod+k', true)).toEqual(['⌘', 'K'])
  expect(keyCaps('mod+enter', false)).toEqual(['Ctrl', '↵'])
  expect(keyCaps('g i', false)).toEqual(['G', 'I'])
})
