import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type ThreadCandidates, type ThreadClues, threadFor } from './threading.ts'

const noClues: ThreadClues = {
  externalId: 'new@customer.example',
  inReplyTo: [],
  references: [],
  forwardedIds: [],
  threadsBy: 'reference',
  tokenIds: [],
}
const nothingKnown: ThreadCandidates = {
  byTokenId: new Map(),
  byExternalId: new Map(),
  overtakenBy: undefined,
  ofContact: undefined,
}
const knowing = (...pairs: [string, string][]) => ({ ...nothingKnown, byExternalId: new Map(pairs) })

test('a message that refers to nothing begins a conversation', () => {
  expect(threadFor(noClues, { ...nothingKnown, ofContact: 'earlier' })).toBeUndefined()
})

test('a signed token outweighs every header', () => {
  const clues = { ...noClues, tokenIds: ['t'], inReplyTo: ['a'], references: ['a'] }
  const known = { ...knowing(['a', 'headers']), byTokenId: new Map([['t', 'token']]) }
  expect(threadFor(clues, known)).toEqual({ conversationId: 'token', by: 'token' })
})

test('a token of a conversation that is gone leaves the headers to decide', () => {
  const clues = { ...noClues, tokenIds: ['gone'], inReplyTo: ['a'] }
  expect(threadFor(clues, knowing(['a', 'one']))).toEqual({ conversationId: 'one', by: 'in-reply-to' })
})

test('In-Reply-To comes before References', () => {
  const clues = { ...noClues, inReplyTo: ['b'], references: ['a'] }
  expect(threadFor(clues, knowing(['a', 'older'], ['b', 'newer']))?.conversationId).toBe('newer')
})

test('of the References the nearest ancestor we know decides', () => {
  const clues = { ...noClues, inReplyTo: ['unknown'], references: ['a', 'b', 'unknown'] }
  expect(threadFor(clues, knowing(['a', 'far'], ['b', 'near']))).toEqual({
    conversationId: 'near',
    by: 'references',
  })
})

test('an id inside a forwarded mail is the last clue', () => {
  const clues = { ...noClues, forwardedIds: ['x', 'a'] }
  expect(threadFor(clues, knowing(['a', 'one']))).toEqual({ conversationId: 'one', by: 'forwarded' })
})

test('a message that was answered before it arrived joins its answer', () => {
  expect(threadFor(noClues, { ...nothingKnown, overtakenBy: 'one' })).toEqual({
    conversationId: 'one',
    by: 'overtaken',
  })
})

test('a medium with one conversation per person continues it', () => {
  const known = { ...nothingKnown, ofContact: 'one' }
  expect(threadFor({ ...noClues, threadsBy: 'contact' }, known)).toEqual({
    conversationId: 'one',
    by: 'contact',
  })
})

const id = fc.constantFrom('a', 'b', 'c', 'd', 'e')
const anyClues = fc.record({
  externalId: id,
  inReplyTo: fc.array(id, { maxLength: 3 }),
  references: fc.array(id, { maxLength: 5 }),
  forwardedIds: fc.array(id, { maxLength: 3 }),
  threadsBy: fc.constantFrom('reference' as const, 'contact' as const),
  tokenIds: fc.array(id, { maxLength: 2 }),
})
const anyMap = fc.array(fc.tuple(id, fc.constantFrom('1', '2', '3'))).map((pairs) => new Map(pairs))
const anyKnown = fc.record({
  byTokenId: anyMap,
  byExternalId: anyMap,
  overtakenBy: fc.option(fc.constant('4'), { nil: undefined }),
  ofContact: fc.option(fc.constant('5'), { nil: undefined }),
})

test('a message only ever joins a conversation that one of its clues names', () => {
  fc.assert(
    fc.property(anyClues, anyKnown, (clues, known) => {
      const choice = threadFor(clues, known)
      const ids = [...clues.inReplyTo, ...clues.references, ...clues.forwardedIds]
      const named = [
        ...clues.tokenIds.map((one) => known.byTokenId.get(one)),
        ...ids.map((one) => known.byExternalId.get(one)),
        known.overtakenBy,
        clues.threadsBy === 'contact' ? known.ofContact : undefined,
      ].filter((one) => one !== undefined)
      if (choice) expect(named).toContain(choice.conversationId)
      else expect(named).toEqual([])
    }),
  )
})

test('further unknown references never change where a message goes', () => {
  fc.assert(
    fc.property(anyClues, anyKnown, fc.array(fc.constant('strange')), (clues, known, strange) => {
      const noisy = { ...clues, references: [...strange, ...clues.references, ...strange] }
      expect(threadFor(noisy, known)).toEqual(threadFor(clues, known))
    }),
  )
})
