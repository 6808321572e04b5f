import { expect, test } from 'vitest'
import { placeTopics, topicName } from './topic-tree.ts'

test('topics stand below the one they are within, in their order', () => {
  const topic = (id: string, parentId: string | null = null) => ({ id, parentId })
  const placed = placeTopics([topic('b'), topic('b2', 'b'), topic('a'), topic('b1', 'b'), topic('b21', 'b2')])
  expect(placed.map(({ topic: { id }, depth }) => `${depth}${id}`)).toEqual([
    '0b',
    '1b2',
    '2b21',
    '1b1',
    '0a',
  ])
  expect(placed.map(({ isFirst, isLast }) => [isFirst, isLast])).toEqual([
    [true, false],
    [true, false],
    [true, true],
    [false, true],
    [false, true],
  ])
})

test('a topic is called as in the first language it has a name in', () => {
  const names = { it: { name: 'Resi', description: '', slug: 'resi' } }
  expect(topicName({ names }, 'en', 'it')).toBe('Resi')
  expect(topicName({ names }, 'en')).toBe('Resi')
})
