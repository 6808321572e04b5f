import fc from 'fast-check'
import { expect, test } from 'vitest'
import { likeness } from '../../language/likeness.ts'
import { tones } from '../judging/tone-of.ts'
import { chooseStrategy, type ReviewFacts } from './choose-strategy.ts'
import { lengthIn } from './fit-answer.ts'
import { findIrony } from './irony.ts'
import { refuseOverLimit } from './limits.ts'
import { findMoney, findOffers } from './money.ts'
import { greetedName, peopleNamed } from './names.ts'
import { pointsOf } from './points.ts'
import { type Suggesting, suggestAnswer } from './suggest-answer.ts'
import { registers } from './tones.ts'
import { wordedLanguages } from './words/default-words.ts'

const facts = (differing: Partial<ReviewFacts>): ReviewFacts => ({
  ...{ stars: null, title: '', text: '', language: 'en', tone: null, isPersons: false },
  ...{ disagrees: false, score: null, words: [] },
  ...differing,
})

const suggesting = (differing: Partial<Suggesting> = {}): Suggesting => ({
  ...{ seed: 'r1', authorName: 'Ada L.', text: '', tone: 'furious', points: [] },
  ...{ language: 'en', register: 'formal', wording: 0, past: [] },
  strategy: { offers: true, goesPrivate: true, texts: {}, themes: new Map() },
  facts: { location: 'Aurora Turin', phone: '+39 011 5550100', hours: 'Tuesday 9:00–18:00', staff: [] },
  platform: { most: null, unit: 'characters', allowsEmoji: true, allowsLinks: true },
  ...differing,
})

const ironic: [language: string, text: string][] = [
  ['en', 'Great, another two hours of waiting.'],
  ['en', 'Brilliant! Still waiting for anybody to answer the phone.'],
  ['it', 'Complimenti, altre due ore di attesa!'],
  ['pl', 'Brawo, kolejne dwie godziny czekania.'],
  ['ru', 'Отлично, ещё два часа ожидания.'],
  ['es', '¡Genial, otras dos horas de espera!'],
  ['de', 'Toll, noch zwei Stunden gewartet.'],
  ['fr', 'Bravo, encore deux heures d’attente.'],
  ['en', 'Great, once again the coffee was cold.'],
  ['it', 'Bravi, ancora una volta tutto sbagliato.'],
  ['pl', 'Brawo, znowu wszystko zimne.'],
  ['ru', 'Отлично, опять всё перепутали.'],
  ['es', 'Genial, otra vez la comida fría.'],
  ['de', 'Toll, schon wieder alles kalt.'],
  ['fr', 'Bravo, encore une fois une erreur.'],
]

test.each(ironic)('praise for what nobody praises is a complaint (%s: %s)', (language, text) => {
  const many = chooseStrategy(facts({ stars: 5, language, text, tone: 'glowing' }))
  expect(many).toMatchObject({ tone: 'disappointed', isDivided: true })
  expect(many.because[1]?.key).toBe('irony')
  const [few] = [chooseStrategy(facts({ stars: 1, language, text }))]
  expect(few).toMatchObject({ tone: 'furious' })
  expect(few.because[0]).toEqual({ key: 'stars', stars: 1, words: [] })
})

test.each([
  ['en', 'Great food and lovely people. We will be back.'],
  ['en', 'Great food, but nobody cleared the table.'],
  ['it', 'Ottimo cibo, ma nessuno ci ha salutati.'],
  ['pl', 'Świetne jedzenie, ale nikt nie odebrał telefonu.'],
  ['ru', 'Отличная еда, но никто не ответил.'],
  ['es', 'Genial la comida, pero nadie cogió el teléfono.'],
  ['de', 'Tolles Essen, aber niemand hat abgeräumt.'],
  ['fr', 'Excellente cuisine, mais personne ne répond au téléphone.'],
  ['en', 'Thanks once again, a wonderful evening!'],
  ['en', 'Great people, they mended my broken glasses at once.'],
  ['en', 'Thank you! Nobody else could help me.'],
  ['it', 'Grazie ancora una volta, torneremo.'],
  ['it', 'Bravissimi, hanno riparato gli occhiali rotti.'],
  ['pl', 'Świetnie, znowu tu przyjdziemy.'],
  ['ru', 'Спасибо, придём снова!'],
  ['ru', 'Отлично починили сломанные очки.'],
  ['es', 'Gracias otra vez, volveremos.'],
  ['de', 'Danke, wieder einmal ein schöner Abend.'],
  ['fr', 'Merci encore une fois, à bientôt.'],
])('praise that is meant is not taken for irony (%s: %s)', (language, text) => {
  expect(findIrony(text, language)).toBeUndefined()
})

