import { expect, test } from 'vitest'
import { putInOrder } from './put-in-order.ts'

test('what has no place in the order stays where it is', () => {
  const [a, mine, b, old] = [{ id: 'a' }, { id: 'mine' }, { id: 'b' }, { id: 'old' }]
  expect(putInOrder([a, mine, b, old], [b, a])).toEqual([b, mine, a, old])
})
