import type { SignKind } from '../../server/src/reviews/flags/signs/sign.ts'
import type { Random } from '../random.ts'
import { complaints, demands } from './demands.ts'
import { advertised, honestText, popularSentences, shortPhrases } from './honest-words.ts'

export type Place = { id: string; name: string; locality: string; latitude: number; longitude: number }

/** A review with what it was written as: planted with a sign, like one without being it (`like`), or neither. */
export type Written = {
  locationId: string
  /** Which of two platforms. */
  source: number
  authorId: string | null
  authorName: string
  stars: number
  text: string
  at: number
  planted?: SignKind
  like?: string
}

export const competitors = ['Rival Optik', 'rival-optik.example']

const hourMs = 3_600_000
export const dayMs = 24 * hourMs

/** A year of honest reviews of every place but the last tenth, which open late; and among them what is looked for, with what is like it. */
export function writeReviews(
  random: Random,
  places: readonly Place[],
  { now, perPlace, each }: { now: number; perPlace: number; each: number },
): Written[] {
  const opening = places.slice(-Math.ceil(places.length / 10))
  const settled = places.slice(0, places.length - opening.length)
  const world = { random, settled, now, each }
  return [
    ...settled.flatMap((place) =>
      Array.from({ length: Math.round(perPlace * (0.3 + 1.4 * random.next())) }, () =>
        honest(random, place, now - random.next() * 365 * dayMs),
      ),
    ),
    ...openings(random, opening, now),
    ...bursts(world),
    ...copies(world),
    ...journeys(world),
    ...wrongPlaces(world),
    ...demandsOf(world),
    ...links(world),
  ]
}

type World = { random: Random; settled: readonly Place[]; now: number; each: number }

function honest(random: Random, { id }: Place, at: number): Written {
  const stars = random.pick([5, 5, 5, 5, 4, 4, 3, 2, 1])
  const author = random.below(10_000_000)
  const isShort = random.chance(0.3)
  return {
    ...{ locationId: id, source: random.below(2), authorId: `a${author}`, authorName: `Guest ${author}` },
    ...{ stars, at, text: isShort ? random.pick(shortPhrases) : honestText(random) },
    ...(isShort && { like: 'short phrase' }),
  }
}

// Many come on the first days, and few had ever written of the place.
function openings(random: Random, places: readonly Place[], now: number): Written[] {
  return places.flatMap((place) => {
    const opened = now - (30 + random.next() * 200) * dayMs
    const first = Array.from({ length: 6 + random.below(10) }, () => ({
      ...{ ...honest(random, place, opened + random.next() * 2 * dayMs), stars: 5, like: 'opening day' },
    }))
    const later = Array.from({ length: 8 }, () =>
      honest(random, place, opened + random.next() * (now - opened)),
    )
    return [...first, ...later]
  })
}

function bursts({ random, settled, now, each }: World): Written[] {
  return Array.from({ length: each }, (_, at) => {
    const place = random.pick(settled)
    const from = now - random.next() * 300 * dayMs
    const stars = random.pick([1, 5])
    const isPlanted = at % 2 === 0
    // A school holiday brings three more than usual, somebody who pays brings eight.
    const count = isPlanted ? random.pick([7, 9, 12, 20]) : 3
    return Array.from({ length: count }, () => ({
      ...honest(random, place, from + random.next() * 1.8 * dayMs),
      ...{ stars, text: honestText(random), like: undefined },
      ...(isPlanted ? { planted: 'burst' as const } : { like: 'busy weekend' }),
    }))
  }).flat()
}

function copies({ random, settled, now, each }: World): Written[] {
  return Array.from({ length: each }, () => {
    const text = honestText(random)
    const at = now - random.next() * 300 * dayMs
    const spun = Array.from({ length: 3 }, () => ({
      ...{ ...honest(random, random.pick(settled), at + random.next() * 20 * dayMs), like: undefined },
      ...{ text: spin(random, text), planted: 'near_copy' as const },
    }))
    const quoted = {
      ...honest(random, random.pick(settled), at),
      ...{ text: `“${advertised}” ${honestText(random)}`, like: 'quotes an advertisement' },
    }
    const popular = {
      ...{ ...honest(random, random.pick(settled), at), text: random.pick(popularSentences) },
      like: 'popular sentence',
    }
    const twice = { ...honest(random, random.pick(settled), at), text: honestText(random), like: 'twice' }
    const again = { ...twice, source: 1 - twice.source, at: at + 600_000, authorId: `b${random.below(1e9)}` }
    return [
      ...spun,
      quoted,
      popular,
      ...[twice, again].map((one) => ({ ...one, like: 'same person, two platforms' })),
    ]
  }).flat()
}

