import { expect, test } from 'vitest'
import { changedOnly } from './changed-only.ts'

test('only what differs is left, lists compared by what is in them', () => {
  const before = { name: 'Milano', code: null, ids: ['a'], phone: '' }
  expect(changedOnly(before, { ...before, ids: ['a'], phone: '+39 02 1' })).toEqual({ phone: '+39 02 1' })
  expect(changedOnly(before, { ...before, ids: [] })).toEqual({ ids: [] })
})
