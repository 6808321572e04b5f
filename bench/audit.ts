import { layOutGround } from '../server/src/listings/matching/ground.ts'
import { createMatching, type Outcome } from '../server/src/listings/matching/match.ts'
import { noisyPlaces, type Truth } from './noisy-places.ts'
import { seedPlaces } from './seed-places.ts'

// The rules were set with seed 1; what is told is of others.
const seeds = [2, 3]

/** Matches a directory dump with our locations: how many links are right, how many are found, how long it takes. */
export async function measure(isQuick: boolean) {
  const size = isQuick ? { locations: 5_000, records: 6_000 } : { locations: 100_000, records: 120_000 }
  const given = process.argv.find((flag) => flag.startsWith('--seed='))?.slice('--seed='.length)
  return {
    budget: { precision: 0.995, seconds: 60 },
    ...size,
    runs: (given ? [Number(given)] : seeds).map((seed) => run(seed, size)),
  }
}

function run(seed: number, size: { locations: number; records: number }) {
  const world = seedPlaces(seed, size.locations)
  const directory = [...noisyPlaces(seed, world, size.records)]
  const cpu = process.cpuUsage()
  const startedAt = performance.now()
  const ground = layOutGround(world.places)
  const laidOutAt = performance.now()
  const matching = createMatching(ground, new Map())
  for (const { record } of directory) matching.take(record)
  const comparedAt = performance.now()
  const outcomes = matching.finish()
  const endedAt = performance.now()
  const { user, system } = process.cpuUsage(cpu)
  const ofOneCore = Math.round((user + system) / 1e4) / 100
  const truths = new Map(directory.map(({ record, truth }) => [record.id, truth]))
  const seconds = (from: number, to: number) => Math.round((to - from) / 10) / 100
  return {
    seed,
    denseLocations: world.dense,
    ...qualityOf(outcomes, truths),
    seconds: {
      ourLocations: seconds(startedAt, laidOutAt),
      comparing: seconds(laidOutAt, comparedAt),
      assigning: seconds(comparedAt, endedAt),
      all: seconds(startedAt, endedAt),
      ofOneCore,
    },
    memoryMiB: Math.round(process.memoryUsage().rss / 2 ** 20),
  }
}

function qualityOf(outcomes: readonly Outcome[], truths: ReadonlyMap<string, Truth>) {
  const truthOf = ({ recordId }: Outcome) => truths.get(recordId)
  const isRight = (one: Outcome) => one.locationId !== undefined && one.locationId === truthOf(one)?.id
  const linked = outcomes.filter(({ state }) => state === 'linked')
  const wrong = linked.filter((one) => !isRight(one))
  const present = new Set([...truths.values()].flatMap(({ id }) => id ?? []))
  const found = new Set(linked.filter(isRight).map(({ locationId }) => locationId))
  const suggested = new Set(outcomes.filter(isRight).map(({ locationId }) => locationId))
  const seconds = outcomes.filter(({ state }) => state === 'duplicate')
  const moved = outcomes.filter(({ state }) => state === 'moved')
  return {
    linked: linked.length,
    wrongLinks: wrong.length,
    precision: shareOf(linked.length - wrong.length, linked.length),
    recall: shareOf(found.size, present.size),
    recallWithReview: shareOf(suggested.size, present.size),
    states: countBy(outcomes, ({ state }) => state),
    linkedBy: countBy(linked, ({ by }) => by ?? ''),
    wrongBy: countBy(wrong, (one) => `${one.by} ${truthOf(one)?.kind}`),
    duplicatesRight: shareOf(seconds.filter(isRight).length, seconds.length),
    movedRight: shareOf(moved.filter(isRight).length, moved.length),
  }
}

function shareOf(part: number, whole: number): number | null {
  return whole === 0 ? null : Math.round((part / whole) * 100_000) / 100_000
}

function countBy<Value>(values: readonly Value[], key: (value: Value) => string): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const value of values) counts[key(value)] = (counts[key(value)] ?? 0) + 1
  return counts
}
