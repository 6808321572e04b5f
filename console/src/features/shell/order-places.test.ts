import { expect, test } from 'vitest'
import { orderPlaces } from './order-places.ts'

const places = [
  { id: 'l', name: 'Łódź Piotrkowska' },
  { id: 'm', name: 'Milano Brera' },
  { id: 'n', name: 'Milano Navigli' },
]

test('places where something waits come first, the others by name', () => {
  const order = orderPlaces(
    places,
    [
      { id: 'n', count: 3 },
      { id: null, count: 9 },
    ],
    '',
  )
  expect(order.map(({ id, count }) => [id, count])).toEqual([
    ['n', 3],
    ['l', 0],
    ['m', 0],
  ])
})

test('a search needs no accents and finds words in any order', () => {
  expect(orderPlaces(places, [], 'lodz').map(({ id }) => id)).toEqual(['l'])
  expect(orderPlaces(places, [], 'bre mil').map(({ id }) => id)).toEqual(['m'])
})
