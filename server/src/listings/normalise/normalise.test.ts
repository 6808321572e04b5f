import fc from 'fast-check'
import { expect, test } from 'vitest'
import { normaliseAddress, normaliseHouse, normalisePostcode } from './address.ts'
import { foldText, wordsOf } from './fold-text.ts'
import { normaliseName } from './name.ts'
import { matchPhones, normalisePhone, phonesIn } from './phone.ts'
import { normaliseUrl } from './url.ts'

const text = fc.oneof(fc.string(), fc.string({ unit: 'binary', maxLength: 400 }), fc.lorem())
const country = fc.constantFrom('US', 'GB', 'IT', 'DE', 'PL', 'RU', 'FR', 'AU', 'NL', 'JP', '', 'xx')
const runs = { numRuns: 300 }

const parts = (street: string, country: string) => ({ street, postcode: '', city: '', region: '', country })
const street = (line: string, country: string) => normaliseAddress(parts(line, country))
const phone = (given: string, country: string) => {
  const found = normalisePhone(given, country)
  if (!found || found === 'unreadable') throw new Error(`${given} is no number.`)
  return found
}

test('what is normal stays as it is', () => {
  fc.assert(
    fc.property(text, country, (given, country) => {
      expect(foldText(foldText(given))).toBe(foldText(given))
      const { words } = normaliseName(given)
      expect(normaliseName(words.join(' ')).simple).toBe(normaliseName(given).simple)
      expect(normaliseHouse(normaliseHouse(given))).toBe(normaliseHouse(given))
      expect(normalisePostcode(normalisePostcode(given, country), country)).toBe(
        normalisePostcode(given, country),
      )
      const url = normaliseUrl(given)
      if (url) expect(normaliseUrl(url.host + url.path)).toEqual(url)
      const number = normalisePhone(given, country)
      if (number && number !== 'unreadable' && !number.extension)
        expect(normalisePhone(number.e164, country)).toEqual(number)
    }),
    runs,
  )
})

test('nothing throws, and what is very long takes no longer than its first words', () => {
  const long = fc
    .constantFrom('a.', 'ул. ', '1/', '((', ', 5', '\u0301', 'www.', '-', '12 ')
    .map((one) => one.repeat(100_000))
  fc.assert(
    fc.property(fc.oneof(text, long), country, (given, country) => {
      const address = normaliseAddress({
        street: given,
        houseNumber: given,
        unit: given,
        postcode: given,
        city: given,
        region: given,
        country,
      })
      expect(address.street.length).toBeLessThanOrEqual(4_000)
      expect(normaliseName(given).simple.length).toBeLessThanOrEqual(2_000)
      normalisePhone(given, country)
      normaliseUrl(given)
      expect(phonesIn(given).length).toBeLessThanOrEqual(401)
    }),
    { numRuns: 100 },
  )
})

test('names are the same without case, accents, marks and the form of the company', () => {
  const same = (a: string, b: string) => expect(normaliseName(a).simple).toBe(normaliseName(b).simple)
  same('H & M', 'H&M')
  same('Caffè Nero S.r.l.', 'caffe nero')
  same("McDonald's", 'McDonald’s GmbH & Co. KG')
  same('Żabka Polska sp. z o.o.', 'zabka polska')
  same('ООО «Ромашка»', 'Romashka')
  expect(normaliseName('Limited').simple).toBe('limited')
})

test('streets are taken apart by the custom of their country', () => {
  expect(street('1200 N. Main St. Suite 200', 'US')).toMatchObject({
    street: 'northmainstreet',
    houseNumber: '1200',
    unit: '200',
  })
  expect(street('St John St 4', 'US')).toMatchObject({ street: 'saintjohnstreet4', houseNumber: '' })
  expect(street('3/45 King St', 'AU')).toMatchObject({
    street: 'kingstreet',
    streetRoot: 'king',
    houseNumber: '45',
    unit: '3',
  })
  expect(street('Hauptstr. 5 a', 'DE')).toMatchObject({
    street: 'hauptstrasse',
    streetRoot: 'haupt',
    houseNumber: '5a',
  })
  expect(street('Straße des 17. Juni 135', 'DE')).toMatchObject({ houseNumber: '135' })
  expect(street('V.le Monza n. 12', 'IT').street).toBe(street('Viale Monza, 12', 'IT').street)
  expect(street('C.so Buenos Aires, 12', 'IT').street).toBe('corsobuenosaires')
  expect(street('пр-т Мира, 12', 'RU')).toMatchObject({ streetRoot: 'mira', houseNumber: '12' })
  expect(street('Via 20 Settembre', 'IT')).toMatchObject({ street: 'via20settembre', houseNumber: '' })
  expect(street('ул. Ленина, д. 5', 'RU')).toMatchObject({
    street: street('улица Ленина 5', 'RU').street,
    houseNumber: '5',
  })
  expect(street('ul. Puławska 12/3', 'PL')).toMatchObject({ street: 'ulicapulawska', houseNumber: '12/3' })
  expect(street('Highway 9', 'US')).toMatchObject({ street: 'highway9', houseNumber: '' })
})

test('postcodes lose what is only written', () => {
  expect(normalisePostcode('sw1a 1aa', 'GB')).toBe('SW1A1AA')
  expect(normalisePostcode('PL-00-950', 'PL')).toBe('00950')
  expect(normalisePostcode('10001-1234', 'US')).toBe('10001')
})

test('phone numbers are compared as numbers, and a number nobody can dial is unreadable', () => {
  expect(phone('02 1234567', 'IT').e164).toBe('+39021234567')
  expect(matchPhones(phone('(212) 736-5000', 'US'), phone('+1 212 736 5000', ''))).toBe('exact')
  expect(matchPhones(phone('212 736 5000 ext. 5', 'US'), phone('212 736 5000', 'US'))).toBe('nsn')
  expect(matchPhones(phone('212 736 5000', 'US'), phone('212 736 5001', 'US'))).toBe('none')
  for (const nonsense of ['9999', '99 9999 9999[9999', 'TBD', '0000000000', '12345'])
    expect(normalisePhone(nonsense, 'AU')).toBe('unreadable')
  expect(normalisePhone('  ', 'IT')).toBeUndefined()
  expect(phonesIn('+39 02 1; +39 02 2')).toHaveLength(2)
})

test('web addresses lose what only says where a click came from', () => {
  const url = normaliseUrl('https://www.Brand.example/Stores/Milano/?utm_source=gbp&id=7&y_source=1#top')
  expect(url).toEqual({ host: 'brand.example', path: '/stores/milano?id=7', isShared: false })
  expect(normaliseUrl('brand.example/stores/milano?id=7')).toEqual(url)
  expect(normaliseUrl('https://m.facebook.com/brand')?.isShared).toBe(true)
  expect(normaliseUrl('mailto:a@b.example')).toBeUndefined()
  expect(normaliseUrl('not a page')).toBeUndefined()
})

test('words of any script stay words', () => {
  expect(wordsOf('スターバックス 銀座店')).toEqual(['スターバックス', '銀座店'])
})
