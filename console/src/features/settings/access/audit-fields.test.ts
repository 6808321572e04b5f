import { expect, test } from 'vitest'
import { changedFields, subjectName } from './audit-fields.ts'

test('only what differs is shown, nested values by their path', () => {
  const before = { name: 'Old', brand: { colour: '#000000', font: '' } }
  const after = { name: 'New', brand: { colour: '#000000', font: 'Inter' } }
  expect(changedFields({ before, after })).toEqual([
    { name: 'name', before: 'Old', after: 'New' },
    { name: 'brand.font', before: '—', after: 'Inter' },
  ])
})

test('a thing that was made has no before', () => {
  expect(changedFields({ before: null, after: { name: 'Repairs', ids: ['a', 'b'] } })).toEqual([
    { name: 'name', before: '', after: 'Repairs' },
    { name: 'ids', before: '', after: '["a","b"]' },
  ])
})

test('the subject is named by what the entry tells', () => {
  expect(subjectName({ before: null, after: { name: 'Repairs' } })).toBe('Repairs')
  expect(subjectName({ before: { email: 'ann@brand.example' }, after: null })).toBe('ann@brand.example')
  expect(subjectName({ before: null, after: null })).toBeUndefined()
})
