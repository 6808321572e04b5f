import type { DemoHours, DemoInterval, DemoWeek, DemoWeekday } from './shapes.ts'

const dayNames = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su']

/** Reads `Mo-Tu,Th 09:00-13:00,15:00-19:00; Sa 09:00-13:00`; a day that is not named is closed. */
export function parseWeek(text: string): DemoWeek {
  const byDay = new Map<string, DemoHours>()
  for (const rule of text.split('; ')) {
    const [days = '', hours = ''] = rule.split(' ')
    for (const day of days.split(',').flatMap(daysBetween)) byDay.set(day, parseHours(hours))
  }
  const hoursOn = (day: DemoWeekday) => byDay.get(dayNames[day - 1] ?? '') ?? 'closed'
  return {
    1: hoursOn(1),
    2: hoursOn(2),
    3: hoursOn(3),
    4: hoursOn(4),
    5: hoursOn(5),
    6: hoursOn(6),
    7: hoursOn(7),
  }
}

/** Reads `09:00-13:00,15:00-25:00`, or `off`. */
export function parseHours(text: string): DemoHours {
  return text === 'off' ? 'closed' : text.split(',').map(parseInterval)
}

function parseInterval(text: string): DemoInterval {
  const [opens = '', closes = ''] = text.split('-')
  return { opens: minutesOf(opens), closes: minutesOf(closes) }
}

function minutesOf(clock: string) {
  const [hours, minutes] = clock.split(':')
  return Number(hours) * 60 + Number(minutes)
}

function daysBetween(range: string) {
  const [first = '', last = first] = range.split('-')
  return dayNames.slice(dayNames.indexOf(first), dayNames.indexOf(last) + 1)
}
