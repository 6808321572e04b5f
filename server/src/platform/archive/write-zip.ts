import { Readable } from 'node:stream'
import { crc32, createDeflateRaw } from 'node:zlib'

export type ZipSource = {
  name: string
  content: AsyncIterable<Buffer | string>
  /** Packed already: stored as it is. */
  isPacked?: boolean
}

type Written = { name: Buffer; method: number; crc: number; size: number; packedSize: number; offset: number }

const afterwards = 0x0008
const utf8 = 0x0800
const version64 = 45

/**
 * An archive as it is made, entry by entry: nothing has to be known beforehand and nothing is kept but the list. Always
 * ZIP64, as nobody knows at the beginning how large it becomes.
 */
export async function* writeZip(sources: AsyncIterable<ZipSource>, at: Date): AsyncGenerator<Buffer> {
  const written: Written[] = []
  let offset = 0
  for await (const source of sources) {
    const entry: Written = {
      ...{ name: Buffer.from(source.name), method: source.isPacked ? 0 : 8 },
      ...{ crc: 0, size: 0, packedSize: 0, offset },
    }
    for await (const chunk of entryOf(source, entry, at)) {
      offset += chunk.byteLength
      yield chunk
    }
    written.push(entry)
  }
  yield* listOf(written, offset, at)
}

async function* entryOf(source: ZipSource, entry: Written, at: Date): AsyncGenerator<Buffer> {
  yield head(entry, at)
  for await (const chunk of packed(source, entry)) {
    entry.packedSize += chunk.byteLength
    yield chunk
  }
  const tail = Buffer.alloc(24)
  tail.writeUInt32LE(0x08074b50, 0)
  tail.writeUInt32LE(entry.crc, 4)
  tail.writeBigUInt64LE(BigInt(entry.packedSize), 8)
  tail.writeBigUInt64LE(BigInt(entry.size), 16)
  yield tail
}

async function* packed(source: ZipSource, entry: Written): AsyncGenerator<Buffer> {
  const plain = counted(source.content, entry)
  if (entry.method === 0) {
    yield* plain
    return
  }
  const reader = Readable.from(plain, { objectMode: false })
  const deflater = createDeflateRaw({ level: 6 })
  reader.on('error', (error) => deflater.destroy(error)).pipe(deflater)
  for await (const chunk of deflater) yield Buffer.from(chunk)
}

async function* counted(content: AsyncIterable<Buffer | string>, entry: Written): AsyncGenerator<Buffer> {
  for await (const chunk of content) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk
    entry.crc = crc32(bytes, entry.crc)
    entry.size += bytes.byteLength
    yield bytes
  }
}

// Sizes come after the bytes; the extra field says that they then have eight bytes each.
function head(entry: Written, at: Date): Buffer {
  const bytes = Buffer.alloc(30 + 20)
  bytes.writeUInt32LE(0x04034b50, 0)
  bytes.writeUInt16LE(version64, 4)
  bytes.writeUInt16LE(afterwards | utf8, 6)
  bytes.writeUInt16LE(entry.method, 8)
  bytes.writeUInt32LE(dosTime(at), 10)
  bytes.writeUInt32LE(0xffffffff, 18)
  bytes.writeUInt32LE(0xffffffff, 22)
  bytes.writeUInt16LE(entry.name.byteLength, 26)
  bytes.writeUInt16LE(20, 28)
  bytes.writeUInt16LE(1, 30)
  bytes.writeUInt16LE(16, 32)
  return Buffer.concat([bytes.subarray(0, 30), entry.name, bytes.subarray(30)])
}

function* listOf(written: Written[], offset: number, at: Date): Generator<Buffer> {
  let length = 0
  for (const entry of written) {
    const line = listed(entry, at)
    length += line.byteLength
    yield line
  }
  const end = Buffer.alloc(56 + 20 + 22)
  end.writeUInt32LE(0x06064b50, 0)
  end.writeBigUInt64LE(44n, 4)
  end.writeUInt16LE(version64, 12)
  end.writeUInt16LE(version64, 14)
  end.writeBigUInt64LE(BigInt(written.length), 24)
  end.writeBigUInt64LE(BigInt(written.length), 32)
  end.writeBigUInt64LE(BigInt(length), 40)
  end.writeBigUInt64LE(BigInt(offset), 48)
  end.writeUInt32LE(0x07064b50, 56)
  end.writeBigUInt64LE(BigInt(offset + length), 64)
  end.writeUInt32LE(1, 72)
  end.writeUInt32LE(0x06054b50, 76)
  end.fill(0xff, 84, 96)
  yield end
}

function listed(entry: Written, at: Date): Buffer {
  const bytes = Buffer.alloc(46 + 28)
  bytes.writeUInt32LE(0x02014b50, 0)
  bytes.writeUInt16LE(version64, 4)
  bytes.writeUInt16LE(version64, 6)
  bytes.writeUInt16LE(afterwards | utf8, 8)
  bytes.writeUInt16LE(entry.method, 10)
  bytes.writeUInt32LE(dosTime(at), 12)
  bytes.writeUInt32LE(entry.crc, 16)
  bytes.writeUInt32LE(0xffffffff, 20)
  bytes.writeUInt32LE(0xffffffff, 24)
  bytes.writeUInt16LE(entry.name.byteLength, 28)
  bytes.writeUInt16LE(28, 30)
  bytes.writeUInt32LE(0xffffffff, 42)
  bytes.writeUInt16LE(1, 46)
  bytes.writeUInt16LE(24, 48)
  bytes.writeBigUInt64LE(BigInt(entry.size), 50)
  bytes.writeBigUInt64LE(BigInt(entry.packedSize), 58)
  bytes.writeBigUInt64LE(BigInt(entry.offset), 66)
  return Buffer.concat([bytes.subarray(0, 46), entry.name, bytes.subarray(46)])
}

// MS-DOS time in UTC: two-second steps in the low half, the date since 1980 in the high one.
function dosTime(at: Date): number {
  const time = (at.getUTCHours() << 11) | (at.getUTCMinutes() << 5) | (at.getUTCSeconds() >> 1)
  const date = ((at.getUTCFullYear() - 1980) << 9) | ((at.getUTCMonth() + 1) << 5) | at.getUTCDate()
  return date * 0x10000 + time
}
