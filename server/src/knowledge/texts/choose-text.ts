/** What a text is for: a language, and the customers of a region or (null) of all places. */
export type Variant = { locale: string; regionId: string | null }

export type Wish = Variant & { defaultLocale: string }

export type Chosen<T> = {
  text: T
  /** It is in another language than was wished for. */
  isOtherLocale: boolean
  /** It was written for the customers of a region the reader is not known to be of. */
  isOtherRegion: boolean
}

/**
 * Which of an article's texts somebody reads: (language, region), (language, all places), (the brand's language, region),
 * (the brand's language, all places), then any: those that hold for the reader's place first, then by language. `pt`
 * and `pt-BR` stand in for each other before anything in another language. Undefined only when there are none.
 */
export function chooseText<T extends Variant>(texts: readonly T[], wish: Wish): Chosen<T> | undefined {
  const ranked = texts
    .map((text) => ({ text, rank: rankOf(text, wish) }))
    .sort((one, other) => compare(one.rank, other.rank) || compareNames(one.text, other.text))
  const text = ranked[0]?.text
  if (!text) return undefined
  return {
    text,
    isOtherLocale: text.locale !== wish.locale,
    isOtherRegion: text.regionId !== null && text.regionId !== wish.regionId,
  }
}

function rankOf({ locale, regionId }: Variant, wish: Wish): [number, number, number] {
  const isElsewhere = regionId !== null && regionId !== wish.regionId
  const isOwn = regionId !== null && regionId === wish.regionId
  return [isElsewhere ? 1 : 0, strangeness(locale, wish), isOwn ? 0 : 1]
}

function strangeness(locale: string, wish: Wish): number {
  if (locale === wish.locale) return 0
  if (speechOf(locale) === speechOf(wish.locale)) return 1
  if (locale === wish.defaultLocale) return 2
  return speechOf(locale) === speechOf(wish.defaultLocale) ? 3 : 4
}

function speechOf(locale: string): string {
  return locale.split('-', 1)[0] ?? locale
}

function compare(one: readonly number[], other: readonly number[]): number {
  const place = one.findIndex((value, index) => value !== other[index])
  return place < 0 ? 0 : (one[place] ?? 0) - (other[place] ?? 0)
}

// So that the order they are read in decides nothing.
function compareNames(one: Variant, other: Variant): number {
  return `${one.locale} ${one.regionId}` < `${other.locale} ${other.regionId}` ? -1 : 1
}
