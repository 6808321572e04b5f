import { expect, test } from 'vitest'
import { judgePublicText } from './public-answer.ts'

const reply = { unit: 'characters', allowsEmoji: true, allowsLinks: true } as const
const takes = { longestAnswer: 10, reply }

test('an answer that is too long is told by how much, in characters as people see them', () => {
  expect(judgePublicText('0123456789', takes)).toEqual({ room: { count: 0, isAbout: false }, faults: [] })
  expect(judgePublicText('0123456789🙂🙂', takes).faults).toEqual([
    { kind: 'too_long', count: 2, isAbout: false },
  ])
})

test('where bytes are counted, what is left is told in characters such as were written', () => {
  const inBytes = { longestAnswer: 20, reply: { ...reply, unit: 'bytes' as const } }
  expect(judgePublicText('Привет', inBytes)).toEqual({ room: { count: 4, isAbout: true }, faults: [] })
  expect(judgePublicText('Привет, мир!!', inBytes).faults).toMatchObject([
    { kind: 'too_long', isAbout: true },
  ])
})

test('room is told of where it is little', () => {
  const large = { longestAnswer: 5_000, reply }
  expect(judgePublicText('Thank you.', large).room).toBeUndefined()
  expect(judgePublicText('x'.repeat(4_900), large).room).toEqual({ count: 100, isAbout: false })
})

test('what a platform takes none of is named', () => {
  const strict = { longestAnswer: 500, reply: { ...reply, allowsEmoji: false, allowsLinks: false } }
  expect(judgePublicText('Thank you 🙂 https://aurora.example/p/1 !', strict).faults).toEqual([
    { kind: 'emoji', found: '🙂' },
    { kind: 'links', found: 'https://aurora.example/p/1' },
  ])
})
