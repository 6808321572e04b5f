import { open } from 'node:fs/promises'

/** Bytes that can be read from any place, wherever they lie. */
export type Bytes = {
  size: number
  /** Fewer only at the end. */
  read(offset: number, length: number): Promise<Buffer>
}

const stepBytes = 1024 * 1024

/** A stretch of bytes from its beginning to its end. */
export async function* stretch(bytes: Bytes, from: number, until: number): AsyncGenerator<Buffer> {
  for (let offset = from; offset < until; offset += stepBytes)
    yield await bytes.read(offset, Math.min(stepBytes, until - offset))
}

/** Bytes that are in memory. */
export function bytesIn(buffer: Buffer): Bytes {
  return {
    size: buffer.byteLength,
    read: async (offset, length) => buffer.subarray(offset, offset + length),
  }
}

/** The bytes of a file; `close` lets go of it. */
export async function openBytes(path: string): Promise<Bytes & { close(): Promise<void> }> {
  const file = await open(path, 'r')
  const { size } = await file.stat()
  return {
    size,
    async read(offset, length) {
      const buffer = Buffer.alloc(Math.max(0, Math.min(length, size - offset)))
      let filled = 0
      while (filled < buffer.byteLength) {
        const { bytesRead } = await file.read(buffer, filled, buffer.byteLength - filled, offset + filled)
        if (bytesRead === 0) break
        filled += bytesRead
      }
      return buffer.subarray(0, filled)
    },
    close: () => file.close(),
  }
}
