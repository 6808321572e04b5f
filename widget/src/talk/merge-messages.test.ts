import { expect, test } from 'vitest'
import type { Message } from '../contract.ts'
import { completeUpTo, mergeMessages } from './merge-messages.ts'

const message = (seq: number): Message => ({
  seq,
  id: String(seq),
  clientId: null,
  from: 'agent',
  name: null,
  html: null,
  text: `${seq}`,
  files: [],
  at: '2026-11-22T10:00:00Z',
})
const seqs = (messages: readonly Message[]) => messages.map(({ seq }) => seq)

test('what comes twice is there once, and what comes late stands in its place', () => {
  const first = mergeMessages([], [message(1), message(3)])
  expect(first.isComplete).toBe(false)
  const all = mergeMessages(first.messages, [message(2), message(3)])
  expect(seqs(all.messages)).toEqual([1, 2, 3])
  expect(all.isComplete).toBe(true)
})

test('one asks again from before the first gap', () => {
  expect(completeUpTo([message(1), message(2), message(4)])).toBe(2)
  expect(completeUpTo([message(2)])).toBe(0)
  expect(completeUpTo([])).toBe(0)
})
