import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readLayer, writeLayer } from '../linear/layer-file.ts'
import { writeModel } from '../linear/model-file.ts'
import { learnSpamLayer, type SpamFeedback } from './feedback.ts'
import { judgeSpam } from './judge-spam.ts'
import { spamModel } from './load-spam-model.ts'
import { type SpamFacts, spamSigns } from './signs.ts'

const model = spamModel()
const stranger: SpamFacts = { isKnownCustomer: false, repetitions: 0 }
const verdictOf = (text: string, facts: Partial<SpamFacts> = {}) =>
  judgeSpam(model, text, { ...stranger, ...facts }).verdict

const prize =
  'URGENT! You have won a £2000 prize guaranteed. Call 09061701461 now to claim. Claim code KL341. Valid 12 hours only.'

test.each([
  ['Where is my order? It should have been here on Monday.'],
  ['Buongiorno, vorrei cambiare la taglia della giacca, grazie'],
  ['Dzień dobry, czy mogę zwrócić buty bez paragonu?'],
  ['Здравствуйте, когда привезут мой заказ?'],
  ['The staff were rude and nobody answers the phone!!! I want my money back NOW'],
  ['Is this lamp still in stock? https://shop.example/lamp-42'],
  ['HDMI-кабель и VIPом не пользуюсь, USBшный хаб сломан'],
  ['می‌خواهم سفارشم را لغو کنم'],
  ['👨‍👩‍👧 thank you'],
  [''],
])('an ordinary message: %s', (text) => {
  expect(verdictOf(text)).toBe('ordinary')
})

test('what reads like spam is spam, with how probable, the words and the version of the model', () => {
  const found = judgeSpam(model, prize, stranger)
  expect(found.verdict).toBe('spam')
  expect(found.score).toBeGreaterThan(0.9)
  expect(found.words).toEqual(expect.arrayContaining(['prize']))
  expect(found.words.length).toBeLessThanOrEqual(5)
  expect(found.model).toMatch(/^spam-[0-9a-f]{12}$/)
})

test('a known customer is never spam; the signs are told all the same', () => {
  const found = judgeSpam(model, `${prize} https://bit.ly/x`, { isKnownCustomer: true, repetitions: 9 })
  expect(found).toMatchObject({ verdict: 'ordinary', signs: ['shortLink', 'repeated'] })
})

test.each([
  ['look at this bit.ly/3xYz', ['shortLink']],
  ['see https://tinyurl.com/abc', ['shortLink']],
  ['join t.me/deals now', ['invitation']],
  ['https://a.example https://b.example www.c.example', ['manyLinks']],
  ['пpивeт, закaз', ['mixedScripts']],
  ['Amаzon refund', ['mixedScripts']],
  ['you have w\u200bon', ['hiddenLetters']],
  ['habit.ly/x and at.me/y', []],
])('the signs of %j are %j', (text, signs) => {
  expect(spamSigns(text, stranger)).toEqual(signs)
})

test('one sign is a hint, disguised or repeated words that lead somewhere are proof', () => {
  expect(verdictOf('My parcel, see bit.ly/3xYz for the photo')).toBe('suspicious')
  expect(verdictOf('Мой закaз не пришел')).toBe('suspicious')
  expect(verdictOf('Мой закaз: https://a.example/b')).toBe('spam')
  const enquiry = 'Could you please tell me your opening hours?'
  expect(verdictOf(enquiry, { repetitions: 2 })).toBe('ordinary')
  expect(verdictOf(enquiry, { repetitions: 3 })).toBe('suspicious')
  expect(verdictOf(`${enquiry} https://a.example`, { repetitions: 3 })).toBe('spam')
})

test('what people said is no spam is learned for the brand alone, and kept in a few kilobytes', async () => {
  const coins = [
    'gold',
    'silver',
    'copper',
    'old',
    'new',
    'rare',
    'small',
    'large',
    'shiny',
    'bent',
    'lost',
    'first',
  ]
  const said = (coin: string) =>
    `Free prize draw entry: claim your ${coin} coin and call now, txt WIN to 80082`
  const feedback: SpamFeedback[] = coins.map((coin) => ({ text: said(coin), isSpam: false }))
  const layer = await learnSpamLayer(model, feedback)
  expect(verdictOf(said('bronze'))).toBe('spam')
  expect(layer && judgeSpam(model, said('bronze'), stranger, layer).verdict).toBe('ordinary')
  const other = 'Hey guys, check out my new channel and subscribe!'
  expect(layer && judgeSpam(model, other, stranger, layer).verdict).toBe('spam')
  const bytes = layer && writeLayer(layer)
  expect(bytes?.length).toBeLessThan(10_000)
  expect(bytes && readLayer(bytes)).toEqual(layer)
  expect(await learnSpamLayer(model, feedback.slice(0, 9))).toBeUndefined()
})

test('the weights are the ones their version names, at most 300 kB', () => {
  const digest = createHash('sha256').update(model.weights).digest('hex').slice(0, 12)
  expect(model.version).toBe(`spam-${digest}`)
  expect(writeModel(model).length).toBeLessThanOrEqual(300_000)
})

test('any text of a known customer is ordinary, and hostile lengths are read', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(verdictOf(text, { isKnownCustomer: true })).toBe('ordinary')
      expect(judgeSpam(model, text, stranger).score).toBeGreaterThanOrEqual(0)
    }),
  )
  expect(verdictOf('a\u200b'.repeat(500_000))).toBeDefined()
  expect(verdictOf('aа'.repeat(500_000))).toBeDefined()
})
