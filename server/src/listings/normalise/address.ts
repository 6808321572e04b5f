import { foldText, wordsOf } from './fold-text.ts'
import { houseWords, numberFirst, streetWordsOf, unitWords } from './street-words.ts'

export type AddressParts = {
  street: string
  houseNumber?: string
  unit?: string
  postcode: string
  city: string
  region: string
  country: string
}

/** An address as it is compared; what is not known is empty. */
export type NormalAddress = {
  /** All words of the street, long, in one: `viatorino`. */
  street: string
  /** The same without the word that only says what kind of street it is: `torino`. */
  streetRoot: string
  houseNumber: string
  unit: string
  postcode: string
  city: string
  region: string
  country: string
}

const houseNumber = /^\d{1,6}[a-z]?(?:[-/]\d{0,6}[a-z]{0,2})?$/
// C.so, P.za, пр-т
const abbreviation = /(?<![\p{L}\p{N}])(\p{L}{1,2})[.-](\p{L}{1,4})(?!\p{L})/gu
const mostTokens = 40

/** An address by its parts; a house number and a unit may stand in the line of the street, before or behind it. */
export function normaliseAddress(parts: AddressParts): NormalAddress {
  const country = parts.country.trim().toUpperCase().slice(0, 2)
  const line = splitLine(parts.street, country)
  return {
    ...normaliseStreet(line.words, country),
    houseNumber: normaliseHouse(parts.houseNumber ?? '') || line.houseNumber,
    unit:
      wordsOf(parts.unit ?? '')
        .filter((word) => !unitWords.has(word))
        .join('') || line.unit,
    postcode: normalisePostcode(parts.postcode, country),
    city: wordsOf(parts.city).join(' '),
    region: wordsOf(parts.region).join(' '),
    country,
  }
}

/** Letters and digits alone, large; without the country's own letters, and of nine American digits the first five. */
export function normalisePostcode(text: string, country: string): string {
  const bare = foldText(text.slice(0, 30))
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '')
  const plain =
    bare.startsWith(country) && /^\d+$/.test(bare.slice(country.length)) ? bare.slice(country.length) : bare
  return country === 'US' && plain.length === 9 ? plain.slice(0, 5) : plain
}

/** `12 - 14 A` as `12-14a`, `007` as `7`. */
export function normaliseHouse(text: string): string {
  return foldText(text.slice(0, 40))
    .replace(/[^a-z0-9/-]/g, '')
    .replace(/^(?:no|nr|n)(?=\d)/, '')
    .replace(/^0+(?=\d)/, '')
}

/** The words of a street, each long, joined; and without those that only say its kind, unless that is all there is. */
function normaliseStreet(given: readonly string[], country: string): { street: string; streetRoot: string } {
  const { long, kinds } = streetWordsOf(country)
  const words = given.map((word, index) => expanded(word, index, given.length, country, long))
  const bare = words.map((word) => withoutKind(word, country, kinds)).filter((word) => word !== '')
  return { street: words.join(''), streetRoot: (bare.length > 0 ? bare : words).join('') }
}

function expanded(
  word: string,
  index: number,
  count: number,
  country: string,
  long: ReadonlyMap<string, string>,
): string {
  // St John St: what stands first is a saint, a doctor.
  if (long.get('st') === 'street' && index === 0 && count > 1 && (word === 'st' || word === 'dr'))
    return word === 'st' ? 'saint' : 'doctor'
  const full = long.get(word)
  if (full) return full
  const isCompound = country === 'DE' || country === 'AT' || country === 'CH' || country === 'NL'
  if (isCompound && word.length > 4 && word.endsWith('str'))
    return `${word}${country === 'NL' ? 'aat' : 'asse'}`
  return word
}

function withoutKind(word: string, country: string, kinds: ReadonlySet<string>): string {
  if (kinds.has(word)) return ''
  if (country !== 'DE' && country !== 'AT' && country !== 'CH' && country !== 'NL') return word
  for (const kind of kinds)
    if (word.length > kind.length + 2 && word.endsWith(kind)) return word.slice(0, -kind.length)
  return word
}

function splitLine(line: string, country: string) {
  const tokens = tokensOf(line, country)
  const unit = takeUnit(tokens)
  const found = takeHouse(tokens, country)
  return {
    words: tokens.filter((token) => token !== ','),
    houseNumber: normaliseHouse(found.house),
    unit: unit || found.unit,
  }
}

function tokensOf(line: string, country: string): string[] {
  const { long } = streetWordsOf(country)
  return foldText(line)
    .replace(abbreviation, (whole, start: string, end: string) =>
      long.has(start + end) ? start + end : whole,
    )
    .replace(/#/g, ' # ')
    .replace(/[,;()]/g, ' , ')
    .replace(/['’`´.]/g, (mark) => (mark === '.' ? ' ' : ''))
    .replace(/(?<=\d) ?- ?(?=\d)/g, '-')
    .replace(/[^\p{L}\p{M}\p{N},#/ -]/gu, ' ')
    .split(/ +/)
    .slice(0, mostTokens)
    .flatMap((token) => (houseNumber.test(token) || token === ',' ? [token] : token.split(/[-/]/)))
    .filter((token) => token !== '')
}

function takeUnit(tokens: string[]): string {
  const at = tokens.findIndex(
    (token, index) =>
      index > 0 && unitWords.has(token) && /^[a-z]?\d+[a-z]?$|^[a-z]$/.test(tokens[index + 1] ?? ''),
  )
  if (at < 0) return ''
  const [, unit = ''] = tokens.splice(at, 2)
  return unit
}

function takeHouse(tokens: string[], country: string): { house: string; unit: string } {
  const isFirst = numberFirst.has(country)
  const leading = houseNumber.test(tokens[0] ?? '') && tokens.length > 1
  if (isFirst && leading) return splitUnit(tokens.shift() ?? '')
  const at = trailingNumber(tokens, isFirst)
  if (at > 0) {
    const letter = /^[a-z]$/.test(tokens[at + 1] ?? '') ? tokens[at + 1] : ''
    const [house = ''] = tokens.splice(at, letter ? 2 : 1)
    if (houseWords.has(tokens[at - 1] ?? '') && at > 1) tokens.splice(at - 1, 1)
    return { house: house + letter, unit: '' }
  }
  return leading ? { house: tokens.shift() ?? '', unit: '' } : { house: '', unit: '' }
}

// Where the number stands first, one at the end is part of the street's name (Highway 9) unless a comma parts them.
function trailingNumber(tokens: readonly string[], isFirst: boolean): number {
  const last = tokens.findLastIndex((token) => token !== ',')
  const at = /^[a-z]$/.test(tokens[last] ?? '') ? last - 1 : last
  const isNumber = at > 0 && houseNumber.test(tokens[at] ?? '')
  return isNumber && (!isFirst || tokens[at - 1] === ',' || houseWords.has(tokens[at - 1] ?? '')) ? at : -1
}

// 3/45 King Street is unit 3 of number 45.
function splitUnit(token: string): { house: string; unit: string } {
  const [, unit, house] = /^(\d+[a-z]?)\/(\d+[a-z]?)$/.exec(token) ?? []
  return house ? { house, unit: unit ?? '' } : { house: token, unit: '' }
}
