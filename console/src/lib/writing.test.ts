import { expect, test } from 'vitest'
import { matchSnippets, type SnippetRow, variablesLeftIn } from './writing.ts'

const snippet = (shortcut: string, name: string, useCount = 0): SnippetRow => ({
  ...{ id: shortcut, shortcut, name, useCount, folder: 'Orders', audience: 'everybody', department: null },
  ...{ locales: ['en'], preview: '', unchangedCount: 0, lastUsedAt: null, isArchived: false },
  ...{ mayChange: true, version: 1 },
})

test('a shortcut comes before a name, and what is used most comes first', () => {
  const all = [
    snippet('late', 'Refund is late'),
    snippet('refund', 'Money back'),
    snippet('rf', 'A refund', 9),
  ]
  expect(matchSnippets(all, 'refund', 5).map((one) => one.shortcut)).toEqual(['refund', 'late', 'rf'])
  expect(matchSnippets(all, '', 2).map((one) => one.shortcut)).toEqual(['rf', 'late'])
  expect(matchSnippets(all, 'orders back', 5).map((one) => one.shortcut)).toEqual(['refund'])
})

test('a variable that was not filled is noticed, other brackets are not', () => {
  expect(variablesLeftIn('Hi {{customer.firstName}}, {{ location.phone|us }} {{price}} {x}')).toEqual([
    'customer.firstName',
    'location.phone',
  ])
})
