import { colours, prices, products } from './content/products.ts'
import type { Topic } from './content/topics.ts'
import { toWall } from './local-time.ts'
import type { Customer } from './make-contacts.ts'
import type { Random } from './random.ts'
import type { DemoLocale, DemoLocation } from './shapes.ts'

/** What one conversation is about: facts that stay the same in every message and language of it. */
export type Matter = {
  topic: Topic
  /** Which of the situations of the topic it is. */
  situation: number
  location: DemoLocation
  customer: Customer
  locale: DemoLocale
  isUrgent: boolean
  order: string
  repair: string
  invoice: string
  tracking: string
  product: string
  other: string
  colour: number
  price: number
  /** Wall time of the day on which it began, before the first message. */
  date: number
}

const dayMs = 86_400_000

export function drawMatter(
  base: Pick<Matter, 'topic' | 'location' | 'customer' | 'locale'>,
  arrival: Date,
  urgency: number,
  random: Random,
): Matter {
  const product = random.pick(products)
  const year = arrival.getUTCFullYear()
  return {
    ...base,
    situation: random.integer(0, 5),
    isUrgent: base.topic.canBeUrgent === true && random.chance(urgency),
    order: `OT-${random.integer(41000, 58999)}`,
    repair: `R-${random.integer(2100, 8999)}`,
    invoice: `${year}-${String(random.integer(120, 8900)).padStart(5, '0')}`,
    tracking: `OTL${random.integer(100, 999)}${random.integer(1000, 9999)}${random.integer(100, 999)}`,
    product,
    other: random.pick(products.filter((name) => name !== product)),
    colour: random.integer(0, colours[base.locale].length - 1),
    price: random.pick(prices[base.location.country].amounts),
    date: datePast(toWall(arrival, base.location.timeZone), random),
  }
}

/** Italian says "il 12 marzo" but "l'8" and "l'11": those two days are left out. */
function datePast(arrival: number, random: Random) {
  const wall = arrival - random.integer(3, 24) * dayMs
  const day = new Date(wall).getUTCDate()
  return day === 8 || day === 11 ? wall - dayMs : wall
}
