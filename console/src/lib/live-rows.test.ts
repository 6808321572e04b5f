import { expect, test } from 'vitest'
import { doesShow, placeRow, withUnread } from './live-rows.ts'
import type { ConversationListItem } from './shapes.ts'
import { comesBefore } from './sorts.ts'
import { rowOf } from './test-row.ts'

const pages = (nextCursor: string | null) => [
  { items: [rowOf('d', 40), rowOf('c', 30)], nextCursor: 'x' },
  { items: [rowOf('b', 20), rowOf('a', 10)], nextCursor },
]
const ids = (list: { items: ConversationListItem[] }[]) => list.map((page) => page.items.map((row) => row.id))

const place = (
  list: typeof pages extends (...given: never[]) => infer List ? List : never,
  row: ConversationListItem,
  belongs: boolean | undefined,
) => placeRow(list, row, belongs, (other) => comesBefore('newest', row, other, new Date()))

test('a new row comes first', () => {
  expect(ids(place(pages('y'), rowOf('e', 50), true))).toEqual([
    ['e', 'd', 'c'],
    ['b', 'a'],
  ])
})

test('a row with new activity moves up', () => {
  expect(ids(place(pages('y'), rowOf('a', 35), true))).toEqual([['d', 'a', 'c'], ['b']])
})

test('a row that left the view is taken out', () => {
  expect(ids(place(pages('y'), rowOf('c', 50), false))).toEqual([['d'], ['b', 'a']])
})

test('a row older than all that is loaded waits for its page', () => {
  expect(ids(place(pages('y'), rowOf('z', 5), true))).toEqual(ids(pages('y')))
  expect(ids(place(pages(null), rowOf('z', 5), true))).toEqual([
    ['d', 'c'],
    ['b', 'a', 'z'],
  ])
})

test('a list that cannot judge takes no new row but renews those it has', () => {
  expect(ids(place(pages('y'), rowOf('e', 50), undefined))).toEqual(ids(pages('y')))
  expect(ids(place(pages('y'), rowOf('b', 50), undefined))).toEqual([['b', 'd', 'c'], ['a']])
})

test('views are judged by the row', () => {
  const mine = rowOf('a', 1, { assignee: { id: 'me', name: 'Me' } })
  expect(doesShow({ view: 'mine' }, mine, 'me')).toBe(true)
  expect(doesShow({ view: 'unassigned' }, mine, 'me')).toBe(false)
  expect(doesShow({ view: 'open', location: 'rome' }, mine, 'me')).toBe(false)
  expect(doesShow({ view: 'all' }, rowOf('a', 1, { status: 'spam' }), 'me')).toBe(false)
  expect(doesShow({ view: 'open', q: 'parcel' }, mine, 'me')).toBeUndefined()
})

test('a new message makes a row unread, except to the one who wrote it', () => {
  const known = rowOf('a', 1)
  const row = rowOf('a', 2, { messageCount: 2 })
  expect(withUnread(row, known, false).isUnread).toBe(true)
  expect(withUnread(row, known, true).isUnread).toBe(false)
  expect(withUnread(rowOf('a', 2), known, false).isUnread).toBe(false)
})
