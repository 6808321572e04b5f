import { findCategory } from '../../locations/index.ts'
import { wordsOf } from '../normalise/fold-text.ts'

type Group = { reachM: number; words: string }

// How far a pin may lie from the place, by how large such places are (metres), and what they are called.
const groups: Record<string, Group> = {
  fuel: { reachM: 50, words: 'fuel gas petrol filling charging' },
  machine: { reachM: 50, words: 'atm kiosk vending locker' },
  campus: { reachM: 1000, words: 'airport aerodrome university campus hospital stadium park resort' },
  big: {
    reachM: 400,
    words:
      'mall hypermarket furniture diy doityourself warehouse wholesale department homeimprovement hardware',
  },
  grocery: { reachM: 400, words: 'supermarket grocery convenience' },
  pharmacy: { reachM: 150, words: 'pharmacy chemist drugstore' },
  health: {
    reachM: 150,
    words: 'health clinic doctor doctors dentist dental medical veterinary',
  },
  optics: { reachM: 150, words: 'optician optical optometrist eyewear glasses eye hearing' },
  bank: { reachM: 150, words: 'bank insurance' },
  lodging: { reachM: 150, words: 'hotel hostel motel lodging guesthouse' },
  food: {
    reachM: 150,
    words: 'restaurant cafe coffee bar pub fastfood food bakery cream icecream pizza deli gelato tea',
  },
  car: { reachM: 150, words: 'car tyres tires automotive garage motorcycle' },
  gym: { reachM: 150, words: 'gym fitness sports' },
  beauty: { reachM: 150, words: 'hairdresser beauty salon barber spa nails' },
  shop: {
    reachM: 150,
    words:
      'shop store retail clothes clothing shoes boutique electronics jewelry jewellery bookstore books toys phone florist',
  },
}
const byWord = new Map(
  Object.entries(groups).flatMap(([name, { words }]) =>
    words.split(' ').map((word) => [word, name] as const),
  ),
)
const usualM = 150
// What is sold where meals are made, and where cars stop: sources differ in what they call it.
const alike: readonly (readonly [string, string])[] = [
  ['food', 'shop'],
  ['grocery', 'shop'],
  ['big', 'shop'],
  ['big', 'grocery'],
  ['pharmacy', 'shop'],
  ['pharmacy', 'health'],
  ['optics', 'shop'],
  ['optics', 'health'],
  ['beauty', 'shop'],
  ['car', 'shop'],
]

/** What kind of place a category is, whoever's category it is; empty when no word of it is known. */
export function groupOf(category: string): string {
  return groupByWords(findCategory(category) ?? '') || groupByWords(category)
}

function groupByWords(category: string): string {
  for (const word of wordsOf(category.replaceAll(/[_:]/g, ' '))) {
    const group = byWord.get(word) ?? byWord.get(word.replace(/s$/, ''))
    if (group) return group
  }
  return ''
}

/** How far from its pin a place of a category may be found, in metres. */
export function radiusOf(category: string): number {
  return groups[groupOf(category)]?.reachM ?? usualM
}

/** Whether a place may be both; what is not known may be anything. */
export function mayBeSame(a: string, b: string): boolean {
  if (a === '' || b === '' || a === b) return true
  return alike.some(([one, other]) => (one === a && other === b) || (one === b && other === a))
}
