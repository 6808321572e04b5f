const longest = 80

// Passport letters (ICAO 9303) without its doubled ones: what people type who cannot type Cyrillic.
const cyrillic: Record<string, string> = {
  ...{
    а: 'a',
    б: 'b',
    в: 'v',
    г: 'g',
    д: 'd',
    е: 'e',
    ё: 'e',
    ж: 'zh',
    з: 'z',
    и: 'i',
    й: 'i',
    к: 'k',
    л: 'l',
  },
  ...{
    м: 'm',
    н: 'n',
    о: 'o',
    п: 'p',
    р: 'r',
    с: 's',
    т: 't',
    у: 'u',
    ф: 'f',
    х: 'kh',
    ц: 'ts',
    ч: 'ch',
    ш: 'sh',
  },
  ...{ щ: 'shch', ъ: '', ы: 'y', ь: '', э: 'e', ю: 'yu', я: 'ya', і: 'i', ї: 'i', є: 'ye', ґ: 'g', ў: 'u' },
}
const latin: Record<string, string> = { ł: 'l', ß: 'ss', ø: 'o', æ: 'ae', œ: 'oe', đ: 'd', ı: 'i' }

/**
 * A text as part of an address: small letters, digits and dashes, at most 80. Letters that no table here knows stay as
 * they are; empty when there is neither letter nor digit.
 */
export function slugOf(text: string): string {
  // й is и with an accent, so both before the accents go and after it.
  const bare = inLatin(text.normalize('NFKC').toLowerCase()).normalize('NFKD').replace(/\p{M}/gu, '')
  return inLatin(bare.toLowerCase())
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-/, '')
    .slice(0, longest)
    .toWellFormed()
    .replace(/[-\ufffd]+$/, '')
}

/** A text in small letters, with Latin ones for Cyrillic and for those that no accent makes. */
export function inLatin(text: string): string {
  return text
    .replace(/[Ѐ-ӿ]/g, (letter) => cyrillic[letter] ?? letter)
    .replace(/[łßøæœđı]/g, (letter) => latin[letter] ?? letter)
}

/** The first of `slug`, `slug-2`, `slug-3`, … that nobody has. */
export function firstFree(slug: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number++) {
    const tried = number === 1 ? slug : `${slug}-${number}`
    if (!taken.has(tried)) return tried
  }
}
