import { expect, test } from 'vitest'
import { matchPeople, mentionQuery } from './mention-query.ts'

test('an @ after a space names somebody, one inside an address does not', () => {
  expect(mentionQuery('Could you look, @lu')).toBe('lu')
  expect(mentionQuery('@')).toBe('')
  expect(mentionQuery('write to ada@shop')).toBeUndefined()
  expect(mentionQuery('@luca rossi')).toBeUndefined()
})

test('first names come before family names', () => {
  const people = [{ name: 'Anna Lupo' }, { name: 'Luca Bo' }, { name: 'Marta Nowak' }]
  expect(matchPeople(people, 'lu', 5).map(({ name }) => name)).toEqual(['Luca Bo', 'Anna Lupo'])
  expect(matchPeople(people, '', 2)).toHaveLength(2)
})
