import { inLatin } from '../../platform/slug.ts'

// Longer than any name or address; what comes behind does not tell places apart.
const longest = 300
const isAscii = /^[\0-\x7f]*$/

/** A text as it is compared: compatible forms, small letters, no accents, Cyrillic in Latin letters, at most 300. */
export function foldText(text: string): string {
  const short = text.length > longest ? text.slice(0, longest) : text
  if (isAscii.test(short)) return short.toLowerCase()
  const bare = short
    .toWellFormed()
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f]/g, '')
  return inLatin(bare).normalize('NFKC').toLowerCase().slice(0, longest).toWellFormed()
}

/** The words of a text, folded, in their order. */
export function wordsOf(text: string): string[] {
  return foldText(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
}