// A few words changed, as who is paid by the piece does.
function spin(random: Random, text: string): string {
  const words = text.split(' ')
  for (let change = 0; change < 2; change += 1)
    words[random.below(words.length)] = random.pick(['really', 'also', 'quite', 'surely', 'then'])
  return words.join(' ')
}

function journeys({ random, settled, now, each }: World): Written[] {
  return Array.from({ length: each }, (_, index) => {
    const at = now - random.next() * 300 * dayMs
    const from = random.pick(settled)
    const sorted = settled.filter(({ id }) => id !== from.id)
    const far = sorted.filter((place) => kmBetween(from, place) > 400)
    const near = sorted.toSorted((a, b) => kmBetween(from, a) - kmBetween(from, b))[0]
    const author = { authorId: `j${index}`, authorName: `Guest j${index}`, source: 0, stars: 5 }
    const of = (place: Place | undefined, when: number, hours: number) => ({
      ...honest(random, place ?? from, when + hours * hourMs),
      ...{ ...author, authorId: `${author.authorId}${when}`, text: honestText(random), like: undefined },
    })
    const planted = [of(from, at, 0), of(random.pick(far), at, 2)].map((one) => ({
      ...{ ...one, planted: 'far_apart' as const },
    }))
    const other = at + 30 * dayMs
    const chain = [of(from, other, 0), of(near, other, 3)].map((one) => ({ ...one, like: 'two near shops' }))
    const later = at + 60 * dayMs
    const slow = [of(from, later, 0), of(random.pick(far), later, 20)].map((one) => ({
      ...{ ...one, like: 'a journey' },
    }))
    return [...planted, ...chain, ...slow].map((one) => ({ ...one, at: Math.min(one.at, now) }))
  }).flat()
}

/** Roughly: on a globe, degrees are narrower in the north. */
function kmBetween(one: Place, other: Place): number {
  const narrow = Math.cos((one.latitude * Math.PI) / 180)
  return 111 * Math.hypot(one.latitude - other.latitude, (one.longitude - other.longitude) * narrow)
}

function wrongPlaces({ random, settled, now, each }: World): Written[] {
  return Array.from({ length: each }, () => {
    const own = random.pick(settled)
    const other = random.pick(settled.filter(({ locality }) => locality !== own.locality))
    const base = () => ({ ...honest(random, own, now - random.next() * 300 * dayMs), like: undefined })
    const town = other.locality
    const planted = random.pick([
      `Your shop in ${town} kept us waiting. ${honestText(random)}`,
      `${honestText(random)} I will not come back to ${town}.`,
      `The branch at ${town} was closed. ${honestText(random)}`,
    ])
    const from = random.pick([
      `We came all the way from ${town} for this. ${honestText(random)}`,
      `Siamo venuti da ${town} apposta. ${honestText(random)}`,
      `Przyjechaliśmy z ${town}. ${honestText(random)}`,
      `Much better than the one in ${town}, ${own.locality} is worth it. ${honestText(random)}`,
    ])
    return [
      { ...base(), text: planted, planted: 'wrong_place' as const },
      { ...base(), text: from, like: 'came from elsewhere' },
    ]
  }).flat()
}

function demandsOf({ random, settled, now }: World): Written[] {
  const written = (text: string, language: string) => ({
    ...honest(random, random.pick(settled), now - random.next() * 300 * dayMs),
    ...{ text: `${text} ${honestText(random)}`, stars: 1, like: undefined as string | undefined, language },
  })
  return Object.keys(demands).flatMap((key) => {
    const language = key === 'it' || key === 'pl' || key === 'ru' ? key : 'en'
    return [
      ...demands[language].map((text) => ({ ...written(text, language), planted: 'extortion' as const })),
      ...complaints[language].map((text) => ({
        ...written(text, language),
        like: `angry complaint (${language})`,
      })),
    ]
  })
}

function links({ random, settled, now, each }: World): Written[] {
  const written = () => ({
    ...honest(random, random.pick(settled), now - random.next() * 300 * dayMs),
    ...{ like: undefined as string | undefined },
  })
  return Array.from({ length: each }, () => [
    {
      ...{ ...written(), planted: 'competitor' as const },
      text: `${honestText(random)} ${random.pick(['Better: https://www.rival-optik.example/offers?x=1', 'rival-optik.example has it for less', 'Go to RIVAL OPTIK instead!', 'see shop.rival-optik.example.'])}`,
    },
    {
      ...{ ...written(), like: 'other link or word' },
      text: `${honestText(random)} ${random.pick(['Photos: https://photos.example/rival-optik-was-worse', 'No rival, optik or not, comes near.', 'https://my-rival-optik.example.org', 'They have no rival in this town.'])}`,
    },
  ]).flat()
}
