import { expect, test } from 'vitest'
import { groupPicked } from './scope-groups.ts'

const choices = ['a', 'b', 'c', 'd'].map((id) => ({ id, name: id.toUpperCase() }))
const north = { id: 'n', name: 'North', ids: ['a', 'b'] }
const lonely = { id: 'l', name: 'Lonely', ids: ['d'] }

test('a group that is picked whole is one', () => {
  expect(groupPicked(['c', 'a', 'b'], choices, [north])).toEqual({
    whole: [north],
    single: [{ id: 'c', name: 'C' }],
  })
})

test('a group that is picked in part, or has one member, is its members', () => {
  const { whole, single } = groupPicked(['a', 'd'], choices, [north, lonely])
  expect(whole).toEqual([])
  expect(single.map(({ id }) => id)).toEqual(['a', 'd'])
})

test('what does not exist any more can still be seen and removed', () => {
  expect(groupPicked(['gone'], choices, []).single).toEqual([{ id: 'gone', name: 'gone' }])
})
