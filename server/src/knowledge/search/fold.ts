// Most of what is read has none of them, and is folded twenty times as fast.
const isPlain = /^[ -~А-ИК-Яа-ик-я]*$/

/** A word as it is compared: without case, accents and the letters that are written two ways. */
export function fold(text: string): string {
  if (isPlain.test(text)) return text.toLowerCase()
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('ł', 'l')
    .replaceAll('ø', 'o')
    .replaceAll('æ', 'ae')
}

/** The words of a text, folded, in their order. */
export function wordsIn(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? []
}
