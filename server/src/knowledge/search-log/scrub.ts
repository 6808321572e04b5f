import { fold } from '../search/fold.ts'

export type Term = {
  /** As it was typed, in small letters. */
  term: string
  /** Without accents too: what is counted together. */
  folded: string
}

const longest = 100
// What could say who somebody is or what they own, and says nothing about what others look for: addresses of people and
// pages, numbers of phones, cards, accounts and orders, also with signs between their digits.
const personal = [
  /\S+@\S+/gu,
  /\b(?:https?:\/\/|www\.)\S+/giu,
  // An account number in groups.
  /\b[a-z]{2}\d{2}(?: (?=[a-z]*\d)[a-z\d]{1,4}){2,}/giu,
  // What has letters and three digits, such as RA123456789CN.
  /(?<![\p{L}\p{N}])(?=[\p{L}\p{N}#_-]*\p{L})(?=(?:[\p{L}#_-]*\d){3})[\p{L}\p{N}#_-]+/gu,
  /[+(]?\d(?:[ \-./()]{0,2}\d){4,}/gu,
]

/**
 * A search as it is kept: words alone, without what could name somebody (R-H 3). Nothing when nothing is left.
 * Years and opening times, up to four digits alone, stay.
 */
export function scrub(typed: string): Term | undefined {
  const bare = personal.reduce((text, one) => text.replace(one, ' '), typed.normalize('NFC').slice(0, 200))
  const term = (bare.toLowerCase().match(/[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*/gu) ?? [])
    .join(' ')
    .slice(0, longest)
    .trim()
  if (!/\p{L}/u.test(term)) return undefined
  return { term, folded: fold(term) }
}
