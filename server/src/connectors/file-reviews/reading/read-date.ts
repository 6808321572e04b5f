export const dateOrders = ['dmy', 'mdy'] as const
export type DateOrder = (typeof dateOrders)[number]

const months = monthNames(['en', 'it', 'pl', 'ru', 'de', 'fr', 'es'])
const longest = 60
const timePattern = /(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?\s*([ap])?\.?m?\.?/i
const offsetPattern = /(?:z|utc|gmt|[+-]\d{2}:?\d{2})$/i

/**
 * A moment as tables write it: 2026-06-01, 2026-06-01T10:00:00Z, 1.6.2026 10:00, 06/01/2026, 1 June 2026, or seconds
 * since 1970. Without an offset it is the wall time of a zone; without a time its noon, which is the same day in most
 * of the world.
 * @returns undefined when it is none
 */
export function readDate(
  given: string,
  { order, zone }: { order: DateOrder; zone: string },
): Date | undefined {
  const text = given.trim().slice(0, longest)
  if (/^\d{10}$/.test(text)) return new Date(Number(text) * 1000)
  if (/^\d{13}$/.test(text)) return new Date(Number(text))
  const day = readDay(text, order)
  if (!day) return undefined
  const time = readTime(text)
  const offset = offsetPattern.exec(text)?.[0]
  try {
    // A thirtieth of February is refused.
    const plain = Temporal.PlainDateTime.from(isoOf(day, time))
    const at = offset && time.isGiven ? inOffset(plain, offset) : plain.toZonedDateTime(zone)
    return new Date(at.epochMilliseconds)
  } catch {
    return undefined
  }
}

function isoOf({ year, month, day }: Day, { hour, minute, second }: Time): string {
  const two = (value: number) => String(value).padStart(2, '0')
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}T${two(hour)}:${two(minute)}:${two(second)}`
}

type Time = ReturnType<typeof readTime>
type Day = { year: number; month: number; day: number }

function readDay(text: string, order: DateOrder): Day | undefined {
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/.exec(text)
  if (iso) return dayOf(iso[1], iso[2], iso[3])
  const numbers = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})(?!\d)/.exec(text)
  if (numbers) {
    const [, first, second, year] = numbers
    const full = year?.length === 2 ? `20${year}` : year
    return order === 'mdy' ? dayOf(full, first, second) : dayOf(full, second, first)
  }
  const words = text.toLowerCase().match(/[\p{L}]+|\d+/gu) ?? []
  const month = words.map((word) => months.get(word.slice(0, 20))).find((one) => one !== undefined)
  const year = words.find((word) => /^\d{4}$/.test(word))
  const day = words.find((word) => /^\d{1,2}$/.test(word))
  return month && year && day ? { year: Number(year), month, day: Number(day) } : undefined
}

function dayOf(year: string | undefined, month: string | undefined, day: string | undefined): Day {
  return { year: Number(year), month: Number(month), day: Number(day) }
}

function readTime(text: string) {
  const [, hours, minutes, seconds, half] = timePattern.exec(text) ?? []
  if (hours === undefined) return { hour: 12, minute: 0, second: 0, isGiven: false }
  const hour = half ? (Number(hours) % 12) + (half.toLowerCase() === 'p' ? 12 : 0) : Number(hours)
  return { hour, minute: Number(minutes), second: Number(seconds ?? 0), isGiven: true }
}

function inOffset(plain: Temporal.PlainDateTime, offset: string) {
  const [, sign, hours, minutes] = /([+-])(\d{2}):?(\d{2})/.exec(offset) ?? []
  return plain.toZonedDateTime(sign ? `${sign}${hours}:${minutes}` : 'UTC')
}

/** In which order days and months stand, as far as some dates tell: where no day is above twelve, the day first. */
export function guessOrder(dates: readonly string[]): DateOrder {
  const pairs = dates.flatMap((date) => {
    const match = /^\s*(\d{1,2})[-/.](\d{1,2})[-/.]\d{2,4}/.exec(date)
    return match ? [[Number(match[1]), Number(match[2])] as const] : []
  })
  const isMonthFirst = pairs.some(([, second]) => second > 12) && !pairs.some(([first]) => first > 12)
  return isMonthFirst ? 'mdy' : 'dmy'
}

// As they stand in a date (5 giugno, 5 czerwca), by themselves, and short.
function monthNames(locales: readonly string[]): ReadonlyMap<string, number> {
  const names = new Map<string, number>()
  for (const locale of locales)
    for (const options of [{ month: 'long' }, { month: 'short' }, { month: 'long', day: 'numeric' }] as const)
      for (let month = 0; month < 12; month += 1) {
        const parts = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).formatToParts(
          Date.UTC(2026, month, 5),
        )
        const name = parts.find(({ type }) => type === 'month')?.value ?? ''
        const word = name.toLowerCase().match(/\p{L}+/u)?.[0]
        if (word && !names.has(word)) names.set(word, month + 1)
      }
  return names
}
