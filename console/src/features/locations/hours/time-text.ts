const dayMinutes = 1440

/** Minutes of a day as people write them: 570 → `09:30`, 1560 (past midnight) → `02:00`. */
export function timeText(minutes: number): string {
  const ofDay = minutes % dayMinutes
  return `${pad(Math.floor(ofDay / 60))}:${pad(ofDay % 60)}`
}

/**
 * What a person typed as a time, in minutes of the day: `9`, `930`, `9.30`, `9:30`, `9h30`, `21`, `6pm`, `6:15 p.m.`,
 * `24:00` (1440). Undefined when it is none.
 */
export function parseTime(text: string): number | undefined {
  const found = /^(\d{1,2})(?:[:.h ]?([0-5]\d))?h?\s*([ap])?\.?(?:m\.?)?$/i.exec(text.trim())
  if (!found) return undefined
  const [, hoursText = '', minutesText = '0', half] = found
  const hours = hoursOf(Number(hoursText), half?.toLowerCase())
  const minutes = hours === undefined ? undefined : hours * 60 + Number(minutesText)
  return minutes !== undefined && minutes <= dayMinutes ? minutes : undefined
}

/** Every half hour, to choose from. */
export const commonTimes: readonly string[] = Array.from({ length: 48 }, (_, index) => timeText(index * 30))

function hoursOf(hours: number, half: string | undefined) {
  if (!half) return hours
  if (hours < 1 || hours > 12) return undefined
  return (hours % 12) + (half === 'p' ? 12 : 0)
}

function pad(value: number) {
  return String(value).padStart(2, '0')
}
