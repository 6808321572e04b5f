/** A text as the model reads it: words and marks, each a token; what is only somebody's own is the same for all. */
export type Tokens = {
  words: string[]
  /** Emoji, emoticons, runs of `!` and `?`. */
  marks: string[]
  isQuestion: boolean
  isShouted: boolean
}

const longest = 5_000
const own = /https?:\/\/\S+|www\.\S+|[\w.+-]+@[\w-]+\.[\w.-]+|@[\p{L}\d_]+|\d+(?:[.,:/-]\d+)*/gu
const token =
  /[\p{L}\p{M}'’]*\p{L}[\p{L}\p{M}]*|§[ulmn]|[:;=8xX][-^']?[)(DPpOo/\\|3*]+|<3|[!?]{1,12}|\p{Extended_Pictographic}/gu
// й is a letter of its own, и with a breve to Unicode.
const marksOfLetters = /(?<![иИ])\u0306|[\u0300-\u0305\u0307-\u036f]/gu

/** Reads the first five thousand letters of a text, in linear time. */
export function tokensOf(text: string): Tokens {
  const cut = text.slice(0, longest)
  const masked = cut.replace(own, maskOf)
  const found = masked.normalize('NFD').replace(marksOfLetters, '').normalize('NFC').match(token) ?? []
  const words: string[] = []
  const marks: string[] = []
  for (const one of found) {
    if (/^[\p{L}'’§]/u.test(one) && !/^[xX][-^']?[)(DPp]/.test(one)) words.push(wordOf(one))
    else marks.push(/^[!?]/.test(one) ? runOf(one) : one)
  }
  const letters = cut.match(/\p{L}/gu)?.length ?? 0
  const capitals = cut.match(/\p{Lu}/gu)?.length ?? 0
  return { words, marks, isQuestion: /\?\s*$/.test(cut), isShouted: letters >= 8 && capitals > letters * 0.6 }
}

function maskOf(found: string): string {
  if (/^(?:https?:|www\.)/i.test(found)) return ' §u '
  if (found.startsWith('@')) return ' §m '
  return found.includes('@') ? ' §l ' : ' §n '
}

// "soooo" and "sooooooo" are one word.
function wordOf(found: string): string {
  return found
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/(\p{L})\1{3,}/gu, '$1$1$1')
}

function runOf(found: string): string {
  return found.length > 2 ? `${found.slice(0, 2)}+` : found
}
