import fc from 'fast-check'
import { expect, test } from 'vitest'
import { judgeEmoji } from './emoji.ts'
import { judgeReview } from './judge-review.ts'
import { sentimentModel } from './load-model.ts'

const english = { model: sentimentModel('en') }
const awful = 'Terrible service, rude staff, the worst place I have ever been to. Never again!'
const lovely = 'Wonderful staff, delicious food, I love this place. Highly recommended!'

test.each([
  [1, 'neg'],
  [2, 'neg'],
  [3, 'neu'],
  [4, 'pos'],
  [5, 'pos'],
])('%i stars are %s, whatever is written', (stars, label) => {
  for (const comment of [undefined, '', awful, lovely, '👎'])
    expect(judgeReview({ stars, comment }, english)).toMatchObject({ label, by: 'stars' })
})

test('stars and words that clearly say the opposite disagree; the words say so themselves', () => {
  const verdict = judgeReview({ stars: 5, comment: awful }, english)
  expect(verdict).toMatchObject({ label: 'pos', disagrees: true, text: { label: 'neg' } })
  expect(verdict.text?.words).toEqual(expect.arrayContaining(['rude']))
  expect(verdict.text?.model).toMatch(/^en-/)
  expect(judgeReview({ stars: 1, comment: lovely }, english).disagrees).toBe(true)
  expect(judgeReview({ stars: 3, comment: awful }, english).disagrees).toBe(false)
  expect(judgeReview({ stars: 1, comment: awful }, english).disagrees).toBe(false)
  expect(judgeReview({ stars: 1, comment: 'Could you tell me your opening hours?' }, english).disagrees).toBe(
    false,
  )
})

test('without stars the words decide, and what is doubtful is unclear', () => {
  expect(judgeReview({ comment: awful }, english)).toMatchObject({ label: 'neg', by: 'text' })
  expect(judgeReview({ comment: lovely }, english)).toMatchObject({ label: 'pos', by: 'text' })
  expect(judgeReview({ comment: 'The old blue one' }, english)).toMatchObject({
    label: 'unclear',
    by: 'text',
  })
})

test('what the customer wrote is judged, not what a machine made of it', () => {
  const comment = `(Translated by Google) ${awful}\n\n(Original)\n${lovely}`
  expect(judgeReview({ comment }, english)).toMatchObject({ label: 'pos', by: 'text' })
})

test('emoji alone have a sentiment in any language, also in one without a model', () => {
  expect(judgeReview({ comment: '😍😍👍🏽' }, {})).toMatchObject({ label: 'pos', by: 'emoji' })
  expect(judgeReview({ comment: '🤮 👎' }, english)).toMatchObject({ label: 'neg', by: 'emoji' })
  expect(judgeReview({ comment: '❤️💔' }, {})).toMatchObject({ label: 'neu', by: 'emoji' })
  expect(judgeEmoji('🚲')).toBe('neu')
  expect(judgeEmoji('5/5')).toBeUndefined()
})

test('where nothing is said, or in no language we know, nothing is told', () => {
  expect(judgeReview({}, english)).toMatchObject({ label: 'unclear', by: 'nothing' })
  expect(judgeReview({ comment: 'Vynikající' }, {})).toMatchObject({ label: 'unclear', by: 'nothing' })
})

test('any review gets a verdict, and only stars and words together can disagree', () => {
  fc.assert(
    fc.property(
      fc.option(fc.integer({ min: 1, max: 5 })),
      fc.string({ unit: 'binary' }),
      (stars, comment) => {
        const verdict = judgeReview({ stars: stars ?? undefined, comment }, english)
        if (verdict.disagrees)
          expect(verdict).toMatchObject({ by: 'stars', text: { label: expect.any(String) } })
        expect(verdict.by === 'stars').toBe(stars !== null)
      },
    ),
  )
})