test('where stars and words disagree, what is meant decides, and a person before all', () => {
  const mixedUp = facts({
    stars: 1,
    text: 'Wonderful staff, I love this place.',
    disagrees: true,
    tone: 'disappointed',
  })
  expect(chooseStrategy(mixedUp).tone).toBe('pleased')
  expect(chooseStrategy({ ...mixedUp, text: 'Never again will I love this place.' }).tone).toBe('furious')
  const angry = facts({
    stars: 5,
    text: 'Horrible, dirty and rude.',
    disagrees: true,
    tone: 'mixed',
    words: ['horrible'],
  })
  expect(chooseStrategy(angry)).toMatchObject({
    tone: 'disappointed',
    because: [
      { key: 'stars', stars: 5 },
      { key: 'disagrees', words: ['rude', 'horrible'] },
    ],
  })
  expect(chooseStrategy({ ...angry, tone: 'furious', isPersons: true })).toMatchObject({
    tone: 'furious',
    because: [{ key: 'person' }],
  })
  expect(chooseStrategy(facts({})).because.at(-1)).toMatchObject({ key: 'unclear' })
})

test('the parts of a mixed review are blamed and praised each for itself, in its order', () => {
  const feels = (words: string) => (words.includes('excellent') ? 0.9 : -0.8)
  const told = {
    text: 'The food was excellent, but we waited an hour.',
    language: 'en',
    otherwise: false,
    unless: 0.25,
  }
  expect(pointsOf(told, feels).map(({ theme, isPraised }) => [theme, isPraised])).toEqual([
    ['food', true],
    ['waiting', false],
  ])
})

test('what follows a "but" is the opposite of what stands before, even where its words feel good', () => {
  const text = 'Il cibo era ottimo, ma abbiamo aspettato quaranta minuti.'
  const told = { text, language: 'it', otherwise: false, unless: 0.25 }
  expect(pointsOf(told, () => 0.9).map(({ theme, isPraised }) => [theme, isPraised])).toEqual([
    ['food', true],
    ['waiting', false],
  ])
})

test('an answer takes up the points of the review, in its language and the register of the brand', () => {
  const points = [{ theme: 'waiting' as const, isPraised: false, phrase: 'czekania' }]
  const formal = suggestAnswer(suggesting({ language: 'pl', points, authorName: 'Anna K.' }))
  expect(formal).toMatch(/Państw/)
  expect(formal).toMatch(/czeka/)
  expect(formal).toContain('+39 011 5550100')
  const informal = suggestAnswer(
    suggesting({ language: 'pl', register: 'informal', points, authorName: 'Anna K.' }),
  )
  expect(informal).toMatch(/^Cześć Anna,/)
  expect(informal).not.toMatch(/Państw/)
  const russian = suggestAnswer(suggesting({ language: 'ru', tone: 'glowing', authorName: 'Мария С.' }))
  expect(russian).toMatch(/^Здравствуйте, Мария!/)
})

const anyGiven = fc.record({
  seed: fc.uuid(),
  tone: fc.constantFrom(...tones),
  language: fc.constantFrom(...wordedLanguages),
  register: fc.constantFrom(...registers),
  wording: fc.nat({ max: 20 }),
  authorName: fc.constantFrom('Ada L.', 'A Google user', 'anna@example.com', '', 'Мария', 'Order 4711'),
  points: fc.constantFrom(
    [],
    [{ theme: 'waiting' as const, isPraised: false, phrase: '' }],
    [
      { theme: 'openingHours' as const, isPraised: false, phrase: '' },
      { theme: 'food' as const, isPraised: true, phrase: '' },
      { theme: 'refund' as const, isPraised: false, phrase: '' },
    ],
  ),
  most: fc.option(fc.integer({ min: 0, max: 900 })),
  unit: fc.constantFrom('bytes' as const, 'characters' as const),
})

test('no answer is longer than its platform takes, holds an empty slot, or is another one the next time', () => {
  fc.assert(
    fc.property(anyGiven, ({ most, unit, ...differing }) => {
      const platform = { most, unit, allowsEmoji: false, allowsLinks: false }
      const given = suggesting({ ...differing, platform })
      const text = suggestAnswer(given)
      if (most !== null) expect(lengthIn(text, unit)).toBeLessThanOrEqual(most)
      expect(text).not.toMatch(/[{}]|undefined|@|4711/)
      // Whole sentences, or none.
      if (text !== '') expect(text).toMatch(/[\p{L}\p{P}\d]$/u)
      if (most === null) expect(text).not.toBe('')
      expect(suggestAnswer(given)).toBe(text)
    }),
    { numRuns: 400 },
  )
})

