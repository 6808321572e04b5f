import { createHash } from 'node:crypto'
import type { Readable } from 'node:stream'
import { AppError } from '../errors.ts'

/** Content-addressed storage: the name of a blob is the SHA-256 of its bytes, so storing twice stores once. */
export type Blobs = {
  /** Durable when it resolves; a row may name it within a day. Returns the SHA-256 in hex. */
  put(bytes: Uint8Array): Promise<string>
  /** @throws AppError not_found */
  get(hash: string): Promise<Buffer>
  stream(hash: string): Promise<Readable>
  /** The names of all blobs, many at a time. */
  list(): AsyncIterable<string[]>
  /** Removes a blob nobody needs, unless somebody has put it again since a time. Whether it is gone. */
  removeUnused(hash: string, putBefore: Date): Promise<boolean>
  /** Whether storage answers (readiness, doctor). Throws with the reason when it does not. */
  check(): Promise<void>
}

/** One place that keeps bytes under names. */
export type Store = {
  storedAt(hash: string): Promise<Date | undefined>
  write(hash: string, bytes: Uint8Array): Promise<void>
  remove(hash: string): Promise<void>
  stream(hash: string): Promise<Readable | undefined>
  list(): AsyncIterable<string[]>
  check(): Promise<void>
  get(hash: string): Promise<Buffer | undefined>
}

/** Runs work while nobody in any process runs work of the same name. */
export type Alone = <T>(name: string, work: () => Promise<T>) => Promise<T>

// Well below the age at which a blob that no row names is removed, so that its row has time to come.
const freshMs = 24 * 3_600_000

/**
 * Blobs in a store. Bytes that have been there for a while are written again when they are put again: then their age
 * tells how long nobody has asked for them, and `alone` keeps that from crossing their removal.
 */
export function createBlobs(store: Store, alone: Alone): Blobs {
  return {
    list: store.list,
    check: store.check,
    async put(bytes) {
      const hash = hashOf(bytes)
      const storedAt = await store.storedAt(hash)
      if (!storedAt) await store.write(hash, bytes)
      else if (Date.now() - storedAt.getTime() > freshMs)
        await alone(`blob ${hash}`, () => store.write(hash, bytes))
      return hash
    },
    async get(hash) {
      return (await store.get(hash)) ?? refuse(hash)
    },
    async stream(hash) {
      return (await store.stream(hash)) ?? refuse(hash)
    },
    removeUnused: (hash, putBefore) =>
      alone(`blob ${hash}`, async () => {
        const storedAt = await store.storedAt(hash)
        if (storedAt && storedAt >= putBefore) return false
        if (storedAt) await store.remove(hash)
        return storedAt !== undefined
      }),
  }
}

/** The name a blob will have. */
export function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

function refuse(hash: string): never {
  throw new AppError('not_found', `Blob ${hash.slice(0, 12)} is not in storage.`)
}
