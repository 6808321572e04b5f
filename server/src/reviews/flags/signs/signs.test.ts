import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { chanceOfAtLeast, findBurst } from './burst.ts'
import { findDemand } from './extortion.ts'
import { findFarApart, type Stop } from './far-apart.ts'
import { findNamed } from './named-words.ts'
import { bandsOf, leastLikeness, runsOf, sharedPart } from './near-copy.ts'
import { signKinds } from './sign.ts'
import { countReasons, shouldCheck } from './weigh.ts'
import { findWrongPlace, placeNamesOf } from './wrong-place.ts'

describe('weighing', () => {
  test('one sign asks nobody to look, but a demand does; two about the same are one reason', () => {
    for (const kind of signKinds) expect(shouldCheck([{ kind }])).toBe(kind === 'extortion')
    expect(shouldCheck([{ kind: 'competitor' }, { kind: 'spam' }])).toBe(false)
    expect(shouldCheck([{ kind: 'own_copy' }, { kind: 'far_apart' }])).toBe(false)
    expect(shouldCheck([{ kind: 'burst' }, { kind: 'near_copy' }])).toBe(true)
  })

  test('that no visit is known never makes a difference', () => {
    fc.assert(
      fc.property(fc.subarray(signKinds.filter((kind) => kind !== 'no_visit')), (kinds) => {
        const signs = kinds.map((kind) => ({ kind }))
        const with_ = [...signs, { kind: 'no_visit' as const }]
        expect(shouldCheck(with_)).toBe(shouldCheck(signs))
        expect(countReasons(with_)).toBe(countReasons(signs))
      }),
    )
  })
})

describe('bursts', () => {
  const usual = { before: 8, knownDays: 56, brandPerDay: 0.15 }

  test('ten bad ones in two days where one a week is usual are a burst; five at a busy place are none', () => {
    expect(findBurst({ ...usual, count: 10 })).toMatchObject({ count: 10 })
    expect(findBurst({ ...usual, count: 10 })?.usual).toBeLessThan(0.4)
    expect(findBurst({ ...usual, before: 100, count: 8 })).toBeUndefined()
    expect(findBurst({ ...usual, count: 4 })).toBeUndefined()
  })

  test('a place that is not known for a fortnight is not judged', () => {
    expect(findBurst({ ...usual, knownDays: 13, count: 50 })).toBeUndefined()
  })

  test('more reviews never make it less of a burst, more before never make it more of one', () => {
    const given = fc.record({
      ...{ count: fc.nat(40), before: fc.nat(300), knownDays: fc.integer({ min: 14, max: 60 }) },
      brandPerDay: fc.double({ min: 0, max: 5, noNaN: true }),
    })
    fc.assert(
      fc.property(given, (one) => {
        if (!findBurst(one)) return
        expect(findBurst({ ...one, count: one.count + 1 })).toBeDefined()
        if (one.before > 0) expect(findBurst({ ...one, before: one.before - 1 })).toBeDefined()
      }),
    )
  })

  test('the tail is a chance, falls with the count, and is one for none', () => {
    const shape = fc.double({ min: 0.5, max: 200, noNaN: true })
    const chance = fc.double({ min: 0.05, max: 0.999, noNaN: true })
    fc.assert(
      fc.property(shape, chance, fc.integer({ min: 0, max: 30 }), (a, p, count) => {
        const tail = chanceOfAtLeast(count, a, p)
        expect(tail).toBeGreaterThanOrEqual(0)
        expect(tail).toBeLessThanOrEqual(1 + 1e-9)
        expect(chanceOfAtLeast(count + 1, a, p)).toBeLessThanOrEqual(tail * (1 + 1e-6))
      }),
    )
    // A geometric one, which can be told by hand: P(X >= 3) = (1 - p)^3.
    expect(chanceOfAtLeast(3, 1, 0.6)).toBeCloseTo(0.4 ** 3, 10)
  })
})

