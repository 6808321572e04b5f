import { Readable } from 'node:stream'
import { createInflateRaw } from 'node:zlib'
import { type Bytes, stretch } from './bytes.ts'

// PKWARE APPNOTE 6.3.10: what is read here of it is the list at the end, stored and deflated entries, and ZIP64.
const signatures = {
  entry: 0x04034b50,
  listed: 0x02014b50,
  end: 0x06054b50,
  end64: 0x06064b50,
  locator: 0x07064b50,
}
const endLength = 22
const longestComment = 65_535
const mostEntries = 1_000_000
const longestList = 512 * 1024 * 1024
// Deflate reaches a thousand; text of people, however repetitive, stays far below.
const mostExpansion = 250
const alwaysAllowed = 16 * 1024 * 1024

export type ZipEntry = { name: string; size: number; packedSize: number; method: number; offset: number }

/** `cut`: it has no end, so nobody can know what it holds. `bomb`: unpacked it would be absurdly large. */
export type ZipFault = 'cut' | 'damaged' | 'bomb' | 'encrypted' | 'unsupported'

export class ZipError extends Error {
  readonly fault: ZipFault

  constructor(fault: ZipFault, message: string) {
    super(message)
    this.name = 'ZipError'
    this.fault = fault
  }
}

/**
 * What an archive holds, without its folders, in the order of its list. Nothing is unpacked for it.
 * @throws ZipError when it is cut, damaged, encrypted, or a bomb
 */
export async function listZip(bytes: Bytes): Promise<ZipEntry[]> {
  const list = await findList(bytes)
  if (list.count > mostEntries || list.length > longestList)
    throw new ZipError('bomb', `It holds more than ${mostEntries} files.`)
  const raw = await bytes.read(list.offset, list.length)
  const entries = parseList(raw, list.count)
  refuseBomb(entries, bytes.size)
  return entries.filter((entry) => !entry.name.endsWith('/'))
}

/**
 * The bytes of an entry, unpacked as they are read.
 * @throws ZipError when it is damaged, ends too early, or holds more than the list says
 */
export async function* openEntry(bytes: Bytes, entry: ZipEntry): AsyncGenerator<Buffer> {
  const from = await dataOffset(bytes, entry)
  const packed = stretch(bytes, from, from + entry.packedSize)
  let size = 0
  for await (const chunk of entry.method === 0 ? packed : inflate(packed, entry)) {
    size += chunk.byteLength
    if (size > entry.size) throw new ZipError('bomb', `${entry.name} is larger than its archive says.`)
    yield chunk
  }
  if (size < entry.size) throw new ZipError('damaged', `${entry.name} ends too early.`)
}

/** All bytes of a small entry. @throws ZipError also when it has more than `most` bytes */
export async function readEntry(bytes: Bytes, entry: ZipEntry, most: number): Promise<Buffer> {
  if (entry.size > most) throw new ZipError('bomb', `${entry.name} is larger than ${most} bytes.`)
  const chunks: Buffer[] = []
  for await (const chunk of openEntry(bytes, entry)) chunks.push(chunk)
  return Buffer.concat(chunks)
}

async function* inflate(packed: AsyncGenerator<Buffer>, entry: ZipEntry): AsyncGenerator<Buffer> {
  const source = Readable.from(packed, { objectMode: false })
  const inflater = source.on('error', (error) => inflater.destroy(error)).pipe(createInflateRaw())
  try {
    for await (const chunk of inflater) yield Buffer.from(chunk)
  } catch (error) {
    if (error instanceof ZipError) throw error
    throw new ZipError('damaged', `${entry.name} cannot be unpacked.`)
  } finally {
    source.destroy()
  }
}

type List = { offset: number; length: number; count: number }

async function findList(bytes: Bytes): Promise<List> {
  const tailLength = Math.min(bytes.size, endLength + longestComment + 20)
  const tailOffset = bytes.size - tailLength
  const tail = await bytes.read(tailOffset, tailLength)
  for (let at = tail.byteLength - endLength; at >= 0; at--) {
    if (tail.readUInt32LE(at) !== signatures.end) continue
    const list = {
      count: tail.readUInt16LE(at + 10),
      length: tail.readUInt32LE(at + 12),
      offset: tail.readUInt32LE(at + 16),
    }
    const isLarge = list.count === 0xffff || list.length === 0xffffffff || list.offset === 0xffffffff
    const found = isLarge ? await findLargeList(bytes, tail, at) : list
    if (found.offset + found.length <= tailOffset + at) return found
  }
  throw new ZipError('cut', 'It ends before its list of files.')
}

