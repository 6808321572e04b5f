export const scales = ['5', '10', '100', 'thumbs'] as const
export type Scale = (typeof scales)[number]

const words: Readonly<Record<string, number>> = { one: 1, two: 2, three: 3, four: 4, five: 5 }
const up = words_('up 👍 positive recommended recommends yes true 1 + like thumbs_up sì si tak да')
const down = words_('down 👎 negative not_recommended no false 0 -1 - dislike thumbs_down nie нет')

function words_(all: string): ReadonlySet<string> {
  return new Set(all.split(' ').map((one) => one.replaceAll('_', ' ')))
}

/**
 * A rating in stars, and as it was written. What names its own scale (4/5, 8 out of 10) is read by that.
 * @returns undefined when it is none of the scale's
 */
export function readRating(text: string, scale: Scale): { native: string; stars: number } | undefined {
  const native = text.trim().slice(0, 100)
  const lower = native.toLowerCase()
  if (scale === 'thumbs') {
    if (up.has(lower)) return { native, stars: 5 }
    return down.has(lower) ? { native, stars: 1 } : undefined
  }
  const filled = [...native].filter((one) => one === '★' || one === '⭐').length
  const [value, own] = filled > 0 ? [filled, 5] : numbersIn(lower)
  const most = own ?? Number(scale)
  if (value === undefined || ![5, 10, 100].includes(most)) return undefined
  // Nought is a rating only where ten or a hundred are the most: of five stars one is the least.
  const least = most === 5 ? 1 : 0
  if (value < least || value > most) return undefined
  return { native, stars: Math.max(1, (value / most) * 5) }
}

function numbersIn(text: string): [value?: number, most?: number] {
  const word = words[text]
  if (word !== undefined) return [word, 5]
  const match =
    /^(\d{1,3}(?:[.,]\d{1,4})?)\s*(%|(?:\/|out of|of|su|z|из)\s*(\d{1,3}))?(?:\s*(?:stars?|stelle|stella|gwiazdek|gwiazdki|звёзд|звезды))?\.?$/.exec(
      text,
    )
  if (!match) return []
  const value = Number(match[1]?.replace(',', '.'))
  const most = match[2] === '%' ? 100 : match[3] && Number(match[3])
  return most ? [value, most] : [value]
}

/** The scale some ratings are most likely of. */
export function guessScale(ratings: readonly string[]): Scale {
  const given = ratings.map((one) => one.trim().toLowerCase()).filter((one) => one !== '')
  if (given.length > 0 && given.every((one) => up.has(one) || down.has(one)) && given.some(isWord))
    return 'thumbs'
  const values = given.map((one) => Number(one.replace(',', '.')))
  const most = Math.max(0, ...values.filter((one) => !Number.isNaN(one)))
  // One wrong value must not stretch the scale of all the others.
  const above = (limit: number) => values.filter((one) => one > limit).length > given.length / 4
  if (most > 10 && above(10)) return '100'
  return most > 5 && above(5) ? '10' : '5'
}

function isWord(text: string): boolean {
  return Number.isNaN(Number(text))
}
