const written = /^(\d{1,2})(?:[:.](\d{2})(?::\d{2})?)?\s*(?:([ap])\.?m\.?)?$/i

/** Minutes of the day of `09:00`, `9:00AM`, `9 pm`, `24:00`; undefined when no clock shows that. */
export function readClock(text: string, latestHour = 24): number | undefined {
  const [, hours = '', minutes = '0', half] = written.exec(text.trim()) ?? []
  if (hours === '' || (!half && !/[:.]/.test(text))) return undefined
  const hour = half ? hourOfHalf(Number(hours), half) : Number(hours)
  if (hour === undefined || hour > latestHour || Number(minutes) > 59) return undefined
  const at = hour * 60 + Number(minutes)
  return at > latestHour * 60 ? undefined : at
}

/** `09:00`; from 24:00 on the hours go on, as OpenStreetMap counts them. */
export function writeClock(minutes: number): string {
  const hour = Math.floor(minutes / 60)
  return `${String(hour).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
}

/** The same within one day: 26:00 is 02:00 of the next. */
export function writeClockOfDay(minutes: number): string {
  return writeClock(minutes > 1440 ? minutes - 1440 : minutes)
}

function hourOfHalf(hour: number, half: string): number | undefined {
  if (hour < 1 || hour > 12) return undefined
  return (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0)
}
