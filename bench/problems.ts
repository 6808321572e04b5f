import { judgeCell, mostChanceOf, priorOf } from '../server/src/reviews/trends/problems/rule.ts'
import { createRandom } from './random.ts'

const themes = 23
const baselineDays = 56
const warmUp = 70

type Burst = { location: number; theme: number; from: number; days: number; extra: number; foundOn?: number }

/**
 * Injects bursts of complaints into the reviews of a brand, looks at them each day, and tells how many bursts are found,
 * after how many days and reviews, and how many problems are found a week where nothing has happened.
 */
export function simulateProblems({
  locations,
  weeks,
  windowDays,
}: {
  locations: number
  weeks: number
  windowDays: number
}) {
  const days = warmUp + weeks * 7
  const random = createRandom(11).next
  const poisson = (mean: number) => {
    const least = Math.exp(-mean)
    let [count, part] = [0, random()]
    while (part > least) {
      count += 1
      part *= random()
    }
    return count
  }
  // Few locations write much, most little; a theme makes 0.1 to 3 in a hundred reviews complain, each place in its way.
  const volumes = Array.from({ length: locations }, () => 0.1 + 1.2 * random() ** 3)
  const rates = Array.from({ length: themes }, () => 0.001 + 0.03 * random() ** 2)
  const leaning = Array.from({ length: locations * themes }, () => 0.4 - 0.9 * Math.log(1 - random() * 0.8))
  const bursts = layBursts(random, { locations, days })
  const texts = Array.from({ length: days }, () => new Uint16Array(locations))
  const bad = Array.from({ length: days }, () => new Uint16Array(locations * themes))
  for (let day = 0; day < days; day += 1)
    for (let location = 0; location < locations; location += 1) {
      const written = poisson(volumes[location] ?? 0)
      texts[day]![location] = written
      if (written === 0) continue
      for (let theme = 0; theme < themes; theme += 1) {
        const at = location * themes + theme
        bad[day]![at] = Math.min(written, poisson(written * (rates[theme] ?? 0) * (leaning[at] ?? 1)))
      }
    }
  for (const { location, theme, from, days: long, extra } of bursts)
    for (let one = 0; one < extra; one += 1) {
      const day = Math.min(days - 1, from + Math.floor(random() * long))
      texts[day]![location]! += 1
      bad[day]![location * themes + theme]! += 1
    }
  return look({ locations, days, texts, bad, bursts, windowDays, weeks })
}

function layBursts(random: () => number, { locations, days }: { locations: number; days: number }): Burst[] {
  const sizes = [3, 4, 5, 6, 8, 10]
  return Array.from({ length: 120 }, (_, index) => ({
    location: Math.floor(random() * locations),
    theme: Math.floor(random() * themes),
    from: warmUp + Math.floor(random() * (days - warmUp - 14)),
    days: 7,
    extra: sizes[index % sizes.length] ?? 3,
  }))
}

type World = {
  locations: number
  days: number
  texts: Uint16Array[]
  bad: Uint16Array[]
  bursts: Burst[]
  windowDays: number
  weeks: number
}

function look({ locations, days, texts, bad, bursts, windowDays, weeks }: World) {
  const sum = (of: Uint16Array[], from: number, until: number, at: number) => {
    let total = 0
    for (let day = Math.max(0, from); day < until; day += 1) total += of[day]?.[at] ?? 0
    return total
  }
  const quietUntil = new Map<number, number>()
  let falseAlarms = 0
  let looks = 0
  let tookMs = 0
  for (let day = warmUp; day < days; day += 1) {
    const begun = performance.now()
    const [start, end] = [day + 1 - windowDays, day + 1]
    const textsBefore = Array.from({ length: locations }, (_, at) =>
      sum(texts, start - baselineDays, start, at),
    )
    const textsNow = Array.from({ length: locations }, (_, at) => sum(texts, start, end, at))
    const most = mostChanceOf(locations * themes)
    for (let theme = 0; theme < themes; theme += 1) {
      const cells = Array.from({ length: locations }, (_, location) => {
        const at = location * themes + theme
        const seen = sum(bad, start, end, at)
        return {
          ...{ at, location, before: sum(bad, start - baselineDays, start, at), seen, people: seen },
          ...{ textsBefore: textsBefore[location] ?? 0, texts: textsNow[location] ?? 0 },
        }
      })
      const prior = priorOf(cells)
      for (const cell of cells) {
        if (cell.seen < 3 || (quietUntil.get(cell.at) ?? 0) > day) continue
        if (!judgeCell(cell, prior, most).isProblem) continue
        quietUntil.set(cell.at, day + 14)
        const burst = bursts.find(
          (one) =>
            one.location === cell.location &&
            one.theme === theme &&
            one.from <= day &&
            day < one.from + one.days + windowDays,
        )
        if (burst) burst.foundOn ??= day
        else falseAlarms += 1
      }
    }
    looks += 1
    tookMs += performance.now() - begun
  }
  return {
    ...{
      locations,
      themes,
      weeks,
      windowDays,
      falseAlarmsPerWeek: Math.round((falseAlarms / weeks) * 100) / 100,
    },
    ruleMsPerLook: Math.round(tookMs / looks),
    bursts: [3, 4, 5, 6, 8, 10].map((extra) => {
      const some = bursts.filter((one) => one.extra === extra)
      const found = some.flatMap(({ from, foundOn }) => (foundOn === undefined ? [] : [foundOn - from + 1]))
      return {
        ...{ extra, of: some.length, found: found.length },
        medianDays: found.toSorted((a, b) => a - b)[Math.floor(found.length / 2)] ?? null,
      }
    }),
  }
}
