import { randomUUIDv7 } from 'node:crypto'

/** A new UUIDv7: unique everywhere, sorted by the time it was made. */
export function newId(): string {
  return randomUUIDv7()
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** Whether a text is a UUID in its canonical lower-case form. */
export function isId(value: string): boolean {
  return uuid.test(value)
}