async function findLargeList(bytes: Bytes, tail: Buffer, endAt: number): Promise<List> {
  const at = endAt - 20
  if (at < 0 || tail.readUInt32LE(at) !== signatures.locator)
    throw new ZipError('damaged', 'Its list of files cannot be found.')
  const end = await bytes.read(Number(tail.readBigUInt64LE(at + 8)), 56)
  if (end.byteLength < 56 || end.readUInt32LE(0) !== signatures.end64)
    throw new ZipError('damaged', 'Its list of files cannot be found.')
  return {
    count: Number(end.readBigUInt64LE(32)),
    length: Number(end.readBigUInt64LE(40)),
    offset: Number(end.readBigUInt64LE(48)),
  }
}

function parseList(raw: Buffer, count: number): ZipEntry[] {
  const entries: ZipEntry[] = []
  let at = 0
  for (let index = 0; index < count; index++) {
    if (at + 46 > raw.byteLength || raw.readUInt32LE(at) !== signatures.listed)
      throw new ZipError('damaged', 'Its list of files is damaged.')
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((place) => raw.readUInt16LE(at + place))
    const nameEnd = at + 46 + (nameLength ?? 0)
    const extra = raw.subarray(nameEnd, nameEnd + (extraLength ?? 0))
    entries.push(parseEntry(raw, at, { name: raw.toString('utf8', at + 46, nameEnd), extra }))
    at = nameEnd + (extraLength ?? 0) + (commentLength ?? 0)
  }
  return entries
}

function parseEntry(raw: Buffer, at: number, { name, extra }: { name: string; extra: Buffer }): ZipEntry {
  const method = raw.readUInt16LE(at + 10)
  if (raw.readUInt16LE(at + 8) & 1) throw new ZipError('encrypted', `${name} is protected with a password.`)
  if (method !== 0 && method !== 8) throw new ZipError('unsupported', `${name} is packed in an unknown way.`)
  const plain = {
    size: raw.readUInt32LE(at + 24),
    packedSize: raw.readUInt32LE(at + 20),
    offset: raw.readUInt32LE(at + 42),
  }
  return { name: name.replaceAll('\\', '/'), method, ...widened(plain, extra) }
}

// ZIP64: what does not fit its field stands in an extra field, in this order.
function widened(plain: Pick<ZipEntry, 'size' | 'packedSize' | 'offset'>, extra: Buffer) {
  let at = 0
  while (at + 4 <= extra.byteLength && extra.readUInt16LE(at) !== 1) at += 4 + extra.readUInt16LE(at + 2)
  at += 4
  const wide = (value: number) => {
    if (value !== 0xffffffff) return value
    if (at + 8 > extra.byteLength) throw new ZipError('damaged', 'Its list of files is damaged.')
    at += 8
    return Number(extra.readBigUInt64LE(at - 8))
  }
  const size = wide(plain.size)
  const packedSize = wide(plain.packedSize)
  return { size, packedSize, offset: wide(plain.offset) }
}

// Also entries that share their bytes, which lets a small archive hold one large file many times.
function refuseBomb(entries: ZipEntry[], archiveSize: number): void {
  const total = entries.reduce((sum, entry) => sum + entry.size, 0)
  if (total > alwaysAllowed && total > archiveSize * mostExpansion)
    throw new ZipError('bomb', `Unpacked it would be ${Math.round(total / archiveSize)} times as large.`)
  const inOrder = entries.toSorted((one, other) => one.offset - other.offset)
  for (const [index, entry] of inOrder.entries()) {
    const next = inOrder[index + 1]?.offset ?? archiveSize
    if (entry.offset + 30 + entry.packedSize > next)
      throw new ZipError('bomb', `${entry.name} shares its bytes with another file.`)
  }
}

async function dataOffset(bytes: Bytes, entry: ZipEntry): Promise<number> {
  const head = await bytes.read(entry.offset, 30)
  if (head.byteLength < 30 || head.readUInt32LE(0) !== signatures.entry)
    throw new ZipError('damaged', `${entry.name} cannot be found.`)
  return entry.offset + 30 + head.readUInt16LE(26) + head.readUInt16LE(28)
}
