import { fromWall, startOfDay, toWall, weekdayOf } from './local-time.ts'
import type { Customer } from './make-contacts.ts'
import type { Shop } from './make-locations.ts'
import type { Fate } from './plots.ts'
import type { Random } from './random.ts'
import type { DemoLocation } from './shapes.ts'

export type Plan = { location: DemoLocation; customer: Customer; arrival: Date; fate: Fate | 'spam' }

const dayMs = 86_400_000
const hourMs = 3_600_000
const days = 90
/** Mail by hour of the day and by day of the week, as shops see it. */
const hourWeights = [2, 1, 1, 1, 1, 2, 5, 12, 30, 48, 55, 50, 42, 36, 38, 42, 44, 46, 42, 34, 30, 26, 16, 6]
const weekdayWeights = { 1: 1.3, 2: 1.12, 3: 1.05, 4: 1.02, 5: 1, 6: 0.75, 7: 0.4 }
/**
 * Of 3,000 conversations, how many still stand so; the newest are the least looked after. They are chosen among
 * `reach` times as many.
 */
const standing: readonly { fate: Fate; count: number; minimumAgeHours: number; reach: number }[] = [
  { fate: 'unassigned', count: 60, minimumAgeHours: 0, reach: 1.25 },
  { fate: 'assigned', count: 62, minimumAgeHours: 1.5, reach: 3 },
  { fate: 'waiting', count: 32, minimumAgeHours: 8, reach: 3 },
  { fate: 'snoozed', count: 14, minimumAgeHours: 8, reach: 3 },
]

/** Who writes to which shop, when, and how far it has come by `now`; ordered by arrival. */
export function planConversations(
  shops: readonly Shop[],
  customers: readonly Customer[],
  { now, count }: { now: Date; count: number },
  random: Random,
): Plan[] {
  const shopByKey = new Map(shops.map((shop) => [shop.location.key, shop]))
  const plans: Plan[] = []
  while (plans.length < count) {
    const customer = random.pick(customers)
    const shop = (random.chance(0.95) && shopByKey.get(customer.contact.locationKey)) || random.pick(shops)
    const arrival = drawArrival(now, shop.location.timeZone, random)
    if (arrival < now) plans.push({ location: shop.location, customer, arrival, fate: 'closed' })
  }
  plans.sort((a, b) => b.arrival.getTime() - a.arrival.getTime())
  decideFates(plans, now, random)
  return plans.reverse()
}

function drawArrival(now: Date, timeZone: string, random: Random) {
  const today = startOfDay(toWall(now, timeZone))
  const day = random.pickWeighted(dayIndexes, (index) => {
    const growth = 0.9 + (0.2 * (days - index)) / days
    return weekdayWeights[weekdayOf(today - index * dayMs)] * growth * (index < 2 ? 1.6 : 1)
  })
  const hour = random.pickWeighted(hours, (index) => hourWeights[index] ?? 0)
  return fromWall(today - day * dayMs + hour * hourMs + random.integer(0, hourMs - 1), timeZone)
}

const dayIndexes = Array.from({ length: days }, (_, index) => index)
const hours = Array.from({ length: 24 }, (_, index) => index)

/** Takes the plans newest first; a random share keeps older ones in the game. */
function decideFates(plans: Plan[], now: Date, random: Random) {
  const ageHours = (plan: Plan) => (now.getTime() - plan.arrival.getTime()) / hourMs
  for (const { fate, count, minimumAgeHours, reach } of standing) {
    const wanted = Math.round((count * plans.length) / 3000)
    plans
      .filter((plan) => plan.fate === 'closed' && ageHours(plan) >= minimumAgeHours)
      .slice(0, Math.ceil(wanted * reach))
      .map((plan) => ({ plan, order: (ageHours(plan) + 2) * (0.3 + random.next()) }))
      .sort((a, b) => a.order - b.order)
      .slice(0, wanted)
      .forEach(({ plan }) => {
        plan.fate = fate
      })
  }
  for (const plan of plans.filter((one) => one.fate === 'closed')) {
    // Nobody solves anything within minutes of its arrival.
    if (ageHours(plan) < 0.75) plan.fate = 'unassigned'
    else if (random.chance(0.03)) plan.fate = 'spam'
  }
}
