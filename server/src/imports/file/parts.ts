import { createHash } from 'node:crypto'
import type { Bytes } from '../../platform/archive/bytes.ts'
import type { Context, Tx } from '../../platform/context.ts'
import { AppError } from '../../platform/errors.ts'

const partBytes = 4 * 1024 * 1024

/** The largest file that may be brought. */
export const mostBytes = 4 * 1024 * 1024 * 1024

/**
 * Keeps a file as it comes, in parts, so that no process ever holds all of it and any process can read it. Gives its
 * size and what it hashes to.
 * @throws AppError too_large
 */
export async function keepParts(
  context: Context,
  importId: string,
  chunks: AsyncIterable<Buffer>,
): Promise<{ size: number; contentHash: string }> {
  const hash = createHash('sha256')
  let size = 0
  let position = 0
  for await (const part of inParts(chunks)) {
    size += part.byteLength
    if (size > mostBytes)
      throw new AppError('too_large', 'A file may have at most 4 GB.', { key: 'importTooLarge' })
    hash.update(part)
    const blob = await context.blobs.put(part)
    await context.transaction((tx) => insertPart(tx, { importId, position, blob, size: part.byteLength }))
    position += 1
  }
  return { size, contentHash: hash.digest('hex') }
}

async function insertPart(
  tx: Tx,
  part: { importId: string; position: number; blob: string; size: number },
): Promise<void> {
  await tx.db
    .insertInto('importParts')
    .values({ accountId: tx.accountId, ...part })
    .execute()
}

async function* inParts(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let waiting: Buffer[] = []
  let length = 0
  for await (const chunk of chunks) {
    waiting.push(chunk)
    length += chunk.byteLength
    if (length < partBytes) continue
    const all = Buffer.concat(waiting)
    const whole = all.byteLength - (all.byteLength % partBytes)
    for (let at = 0; at < whole; at += partBytes) yield all.subarray(at, at + partBytes)
    waiting = [all.subarray(whole)]
    length = all.byteLength - whole
  }
  if (length > 0) yield Buffer.concat(waiting)
}

/** The bytes of a file that was kept in parts. The last few are remembered: most reading goes forward. */
export async function openParts(context: Context, importId: string): Promise<Bytes> {
  const parts = await context.read((tx) =>
    tx.db
      .selectFrom('importParts')
      .select(['blob', 'size'])
      .where('accountId', '=', tx.accountId)
      .where('importId', '=', importId)
      .orderBy('position')
      .execute(),
  )
  const remembered = new Map<number, Buffer>()
  async function part(index: number): Promise<Buffer> {
    const found = remembered.get(index) ?? (await context.blobs.get(parts[index]?.blob ?? ''))
    remembered.delete(index)
    remembered.set(index, found)
    for (const old of [...remembered.keys()].slice(0, -4)) remembered.delete(old)
    return found
  }
  const size = parts.reduce((sum, one) => sum + one.size, 0)
  return {
    size,
    async read(offset, length) {
      const until = Math.min(offset + length, size)
      const pieces: Buffer[] = []
      for (let at = offset; at < until; ) {
        const index = Math.floor(at / partBytes)
        const from = at - index * partBytes
        const piece = (await part(index)).subarray(from, from + until - at)
        pieces.push(piece)
        at += piece.byteLength
      }
      return pieces.length === 1 && pieces[0] ? pieces[0] : Buffer.concat(pieces)
    },
  }
}
