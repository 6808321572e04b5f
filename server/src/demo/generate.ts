import { type Album, drawAlbum } from './attach.ts'
import { brand, departments, regions } from './content/brand.ts'
import { texts } from './content/texts/index.ts'
import { topics } from './content/topics.ts'
import { makeCustomers, makeSpammers } from './make-contacts.ts'
import { makeShops } from './make-locations.ts'
import { type Colleague, makeColleagues, pickOther, pickOwner } from './make-people.ts'
import { drawMatter } from './matter.ts'
import { type Plan, planConversations } from './plan-conversations.ts'
import { plots } from './plots.ts'
import { createRandom, type Random } from './random.ts'
import type { DemoContact, DemoConversation, DemoCorpus } from './shapes.ts'
import { tellStory } from './tell-story.ts'
import { writeSubject } from './write-mail.ts'
import { writeSpam } from './write-spam.ts'

type Cast = {
  colleagues: readonly Colleague[]
  spammers: readonly DemoContact[]
  album: Album
  now: Date
}

/**
 * A believable brand with forty shops and ninety days of conversations before `now`. The same seed and
 * options give the same value, byte for byte; nothing is read from the clock.
 */
export function generateDemo(seed: number, options: { now: Date; conversations?: number }): DemoCorpus {
  const { now, conversations: count = 3000 } = options
  const shops = makeShops(now)
  const customers = makeCustomers(shops, createRandom(seed, 'customers'))
  const spammers = makeSpammers(shops)
  const cast = {
    colleagues: makeColleagues(shops),
    spammers,
    album: drawAlbum(createRandom(seed, 'album')),
    now,
  }
  const plans = planConversations(shops, customers, { now, count }, createRandom(seed, 'plans'))
  return {
    brand,
    regions,
    departments,
    locations: shops.map(({ location }) => location),
    people: cast.colleagues.map(({ person }) => person),
    contacts: [...customers.map(({ contact }) => contact), ...spammers],
    conversations: plans.map((plan, index) => {
      const key = `conversation-${String(index + 1).padStart(4, '0')}`
      return { key, ...writeConversation(plan, cast, createRandom(seed, key)) }
    }),
  }
}

function writeConversation(plan: Plan, cast: Cast, random: Random): Omit<DemoConversation, 'key'> {
  const { location, customer, arrival, fate } = plan
  if (fate === 'spam') return writeSpam(plan, cast, random)
  const locale = customer.contact.language
  const topic = random.pickWeighted(topics, ({ weight }) => weight)
  const urgency = fate === 'closed' ? 0.12 : 0.45
  const matter = drawMatter({ topic, location, customer, locale }, arrival, urgency, random)
  const { departmentKey } = topic
  const owner = pickOwner(cast.colleagues, { location, departmentKey, locale }, random)
  const scene = {
    matter,
    owner,
    other: pickOther(cast.colleagues, { location, departmentKey }, owner, random),
    exchange: random.integer(0, texts[locale].topics[topic.key].followUps.length - 1),
    to: random.chance(0.88) ? location.email : brand.supportEmail,
    now: cast.now,
    album: cast.album,
    random,
  }
  const subject = writeSubject(scene)
  return {
    locationKey: location.key,
    departmentKey,
    contactKey: customer.contact.key,
    locale,
    subject,
    topic: topic.key,
    isUrgent: matter.isUrgent,
    steps: tellStory({ ...scene, subject }, plots[fate], arrival),
  }
}