describe('near copies', () => {
  const text = 'The staff was rude and the room smelled of smoke, we left after one night.'

  test('a few other words leave a copy a copy; another text is none, whatever its case and marks', () => {
    const own = runsOf(text) ?? new Set()
    const copy =
      runsOf('the STAFF was rude & the room smelled of smoke. We left after two nights!') ?? new Set()
    const other =
      runsOf('Lovely breakfast, quiet street and a bed one does not want to get out of.') ?? new Set()
    expect(sharedPart(own, copy)).toBeGreaterThan(leastLikeness)
    expect(sharedPart(own, other)).toBeLessThan(0.2)
  })

  test('fewer than eight words are nobody’s own', () => {
    expect(runsOf('Great food and very nice people here')).toBeUndefined()
    expect(runsOf('')).toBeUndefined()
  })

  test('how alike two texts are is the same either way, one for the same, and never above it', () => {
    const words = fc.array(fc.string({ minLength: 1, maxLength: 9 }), { minLength: 8, maxLength: 30 })
    fc.assert(
      fc.property(words, words, (one, other) => {
        const [a, b] = [runsOf(one.join(' ')), runsOf(other.join(' '))]
        if (!a || !b) return
        expect(sharedPart(a, b)).toBe(sharedPart(b, a))
        expect(sharedPart(a, b)).toBeLessThanOrEqual(1)
        if (a.size > 0) expect(sharedPart(a, a)).toBe(1)
        expect(bandsOf(a)).toEqual(bandsOf(a))
      }),
    )
  })
})

describe('one reviewer far apart', () => {
  const at = (hours: number) => new Date(Date.parse('2026-06-01T00:00:00Z') + hours * 3_600_000)
  const stop = (locationId: string, hours: number): Stop => ({
    ...{ locationId, name: locationId, latitude: 0, longitude: 0, at: at(hours) },
  })
  const apart = (km: number | undefined) => () => km

  test('two places nobody travels between in that time, or three in a day; not the same place, not another day', () => {
    expect(findFarApart(stop('a', 0), [stop('b', 2)], apart(600))).toMatchObject({
      km: 600,
      hours: 2,
      count: 2,
    })
    expect(findFarApart(stop('a', 0), [stop('b', 20)], apart(600))).toBeUndefined()
    expect(findFarApart(stop('a', 0), [stop('b', 2)], apart(40))).toBeUndefined()
    expect(findFarApart(stop('a', 0), [stop('b', 2)], apart(undefined))).toBeUndefined()
    expect(findFarApart(stop('a', 0), [stop('a', 2)], apart(600))).toBeUndefined()
    expect(findFarApart(stop('a', 0), [stop('b', 2), stop('c', 20)], apart(undefined))).toMatchObject({
      count: 3,
    })
    expect(findFarApart(stop('a', 0), [stop('b', 2), stop('c', 30)], apart(5))).toBeUndefined()
  })

  test('whoever had the time to fly was there', () => {
    expect(findFarApart(stop('a', 0), [stop('b', 20)], apart(2_500))).toBeUndefined()
    expect(findFarApart(stop('a', 0), [stop('b', 7)], apart(1_500))).toBeUndefined()
    expect(findFarApart(stop('a', 0), [stop('b', 7)], apart(2_500))).toMatchObject({ km: 2_500 })
    expect(findFarApart(stop('a', 0), [stop('b', 20)], apart(13_000))).toMatchObject({ km: 13_000 })
  })
})

describe('another place', () => {
  const names = placeNamesOf([
    { id: '1', name: 'Lumina Corso', locality: 'Torino' },
    { id: '2', name: 'Lumina Duomo', locality: 'Milano' },
    { id: '3', name: 'Lumina Promenade', locality: 'Nice' },
  ])

  test('naming another of our places or its town is a sign, with the words', () => {
    expect(findWrongPlace('I was at the Lumina Duomo and waited.', '1', names)).toEqual({
      words: ['Lumina Duomo'],
      places: ['Lumina Duomo'],
    })
    expect(findWrongPlace('The one in Milano was closed.', '1', names)?.words).toEqual(['Milano'])
  })

  test('saying where one came from is none', () => {
    for (const text of [
      'We came all the way from Milano for this.',
      'Siamo venuti da Milano apposta.',
      'Przyjechaliśmy z Milano.',
      'Мы приехали из Milano.',
      'Wir sind aus Milano angereist.',
    ])
      expect(findWrongPlace(text, '1', names)).toBeUndefined()
    expect(findWrongPlace('We came from Milano, and Milano was closed.', '1', names)?.words).toEqual([
      'Milano',
    ])
  })

  test('naming one’s own place as well, or a common word, is none; without a place nothing is', () => {
    expect(findWrongPlace('Better than Milano is the one in Torino.', '1', names)).toBeUndefined()
    expect(findWrongPlace('Nice staff, nice people.', '1', names)).toBeUndefined()
    expect(findWrongPlace('The one in Milano was closed.', null, names)).toBeUndefined()
  })
})

