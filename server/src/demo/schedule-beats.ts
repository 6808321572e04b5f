import type { Beat } from './plots.ts'
import type { Scene } from './scene.ts'
import { addDeskMinutes, addWakingMinutes } from './working-hours.ts'

type Pace = { whose: 'desk' | 'customer' | 'machine'; medianMinutes: number; spread: number }

const minuteMs = 60_000
/** How long each beat takes after the one before it. */
const paces: Record<Beat, Pace> = {
  incoming: { whose: 'machine', medianMinutes: 0, spread: 0 },
  department: { whose: 'desk', medianMinutes: 9, spread: 0.8 },
  assign: { whose: 'desk', medianMinutes: 7, spread: 0.9 },
  note: { whose: 'desk', medianMinutes: 8, spread: 0.6 },
  reply: { whose: 'desk', medianMinutes: 16, spread: 0.9 },
  lateReply: { whose: 'desk', medianMinutes: 30, spread: 0.6 },
  answer: { whose: 'desk', medianMinutes: 22, spread: 0.9 },
  resolved: { whose: 'desk', medianMinutes: 5, spread: 1.4 },
  waiting: { whose: 'desk', medianMinutes: 1, spread: 0.5 },
  snoozed: { whose: 'desk', medianMinutes: 2, spread: 0.5 },
  followUp: { whose: 'customer', medianMinutes: 170, spread: 1.1 },
  thanks: { whose: 'customer', medianMinutes: 60, spread: 1.2 },
  chaser: { whose: 'customer', medianMinutes: 1300, spread: 0.3 },
  outOfOffice: { whose: 'machine', medianMinutes: 0.4, spread: 0.4 },
  bounce: { whose: 'machine', medianMinutes: 0.3, spread: 0.4 },
}

/**
 * When each beat happens: staff act while somebody is at the desk, customers while they are awake. A story
 * that would end after `now` is told faster.
 */
export function scheduleBeats(
  beats: readonly Beat[],
  arrival: Date,
  { matter, now, random }: Pick<Scene, 'matter' | 'now' | 'random'>,
): Date[] {
  const { timeZone } = matter.location
  const times: Date[] = []
  let at = arrival
  for (const beat of beats) {
    const { whose, medianMinutes, spread } = paces[beat]
    const extraDays = beat === 'followUp' ? (matter.topic.followUpDays ?? 0) : 0
    const minutes = random.around(medianMinutes, spread) + extraDays * 1440
    if (whose === 'desk') at = addDeskMinutes(at, minutes, timeZone)
    else if (whose === 'customer') at = addWakingMinutes(at, minutes, timeZone)
    else at = new Date(at.getTime() + minutes * minuteMs)
    times.push(at)
  }
  return fitBefore(times, arrival, now, random.next())
}

function fitBefore(times: Date[], arrival: Date, now: Date, part: number) {
  const last = times.at(-1)
  if (!last || last <= now) return times
  const available = (now.getTime() - arrival.getTime()) * (0.55 + 0.4 * part)
  const factor = available / (last.getTime() - arrival.getTime())
  return times.map(
    (at) => new Date(arrival.getTime() + Math.floor((at.getTime() - arrival.getTime()) * factor)),
  )
}
