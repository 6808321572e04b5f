import { randomUUIDv7 } from 'node:crypto'

let last = ''

/**
 * A new UUIDv7: unique everywhere, and greater than every one this process made before, so that what was made in
 * an order is found in it.
 */
export function newId(): string {
  const made = randomUUIDv7()
  // Several in one millisecond have random order; RFC 9562, 6.2, method 2.
  last = made > last ? made : successorOf(last)
  return last
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** Whether a text is a UUID in its canonical lower-case form. */
export function isId(value: string): boolean {
  return uuid.test(value)
}

// The last group is 48 random bits; in the one case in 2^48 that they are all set, the next millisecond must do.
function successorOf(id: string): string {
  const next = Number.parseInt(id.slice(-12), 16) + 1
  if (next > 0xffffffffffff) return newId()
  return id.slice(0, -12) + next.toString(16).padStart(12, '0')
}
