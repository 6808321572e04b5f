import { names } from './content/names/index.ts'
import { type ReviewTheme, reviewThemes, reviewWords } from './content/reviews/index.ts'
import { makeShops, type Shop } from './make-locations.ts'
import { createRandom, type Random } from './random.ts'
import type { DemoLocale } from './shapes.ts'

/** A review as another program tells of it (docs/reviews-webhook.md). */
export type DemoReview = {
  id: string
  placeId: string
  placeName: string
  author: { name: string; id: string }
  stars: number
  text: string
  writtenAt: string
  reply?: { text: string; changedAt: string }
}

type Language = Exclude<DemoLocale, 'ru'>
type Told = {
  shop: Shop
  at: Date
  stars: number
  theme: ReviewTheme
  isAnswered: boolean
  saysNothing: boolean
}

const dayMs = 86_400_000
const days = 365
const troubledDays = 9
/** Where waiting has got worse these days, for other reasons than anywhere else. */
const troubledShop = 'berlin-mitte'

/** A year of reviews of forty shops before `now`, the oldest first; the same for the same seed. */
export function makeReviews(
  seed: number,
  { now, count = 1400 }: { now: Date; count?: number },
): DemoReview[] {
  const shops = makeShops(now)
  const random = createRandom(seed, 'reviews')
  const usual = Array.from({ length: count }, () => drawUsual(shops, now, random))
  const troubled = shops.find(({ location }) => location.key === troubledShop)
  const trouble = Array.from({ length: 8 }, (_, index) =>
    drawTrouble(troubled ?? random.pick(shops), now, index),
  )
  return [...usual, ...trouble]
    .toSorted((one, other) => one.at.getTime() - other.at.getTime())
    .map((told, index) => write(told, index, createRandom(seed, `review-${index}`)))
}

function drawUsual(shops: readonly Shop[], now: Date, random: Random): Told {
  const shop = random.pickWeighted(shops, ({ weight }) => weight)
  const ago = random.next() * days * dayMs
  const stars = random.pickWeighted([1, 2, 3, 4, 5], (value) => [7, 6, 11, 26, 50][value - 1] ?? 0)
  return {
    ...{ shop, at: new Date(now.getTime() - ago), stars, theme: random.pick(reviewThemes) },
    saysNothing: random.chance(0.35),
    // Of those of the last days some still wait.
    isAnswered: random.chance(ago < 4 * dayMs ? 0.4 : 0.95),
  }
}

function drawTrouble(shop: Shop, now: Date, index: number): Told {
  const at = new Date(now.getTime() - (index + 0.4) * (troubledDays / 8) * dayMs)
  return { shop, at, stars: (index % 2) + 1, theme: 'waiting', saysNothing: false, isAnswered: index > 3 }
}

function write(told: Told, index: number, random: Random): DemoReview {
  const { location } = told.shop
  const language = location.language === 'ru' ? 'en' : location.language
  const { first, last } = drawName(language, random)
  const text = told.saysNothing ? '' : wordsOf(told, language, random)
  const id = `demo-${index + 1}`
  return {
    ...{ id, placeId: location.key, placeName: location.name, stars: told.stars, text },
    author: { name: `${first.name} ${last.charAt(0)}.`, id: `reviewer-${index + 1}` },
    writtenAt: told.at.toISOString(),
    ...(told.isAnswered && text !== '' ? { reply: answerOf(told, language, first.vocative, random) } : {}),
  }
}

function wordsOf({ stars, theme }: Told, language: Language, random: Random): string {
  const { praise, complaint, glowing, furious, but } = reviewWords[language]
  const other = random.pick(reviewThemes.filter((one) => one !== theme))
  const good = random.pick(praise[stars === 3 ? other : theme])
  const bad = random.pick(complaint[theme])
  if (stars === 5) return [good, random.chance(0.5) ? random.pick(glowing) : ''].join(' ').trim()
  if (stars === 4) return random.chance(0.6) ? good : `${good} ${random.pick(praise[other])}`
  if (stars === 3) return `${good} ${but}${lowered(bad, but)}`
  return [bad, stars === 1 ? random.pick(furious) : ''].join(' ').trim()
}

// After a colon a sentence begins anew.
function lowered(sentence: string, after: string): string {
  return after.trimEnd().endsWith(':') ? sentence : sentence.charAt(0).toLowerCase() + sentence.slice(1)
}

function answerOf({ stars, at, shop }: Told, language: Language, name: string, random: Random) {
  const { thanks, sorry } = reviewWords[language]
  const words = random.pick(stars >= 4 ? thanks : sorry)
  const text = words.replaceAll('{name}', name).replaceAll('{shop}', shop.location.place)
  const minutes = Math.min(random.around(stars >= 4 ? 300 : 150, 1), 2 * 24 * 60)
  return { text, changedAt: new Date(at.getTime() + minutes * 60_000).toISOString() }
}

function drawName(language: Language, random: Random) {
  const gender = random.chance(0.54) ? 'female' : 'male'
  return {
    first: random.pick(names[language].first[gender]),
    last: random.pick(names[language].last)[gender],
  }
}