test('no two sentences of an answer say nearly the same', () => {
  for (const language of wordedLanguages)
    for (const tone of tones)
      for (let index = 0; index < 20; index += 1) {
        const strategy = { offers: true, goesPrivate: true, texts: {}, themes: new Map() }
        const text = suggestAnswer(suggesting({ seed: `r${index}`, language, tone, strategy }))
        const sentences = text.split(/(?<=[.!?])\s+/)
        for (const [at, one] of sentences.entries())
          for (const other of sentences.slice(at + 1))
            expect(likeness(one, other), `${one} ${other}`).toBeLessThan(0.5)
      }
})

test('another review gets another answer, and sentences that were used lately are left alone', () => {
  const texts = Array.from({ length: 30 }, (_, index) => suggestAnswer(suggesting({ seed: `r${index}` })))
  expect(new Set(texts).size).toBeGreaterThan(15)
  const first = suggestAnswer(suggesting())
  const second = suggestAnswer(suggesting({ past: [first] }))
  const opening = first.split('\n\n')[1]?.split(/(?<=\.) /)[0] ?? ''
  expect(first).toContain(opening)
  expect(second).not.toContain(opening)
  expect(suggestAnswer(suggesting({ wording: 1 }))).not.toBe(first)
})

test('a brand’s own sentences go before ours, and one the platform refuses is left out', () => {
  const texts = { en: { formal: { opening: ['We are very sorry 😔.', 'Our apologies.'] } } }
  const strategy = { offers: false, goesPrivate: false, texts, themes: new Map() }
  const platform = { most: null, unit: 'characters' as const, allowsEmoji: false, allowsLinks: false }
  expect(suggestAnswer(suggesting({ strategy, platform }))).toContain('Our apologies.')
})

test('only who the review itself names is named, and only for praise', () => {
  expect(peopleNamed('Dziękuję Marcie i pani Ewie!', ['Marta Nowak', 'Ewa Lis', 'Jan Kot'])).toEqual([])
  expect(peopleNamed('Obsługiwała nas Marta, z Ewą.', ['Marta Nowak', 'Ewa Lis', 'Jan Kot'])).toEqual([
    'Marta',
  ])
  const glowing = { tone: 'glowing' as const, text: 'Marta was so kind!' }
  const staff = { location: 'Aurora', staff: ['Marta Nowak'] }
  expect(suggestAnswer(suggesting({ ...glowing, facts: staff }))).toContain('Marta')
  expect(suggestAnswer(suggesting({ ...glowing, tone: 'furious', facts: staff }))).not.toContain('Marta')
})

test('a name is greeted only where it is like one', () => {
  expect(greetedName('Giulia R.')).toBe('Giulia')
  expect(greetedName('A Google user')).toBeUndefined()
  expect(greetedName('anna@example.com')).toBeUndefined()
  expect(greetedName('XxKillerxX')).toBeUndefined()
})

test.each([
  ['We will send you a voucher of €1,250.50.', 1250.5, 'EUR'],
  ['Ti rimborsiamo 50 euro.', 50, 'EUR'],
  ['Oferujemy bon na 200 zł.', 200, 'PLN'],
  ['Zwrócimy 1 200,50 złotych.', 1200.5, 'PLN'],
  ['Вернём вам 3 000 рублей.', 3000, 'RUB'],
  ['Дарим купон на 2 тыс. руб.', 2000, 'RUB'],
])('what is offered is read: %s', (text, amount, currency) => {
  expect(findOffers(text)).toMatchObject([{ amount, currency }])
})

test('what was paid is no offer', () => {
  expect(findOffers('The 40 € you paid were for two hours of work. We are sorry.')).toEqual([])
  expect(findMoney('The 40 € you paid')).toMatchObject([{ amount: 40, currency: 'EUR' }])
})

test('nobody offers more than their role may', () => {
  const limits = [
    { role: 'agent' as const, amount: 20, currency: 'EUR' as const },
    { role: 'manager' as const, amount: 100, currency: 'EUR' as const },
  ]
  const by = (role: 'agent' | 'manager' | 'owner') => ({
    ...{ kind: 'member' as const, id: 'm', name: 'Ada', locale: 'en', role },
    ...{ locations: 'all' as const, departments: 'all' as const },
  })
  const offer = (sum: string) => `We would like to give you a voucher of ${sum}.`
  expect(() => refuseOverLimit(by('agent'), limits, offer('20 €'))).not.toThrow()
  expect(() => refuseOverLimit(by('agent'), limits, offer('21 €'))).toThrow('up to 20 EUR')
  expect(() => refuseOverLimit(by('agent'), limits, offer('5 zł'))).toThrow('up to 20 EUR')
  expect(() => refuseOverLimit(by('manager'), limits, offer('100 €'))).not.toThrow()
  expect(() => refuseOverLimit(by('owner'), limits, offer('5000 €'))).not.toThrow()
})
