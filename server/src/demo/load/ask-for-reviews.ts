import { createReviewSources } from '../../connectors/index.ts'
import { noteCardUse, noteUse, setLink, takeList } from '../../reviews/index.ts'
import { createRandom, type Random } from '../random.ts'
import type { DemoContact, DemoCorpus } from '../shapes.ts'
import { openPast, type Past } from './past.ts'
import type { Stage } from './stage.ts'

const dayMs = 86_400_000
const hourMs = 3_600_000
/** So long ago the list was taken. */
const listDays = 24
/** One customer in so many is on it. */
const listed = 13
/** The shops with a card on the counter. */
const cardShops = 9

type Asking = { seed: number; asOf: Date } & Pick<DemoCorpus, 'contacts' | 'locations' | 'people'>
type Use = { at: Date; note(past: Past): Promise<void> }

/**
 * Asks customers of a list for reviews, weeks ago, and has some of them go on to write one; others come by the card on a
 * counter. All or nothing.
 */
export async function askForReviews(stage: Stage, asking: Asking): Promise<void> {
  const { context, memory, jobs } = stage
  await context.transaction(async (tx) => {
    const known = await tx.db
      .selectFrom('reviewRequestLists')
      .select('id')
      .where('accountId', '=', tx.accountId)
      .executeTakeFirst()
    if (known) return
    const random = createRandom(asking.seed, 'asking')
    const begin = new Date(asking.asOf.getTime() - listDays * dayMs)
    const past = openPast(context, tx, { memory, jobs, begin })
    await setLinks(stage, past, asking)
    await takeList(past.as(ownerOf(stage, asking)), {
      ...{ name: 'Eye tests', basis: 'Said yes at the counter to being asked how it was' },
      table: tableOf(asking, random),
    })
    // Those who live where it is night are asked in the morning.
    await past.letPass(new Date(begin.getTime() + dayMs))
    const uses = [...(await drawUses(past, random)), ...drawCards(stage, asking, random)]
    const done = uses.filter(({ at }) => at <= asking.asOf)
    for (const { at, note } of done.toSorted((one, other) => one.at.getTime() - other.at.getTime())) {
      await past.letPass(at)
      await note(past)
    }
    await past.handOver()
  })
}

function ownerOf(stage: Stage, { people }: Asking) {
  return stage.member(people.find(({ role }) => role === 'owner')?.key ?? '')
}

async function setLinks(stage: Stage, past: Past, asking: Asking): Promise<void> {
  const sources = createReviewSources()
  for (const { key, email } of asking.locations) {
    const locationId = stage.location(key)
    const links = {
      google_reviews: `https://search.google.com/local/writereview?placeid=demo-${key}`,
      facebook_reviews: `https://www.facebook.com/${email.split('@')[0]}/reviews`,
    }
    for (const [platform, url] of Object.entries(links))
      await setLink(past.as(ownerOf(stage, asking)), sources, { locationId, platform, url })
  }
}

function tableOf({ contacts, locations }: Asking, random: Random): string {
  const nameOf = new Map(locations.map(({ key, name }) => [key, name]))
  const line = ({ name, email, locationKey, language }: DemoContact) =>
    [name, email, nameOf.get(locationKey) ?? '', language].join(';')
  const customers = contacts.filter(({ key }) => key.startsWith('contact-') && random.chance(1 / listed))
  return ['name;email;location;language', ...customers.map(line)].join('\n')
}

/** Some of those who were asked look at the page hours or days later: most go on to write, few tell the brand instead. */
async function drawUses(past: Past, random: Random): Promise<Use[]> {
  const asked = await past
    .as({ kind: 'system' })
    .read((tx) =>
      tx.db
        .selectFrom('reviewRequests')
        .select(['id', 'locationId'])
        .where('accountId', '=', tx.accountId)
        .where('state', '=', 'sent')
        .orderBy('dueAt')
        .orderBy('id')
        .execute(),
    )
  return asked.flatMap(({ id, locationId }) => {
    const chance = random.next()
    if (chance > 0.42) return []
    const at = new Date(past.now().getTime() + random.around(9, 1) * hourMs)
    const platform = chance < 0.06 ? undefined : chance < 0.36 ? 'google_reviews' : 'facebook_reviews'
    const found = { requestId: id, place: { id: locationId } }
    return [{ at, note: (past) => noteUse(past.as({ kind: 'system' }), found, platform) }]
  })
}

function drawCards(stage: Stage, { locations, asOf }: Asking, random: Random): Use[] {
  return locations.slice(0, cardShops).flatMap(({ key }, shop) => {
    const place = { id: stage.location(key) }
    return Array.from({ length: random.integer(4, 16 + shop) }, (): Use => {
      const [ago, chance] = [random.next() * (listDays - 2) * dayMs, random.next()]
      return {
        at: new Date(asOf.getTime() - ago),
        note: async (past) => {
          const context = past.as({ kind: 'system' })
          await noteCardUse(context, place.id, 'opened')
          if (chance < 0.5) await noteUse(context, { requestId: undefined, place }, 'google_reviews')
          else if (chance < 0.58) await noteUse(context, { requestId: undefined, place })
        },
      }
    })
  })
}
