import { Readable } from 'node:stream'
import { AppError } from '../errors.ts'
import type { Blobs } from './blobs.ts'

/** Bytes that are kept in their row when they are few, and else in a blob. Neither, once they have been forgotten. */
export type Kept = { blob: string | null; bytes: Buffer | null }

/** @throws AppError not_found */
export async function keptBytes(blobs: Blobs, { blob, bytes }: Kept): Promise<Buffer> {
  return bytes ?? blobs.get(blob ?? forgotten())
}

/** The same without holding all of it in memory. @throws AppError not_found */
export async function streamKept(blobs: Blobs, { blob, bytes }: Kept): Promise<Readable> {
  return bytes ? Readable.from([bytes]) : blobs.stream(blob ?? forgotten())
}

function forgotten(): never {
  throw new AppError('not_found', 'What came in was deleted.')
}
