import { createHash } from 'node:crypto'
import type { Readable } from 'node:stream'

/** Content-addressed storage: the name of a blob is the SHA-256 of its bytes, so storing twice stores once. */
export type Blobs = {
  /** Durable when it resolves. Returns the SHA-256 in hex. */
  put(bytes: Uint8Array): Promise<string>
  /** @throws AppError not_found */
  get(hash: string): Promise<Buffer>
  stream(hash: string): Promise<Readable>
  /** Whether storage answers (readiness, doctor). Throws with the reason when it does not. */
  check(): Promise<void>
}

/** The name a blob will have. */
export function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
