import { expect, test } from 'vitest'
import {
  countConditions,
  type Filter,
  filterIn,
  newGroup,
  newLine,
  toFilter,
  toGroup,
  withPart,
} from './filter-model.ts'

const urgent = { field: 'priority', op: 'is', value: ['urgent'] } as const
const filter: Filter = {
  all: [
    { ...urgent, value: ['urgent'] },
    { any: [{ field: 'tag', op: 'isEmpty' }, { none: [{ field: 'hasFailure', op: 'is', value: true }] }] },
  ],
}

test('what the builder shows is the filter again', () => {
  expect(toFilter(toGroup(filter))).toEqual(filter)
  expect(countConditions(filter)).toBe(3)
})

test('what is not finished is left out, and a group of nothing as well', () => {
  const group = newGroup('all', [
    newLine('tag'),
    newGroup('any', [newLine('subject', 'contains', '')]),
    newLine('location', 'is', ['x']),
  ])
  expect(toFilter(group)).toEqual({ all: [{ field: 'location', op: 'is', value: ['x'] }] })
  expect(toFilter(newGroup())).toBeUndefined()
})

test('a line deep inside is replaced or taken away, others stay', () => {
  const line = newLine('tag', 'isEmpty')
  const inner = newGroup('any', [line, newLine('hasFailure', 'is', true)])
  const group = newGroup('all', [inner])
  expect(toFilter(withPart(group, line.key, { ...line, op: 'isNotEmpty' }))).toMatchObject({
    all: [{ any: [{ op: 'isNotEmpty' }, {}] }],
  })
  expect(toFilter(withPart(group, line.key, undefined))).toEqual({
    all: [{ any: [{ field: 'hasFailure', op: 'is', value: true }] }],
  })
})

test('an address that holds nonsense holds no filter', () => {
  expect(filterIn('{"all":')).toBeUndefined()
  expect(filterIn(JSON.stringify(filter))).toEqual(filter)
})
