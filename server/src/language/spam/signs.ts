/** What makes a message suspicious, whatever its words say. */
export type SpamSign =
  | 'manyLinks'
  | 'shortLink'
  | 'invitation'
  | 'mixedScripts'
  | 'hiddenLetters'
  | 'repeated'

export type SpamFacts = {
  /** Somebody who wrote before and was answered, ordered or visited: never spam. */
  isKnownCustomer: boolean
  /** How many other brands, locations or senders the same text came to or from lately. */
  repetitions: number
}

const many = 3
const often = 3
const longest = 5_000
const link = /(?:https?:\/\/|www\.)[^\s<>]+/giu
const shortened =
  /(?:^|[\s/<(])(?:bit\.ly|tinyurl\.com|goo\.gl|ow\.ly|is\.gd|t\.ly|cutt\.ly|rb\.gy|rebrand\.ly|buff\.ly|shorturl\.at|tiny\.cc|v\.gd|clck\.ru|vk\.cc|s\.id|qr\.ae|lnkd\.in|adf\.ly)\/\S/iu
const invited =
  /(?:^|[\s/<(])(?:t\.me|telegram\.me|chat\.whatsapp\.com|discord\.gg|discord\.com\/invite)\/\S/iu
const hidden = /\p{L}[\u200b-\u200d\u2060\u00ad\ufeff]+\p{L}/u
const joined = /[\p{Script=Arabic}\p{Script=Devanagari}]/u
const shortestWord = 4

/** The signs of spam a message bears. One is a hint; which ones together are proof, `judgeSpam` says. */
export function spamSigns(text: string, { repetitions }: Pick<SpamFacts, 'repetitions'>): SpamSign[] {
  const cut = text.slice(0, longest)
  const found: Record<SpamSign, boolean> = {
    manyLinks: (cut.match(link)?.length ?? 0) >= many,
    shortLink: shortened.test(cut),
    invitation: invited.test(cut),
    mixedScripts: hasMixedWord(cut),
    // Some scripts need joiners between their letters.
    hiddenLetters: hidden.test(cut) && !joined.test(cut),
    repeated: repetitions >= often,
  }
  return signs.filter((sign) => found[sign])
}

const signs = ['manyLinks', 'shortLink', 'invitation', 'mixedScripts', 'hiddenLetters', 'repeated'] as const

/** Whether a message leads somewhere: a link of any kind. */
export function leadsAway(text: string): boolean {
  const cut = text.slice(0, longest)
  return cut.search(link) >= 0 || shortened.test(cut) || invited.test(cut)
}

// Letters that look alike in both scripts. "VIPом" is written by people, "пpивет" with a Latin p only by programs.
const latinAlike = /^[aceopxyABCEHIKMOPTXY]+$/
const cyrillicAlike = /^[асеорхуіАВСЕНІКМОРТХУ]+$/

function hasMixedWord(text: string): boolean {
  return (text.match(/[\p{Script=Latin}\p{Script=Cyrillic}]+/gu) ?? []).some((word) => {
    const latin = word.replace(/\P{Script=Latin}/gu, '')
    const cyrillic = word.replace(/\P{Script=Cyrillic}/gu, '')
    if (word.length < shortestWord || latin === '' || cyrillic === '') return false
    return latin.length < cyrillic.length ? latinAlike.test(latin) : cyrillicAlike.test(cyrillic)
  })
}
