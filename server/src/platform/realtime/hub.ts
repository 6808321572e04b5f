import { setTimeout } from 'node:timers/promises'
import type { Actor, Context } from '../context.ts'
import { textOfPosition } from '../events/position.ts'
import {
  type EventPosition,
  latestPosition,
  nextWait,
  readEvents,
  type StoredEvent,
} from '../events/read-events.ts'
import type { Log } from '../log.ts'

/** One open stream; it knows whose it is, so that what is whispered can be kept from those who may not hear it. */
export type Subscriber = {
  actor: Actor
  hears(event: StoredEvent): boolean
  send(text: string): void
}

export type Hub = {
  /** Adds a stream that has already seen everything up to a place; without one it begins with what happens from now on. */
  join(accountId: string, subscriber: Subscriber, from: EventPosition | undefined): Promise<Joined>
  /** Something was committed for this account ('' = for any, after a gap). */
  wake(accountId: string): void
  /** Sends a short-lived fact (presence) that is not an event and is not kept. */
  whisper(accountId: string, hears: (actor: Actor) => boolean, text: string): void
  /** The same with a text for each stream; undefined sends it nothing. */
  whisperEach(accountId: string, textFor: (actor: Actor) => string | undefined): void
  count(accountId?: string): number
  /** Which members have a stream open, by account. */
  members(): Map<string, Set<string>>
  close(): void
}

/** A stream that is in: how to take it away, and whether something had happened since it was last told. */
export type Joined = { leave(): void; hasMissed: boolean }

type Room = {
  subscribers: Set<Subscriber>
  /** How many streams are on their way in; the room stays for them. */
  joining: number
  position: EventPosition
  reading: Promise<void> | undefined
  again: boolean
}

/**
 * Fans an account's events out to its open streams. The room reads the log once for all its streams (wake-ups while
 * reading coalesce into one more read), each event is written as text once, and who may hear it is decided in memory.
 */
export function createHub(contextOf: (accountId: string) => Context, log: Log): Hub {
  const rooms = new Map<string, Room>()

  async function pump(accountId: string, room: Room): Promise<void> {
    let waitMs = 0
    do {
      room.again = false
      const { events, isHeldBack } = await contextOf(accountId).read((tx) => readEvents(tx, room.position))
      for (const event of events) deliver(room, event)
      waitMs = events.length > 0 ? gatherMs : Math.min(nextWait(waitMs), longestLookMs)
      // Nobody tells us when what holds them back has ended, so we look.
      if (events.length > 0 || isHeldBack) {
        await setTimeout(waitMs)
        room.again = true
      }
    } while (room.again && !isEmpty(room))
  }

  const abandon = (accountId: string, room: Room) => {
    if (rooms.get(accountId) === room) rooms.delete(accountId)
  }

  function wakeRoom(accountId: string, room: Room): void {
    if (isEmpty(room)) {
      abandon(accountId, room)
      return
    }
    if (room.reading) {
      room.again = true
      return
    }
    room.reading = pump(accountId, room)
      .catch(async (error) => {
        log.warn({ error }, 'Reading events for streams failed')
        await setTimeout(afterFailureMs)
        room.again = true
      })
      .finally(() => {
        room.reading = undefined
        if (room.again) wakeRoom(accountId, room)
      })
  }

  // Another process may have told the reader more than this room has read.
  async function catchUp(accountId: string, room: Room): Promise<void> {
    wakeRoom(accountId, room)
    while (room.reading) await room.reading
  }

  async function roomOf(accountId: string): Promise<Room> {
    const position = rooms.has(accountId) ? nowhere : await contextOf(accountId).read(latestPosition)
    const room = rooms.get(accountId) ?? {
      subscribers: new Set(),
      joining: 0,
      position,
      reading: undefined,
      again: false,
    }
    rooms.set(accountId, room)
    room.joining += 1
    return room
  }

  return {
    async join(accountId, subscriber, from) {
      const room = await roomOf(accountId)
      let hasMissed = false
      try {
        if (from && isAfter(from, room.position)) await catchUp(accountId, room)
        if (from) hasMissed = await replay(contextOf(accountId), room, subscriber, from)
        else begin(room, subscriber, 'ready')
      } finally {
        room.joining -= 1
      }
      wakeRoom(accountId, room)
      const leave = () => {
        room.subscribers.delete(subscriber)
        if (isEmpty(room)) abandon(accountId, room)
      }
      return { leave, hasMissed }
    },
    wake(accountId) {
      for (const [id, room] of rooms) if (accountId === '' || accountId === id) wakeRoom(id, room)
    },
    whisper(accountId, hears, text) {
      for (const subscriber of rooms.get(accountId)?.subscribers ?? [])
        if (hears(subscriber.actor)) subscriber.send(text)
    },
    whisperEach(accountId, textFor) {
      for (const subscriber of rooms.get(accountId)?.subscribers ?? []) {
        const text = textFor(subscriber.actor)
        if (text !== undefined) subscriber.send(text)
      }
    },
    count: (accountId) =>
      [...rooms].reduce(
        (sum, [id, room]) =>
          accountId === undefined || id === accountId ? sum + room.subscribers.size : sum,
        0,
      ),
    members: () => new Map([...rooms].map(([accountId, room]) => [accountId, membersIn(room)])),
    close: () => rooms.clear(),
  }
}

