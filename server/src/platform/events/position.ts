import type { EventPosition } from './read-events.ts'

/** A place in an account's events as streams write it, so that one can go on from there. */
export function textOfPosition({ xid, seq }: EventPosition): string {
  return `${xid}-${seq}`
}

/** The place such a text names; undefined when it names none. */
export function positionOf(text: string | undefined): EventPosition | undefined {
  const [, xid, seq] = /^(\d{1,20})-(\d{1,15})$/.exec(text ?? '') ?? []
  return xid && seq ? { xid, seq: Number(seq) } : undefined
}