describe('words the brand listed', () => {
  const list = ['Ottica Rossi', 'https://www.rival.example/', 'pizza']

  test('names as whole words, domains with what stands before and behind them', () => {
    expect(findNamed('Go to ottica ROSSI instead!', list)).toEqual(['ottica ROSSI'])
    expect(findNamed('See shop.rival.example/sale?x=1 for more', list)).toEqual([
      'shop.rival.example/sale?x=1',
    ])
    expect(findNamed('arrival.example is not theirs, nor are pizzas', list)).toEqual([])
    expect(findNamed('anything', [])).toEqual([])
  })

  test('words that only stand beside each other are no name, nor are those of other addresses', () => {
    expect(findNamed('They make ottica. Rossi is my name; ottica, Rossi!', list)).toEqual([])
    expect(findNamed('https://photos.example/ottica-rossi-was-worse', list)).toEqual([])
    expect(findNamed('not-ottica-rossi.example', list)).toEqual([])
    expect(findNamed('I went to Ottica Rossi.Great glasses', list)).toEqual(['Ottica Rossi'])
    expect(findNamed('the ottica-rossi', list)).toEqual(['ottica-rossi'])
    expect(findNamed('Try O. Rossi & Co.', ['O. Rossi & Co'])).toEqual(['O. Rossi & Co'])
  })
})

describe('demands', () => {
  const demands = [
    'Refund me the whole stay or I will post more bad reviews with all my friends: or else more bad reviews follow.',
    'I will remove this review if you pay me 200 euro.',
    'Toglierò la mia recensione se mi rimborsate il pranzo.',
    'Zapłaćcie mi 500 zł, a usunę tę opinię, jeśli nie, będzie gorzej.',
    'Удалю отзыв, если вернёте мне деньги и дадите скидку.',
    'Wenn Sie mir das Geld geben, lösche ich die Bewertung.',
    'Borraré la reseña si me dan un descuento.',
    'Je supprimerai mon avis si vous me donnez de l’argent.',
    'I’ll delete this review as soon as you pay me back my 80 pounds.',
    'Send me a gift card and this review disappears. If not, more will follow.',
    'Give me a full refund or I will make sure all my friends leave one star here.',
  ]
  const ordinary = [
    'I asked for a refund and nobody answered. I will never come back.',
    'They offered me money to remove my review. I will not remove the review, even if you pay.',
    'Ho chiesto il rimborso e non mi hanno risposto.',
    'Nie usunę tej opinii, nawet jeśli mi zapłacicie.',
    'Деньги не вернули, больше не приду.',
    'If you like good food, or free parking, come here. More reviews should say so.',
    'Das Geld wurde erst nach drei Wochen erstattet.',
    'They offered me a refund of my 80 pounds if I change my review. Everyone should know.',
    'Mi hanno offerto un buono: se tolgo la recensione me lo danno.',
    'Zaproponowali mi rabat, jeśli usunę opinię. Nie zrobię tego.',
    'Мне предложили скидку, если я удалю отзыв. Не буду.',
    'Man bot mir Geld: wenn ich die Sache vergesse, lösche ich die Bewertung.',
  ]
  test.each(demands)('%s', (text) => expect(findDemand(text).length).toBeGreaterThan(1))
  test.each(ordinary)('no demand: %s', (text) => expect(findDemand(text)).toEqual([]))

  test('the words shown stand in the text', () => {
    for (const text of demands) for (const word of findDemand(text)) expect(text).toContain(word)
  })
})
