import { type Hours, minutesOf } from '../hours/hours-draft.ts'
import { timeText } from '../hours/time-text.ts'

type DayState = Hours['weekly']['1']

const dayMinutes = 1440
// What tables say of a day on which nobody is there, whatever language they are kept in.
const closedWords = /^(?:x|-|–|—|closed|off|chiuso|zamknięte|nieczynne|закрыто|выходной)$/i
const allDay = /^(?:24 ?h|24\/7|24 ?hours|24 ?ore|24 ?godz\.?|24 ?ч)$/i

/** A day in one cell: `09:00-13:00, 14:00-18:00`, the word for closed, nothing where nobody told. */
export function textOfDay(state: DayState, closed: string): string {
  if (typeof state === 'string') return state === 'closed' ? closed : ''
  return state.map(({ from, to }) => `${timeText(from)}-${endText(to)}`).join(', ')
}

/** The day a cell states; undefined when nobody could say. */
export function dayOfText(text: string, closed: string): DayState | undefined {
  const trimmed = text.trim()
  if (trimmed === '') return 'unknown'
  if (trimmed.toLowerCase() === closed.toLowerCase() || closedWords.test(trimmed)) return 'closed'
  if (allDay.test(trimmed)) return [{ from: 0, to: dayMinutes }]
  const stretches = trimmed.split(/\s*[,;/]\s*/).map((stretch) => {
    const [from = '', to = '', ...more] = stretch.split(/\s*[-‐‑‒–—]\s*/)
    return more.length > 0 ? undefined : minutesOf({ from, to })
  })
  const known = stretches.filter((one) => one !== undefined)
  return known.length === stretches.length ? known.toSorted((a, b) => a.from - b.from) : undefined
}

function endText(to: number): string {
  return to === dayMinutes ? '24:00' : timeText(to)
}
