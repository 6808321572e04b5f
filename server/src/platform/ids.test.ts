import { expect, test } from 'vitest'
import { isId, newId } from './ids.ts'

test('ids made one after the other sort in that order', () => {
  const made = Array.from({ length: 20_000 }, newId)
  expect(new Set(made).size).toBe(made.length)
  expect([...made].sort()).toEqual(made)
  expect(made.every((id) => isId(id) && id[14] === '7')).toBe(true)
})

test.each(['', 'x', '01890000-0000-7000-8000-00000000000', '01890000-0000-7000-8000-00000000000G'])(
  '%o is no id',
  (text) => expect(isId(text)).toBe(false),
)