function membersIn({ subscribers }: Room): Set<string> {
  return new Set([...subscribers].flatMap(({ actor }) => (actor.kind === 'member' ? [actor.id] : [])))
}

function isEmpty(room: Room): boolean {
  return room.subscribers.size + room.joining === 0
}

function deliver(room: Room, event: StoredEvent): void {
  room.position = { xid: event.xid, seq: event.seq }
  const text = asText(event)
  for (const subscriber of room.subscribers) if (subscriber.hears(event)) subscriber.send(text)
}

const nowhere: EventPosition = { xid: '0', seq: 0 }
const replayLimit = 5_000
const afterFailureMs = 1_000
// What happens quickly one after the other is read together; nobody sees the difference.
const gatherMs = 15
const longestLookMs = 80

/** Tells a stream to read everything anew, and to go on from this place. */
export function resyncAt(position: EventPosition): string {
  return notice('resync', position)
}

// With its place, so that one who hears nothing before the line breaks still resumes from here.
function begin(room: Room, subscriber: Subscriber, type: 'ready' | 'resync'): void {
  subscriber.send(notice(type, room.position))
  room.subscribers.add(subscriber)
}

function notice(type: string, position: EventPosition): string {
  return `id: ${textOfPosition(position)}\nevent: ${type}\ndata: {}\n\n`
}

// Joins the room in the very tick in which the stream has all that the room has handed out, so that there is no gap and
// no double. A client far behind is told to fetch anew: replaying a weekend costs more than reading the list. So is one
// that comes from the future, as everybody does after a backup was restored. Says whether anything had happened.
async function replay(
  context: Context,
  room: Room,
  subscriber: Subscriber,
  from: EventPosition,
): Promise<boolean> {
  let position = from
  let sent = 0
  const startAnew = () => {
    begin(room, subscriber, 'resync')
    return true
  }
  if (isAfter(from, room.position)) return startAnew()
  while (isAfter(room.position, position)) {
    const upTo = room.position
    const page = await context.read((tx) => readEvents(tx, position))
    const events = page.events.filter((event) => !isAfter(event, upTo))
    if (events.length === 0 || sent > replayLimit) return startAnew()
    for (const event of events) if (subscriber.hears(event)) subscriber.send(asText(event))
    position = events.at(-1) ?? upTo
    sent += events.length
  }
  room.subscribers.add(subscriber)
  return sent > 0
}

function isAfter(a: EventPosition, b: EventPosition): boolean {
  const order = BigInt(a.xid) - BigInt(b.xid)
  return order === 0n ? a.seq > b.seq : order > 0n
}

function asText(event: StoredEvent): string {
  const data = JSON.stringify({
    type: event.type,
    subjectId: event.subjectId,
    actor: { kind: event.actorKind, id: event.actorId },
    at: event.at,
    payload: event.payload,
  })
  return `id: ${textOfPosition(event)}\nevent: ${event.type}\ndata: ${data}\n\n`
}
