import type { Context, Tx } from '../platform/context.ts'
import { holdCursor, moveCursor } from '../platform/events/cursor.ts'
import { readEvents, type StoredEvent } from '../platform/events/read-events.ts'
import { newId } from '../platform/ids.ts'
import { applyReadings, covers, followMerges, readingOf } from './apply-reads.ts'
import { beginAt } from './begin-at.ts'
import { insertNotifications, type NewNotification } from './insert-notifications.ts'
import { noteArticles } from './note-articles.ts'
import { noteLocations } from './note-locations.ts'
import { concernsPeople, type Occasion, occasionsIn, type Target } from './occasions.ts'
import { planOut } from './plan-out.ts'
import { hearersOf, type Matter, type Person, readFollowers, readMatters, readPeople } from './read-people.ts'
import { settleApprovals } from './settle-approvals.ts'
import { tell } from './tell.ts'

const reader = 'notifications'
const mostAtOnce = 200

/**
 * Turns new events into notifications. The cursor moves in the transaction that adds them, so that each event is told
 * exactly once; two processes wait for each other on its row.
 */
export async function noteEvents(context: Context): Promise<{ passed: number; isHeldBack: boolean }> {
  return context.transaction(async (tx) => {
    const cursor = await holdCursor(tx, reader, () => beginAt(tx))
    const { events, isHeldBack } = await readEvents(tx, cursor, mostAtOnce)
    const last = events.at(-1)
    if (!last) return { passed: 0, isHeldBack }
    await followMerges(tx, events)
    const readings = events.flatMap((event) => readingOf(event) ?? [])
    // Whatever is known already is older than what is read here.
    const readers = await applyReadings(tx, readings)
    const hearers = await addNotifications(tx, context, events)
    const settled = await settleApprovals(tx, events)
    const others = [...settled, ...(await noteArticles(tx, events)), ...(await noteLocations(tx, events))]
    tell(tx, [...readers, ...hearers, ...others])
    await moveCursor(tx, reader, last)
    return { passed: events.length, isHeldBack }
  })
}

type Told = { event: StoredEvent; occasion: Occasion; matter: Matter; person: Person }

/** Returns who was told of something. */
async function addNotifications(tx: Tx, context: Context, events: readonly StoredEvent[]): Promise<string[]> {
  if (!events.some(concernsPeople)) return []
  const { told, people } = await readTold(tx, events)
  const unseen = withoutSeen(told, events)
  const made = gather(unseen, people)
  await insertNotifications(tx, await planOut(tx, context, made, people))
  return made.map((one) => one.memberId)
}

async function readTold(tx: Tx, events: readonly StoredEvent[]) {
  const found = occasionsIn(events)
  const matters = await readMatters(
    tx,
    found.map((one) => one.occasion.conversationId),
  )
  const targets = found.flatMap((one) => one.occasion.to)
  const follows = targets.includes('followers') ? [...matters.keys()] : []
  const followers = await readFollowers(tx, follows)
  const people = await readPeople(
    tx,
    [...namedIn(found.map((one) => one.occasion)), ...[...followers.values()].flat()],
    new Set<Target>(targets),
  )
  const told = found.flatMap(({ event, occasion }): Told[] => {
    const matter = matters.get(occasion.conversationId)
    if (!matter) return []
    const known = { people, followers: followers.get(occasion.conversationId) ?? [] }
    return hearersOf(occasion, matter, known).map((person) => ({ event, occasion, matter, person }))
  })
  return { told, people }
}

function namedIn(occasions: readonly Occasion[]): string[] {
  return occasions.flatMap(({ to, actor }) => [
    ...to.flatMap((target) => (typeof target === 'object' ? target.memberIds : [])),
    ...(actor.kind === 'member' && actor.id ? [actor.id] : []),
  ])
}

// Somebody may have seen it while it waited to be read here.
function withoutSeen(told: readonly Told[], events: readonly StoredEvent[]): Told[] {
  const places = new Map(events.map((event, index) => [event, index]))
  const readings = events.flatMap((event, place) => {
    const reading = readingOf(event)
    return reading ? [{ reading, place }] : []
  })
  return told.filter(({ event, occasion, matter, person }) => {
    const place = places.get(event) ?? 0
    const messageCount = occasion.messageCount ?? matter.messageCount
    const one = { memberId: person.id, conversationId: matter.id, messageCount, at: occasion.at }
    return !readings.some((later) => later.place > place && covers(later.reading, one))
  })
}

type Gathered = Omit<NewNotification, 'mailAt' | 'pushAt'>

function gather(told: readonly Told[], people: ReadonlyMap<string, Person>): Gathered[] {
  const byKey = new Map<string, Gathered>()
  for (const { occasion, matter, person } of told) {
    const { kind, messageId, text, at, actor } = occasion
    const key = `${person.id} ${matter.id} ${kind}`
    const known = byKey.get(key)
    byKey.set(key, {
      id: known?.id ?? newId(),
      memberId: person.id,
      kind,
      conversationId: matter.id,
      messageId,
      messageCount: occasion.messageCount ?? matter.messageCount,
      who: occasion.customer ?? (actor.id && people.get(actor.id)?.name) ?? '',
      text,
      count: (known?.count ?? 0) + 1,
      isUrgent: matter.isUrgent,
      isInApp: person.choices[kind].app,
      at,
    })
  }
  return [...byKey.values()]
}
