import fc from 'fast-check'
import { expect, test } from 'vitest'
import { chooseText, type Variant, type Wish } from './choose-text.ts'

const locale = fc.constantFrom('en', 'it', 'pl', 'pt-BR', 'pt')
const region = fc.constantFrom(null, 'north', 'south')
const variant: fc.Arbitrary<Variant> = fc.record({ locale, regionId: region })
const variants = fc.uniqueArray(variant, {
  minLength: 1,
  selector: ({ locale: one, regionId }) => `${one} ${regionId}`,
})
const wish: fc.Arbitrary<Wish> = fc.record({ locale, regionId: region, defaultLocale: locale })

test('the order is language and region, language, the brand’s language and region, the brand’s language', () => {
  const asked = { locale: 'it', regionId: 'north', defaultLocale: 'en' }
  const order: Variant[] = [
    { locale: 'it', regionId: 'north' },
    { locale: 'it', regionId: null },
    { locale: 'en', regionId: 'north' },
    { locale: 'en', regionId: null },
    { locale: 'pl', regionId: 'north' },
    { locale: 'pl', regionId: null },
    { locale: 'it', regionId: 'south' },
  ]
  for (let from = 0; from < order.length; from++)
    expect(chooseText(order.slice(from).toReversed(), asked)?.text).toEqual(order[from])
})

test('a reader of any place and language gets a text, and is told when it is not quite theirs', () => {
  fc.assert(
    fc.property(variants, wish, (texts, asked) => {
      const chosen = chooseText(texts, asked)
      expect(texts).toContain(chosen?.text)
      expect(chosen?.isOtherLocale).toBe(chosen?.text.locale !== asked.locale)
      expect(chosen?.isOtherRegion).toBe(![null, asked.regionId].includes(chosen?.text.regionId ?? null))
    }),
  )
})

test('the order the texts are in decides nothing', () => {
  fc.assert(
    fc.property(variants, wish, (texts, asked) => {
      expect(chooseText(texts.toReversed(), asked)).toEqual(chooseText(texts, asked))
    }),
  )
})

test('another text never takes the place of a better one: more texts give a choice at least as good', () => {
  fc.assert(
    fc.property(variants, variant, wish, (texts, more, asked) => {
      const before = chooseText(texts, asked)
      const after = chooseText([...texts, more], asked)
      expect([before?.text, more]).toContainEqual(after?.text)
    }),
  )
})

test('without a text there is none; a kindred language comes before a foreign one', () => {
  const asked = { locale: 'pt', regionId: null, defaultLocale: 'en' }
  expect(chooseText([], asked)).toBeUndefined()
  const texts = ['en', 'pt-BR'].map((one) => ({ locale: one, regionId: null }))
  expect(chooseText(texts, asked)?.text.locale).toBe('pt-BR')
})
