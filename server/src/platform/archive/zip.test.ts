import { execFileSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { deflateRawSync } from 'node:zlib'
import { afterAll, expect, test } from 'vitest'
import { bytesIn, openBytes } from './bytes.ts'
import { listZip, readEntry, ZipError } from './read-zip.ts'
import { writeZip } from './write-zip.ts'

const folder = await mkdtemp(join(tmpdir(), 'vicino-zip-'))
afterAll(() => rm(folder, { recursive: true }))

const files = {
  'tables/größe.jsonl': Buffer.from('{"a":1}\n'.repeat(50_000)),
  'files/picture': randomBytes(3_000_000),
  empty: Buffer.alloc(0),
}

async function* sources(given: Record<string, Buffer>, isPacked = false) {
  for (const [name, bytes] of Object.entries(given)) {
    async function* content() {
      for (let at = 0; at < bytes.byteLength; at += 70_000) yield bytes.subarray(at, at + 70_000)
    }
    yield { name, content: content(), isPacked }
  }
}

const pack = (given: Record<string, Buffer>, isPacked = false) =>
  buffer(writeZip(sources(given, isPacked), new Date('2026-03-04T05:06:08Z')))

/** An archive as others write it: sizes in its heads, no ZIP64. */
function plainZip(
  entries: { name: string; bytes: Buffer; size?: number; at?: number; flags?: number }[],
): Buffer {
  const heads: Buffer[] = []
  const list: Buffer[] = []
  let offset = 0
  for (const { name, bytes, size, at, flags = 0 } of entries) {
    const packed = deflateRawSync(bytes)
    const head = Buffer.alloc(30)
    head.writeUInt32LE(0x04034b50)
    head.writeUInt16LE(8, 8)
    head.writeUInt32LE(packed.length, 18)
    head.writeUInt32LE(bytes.length, 22)
    head.writeUInt16LE(name.length, 26)
    const line = Buffer.alloc(46)
    line.writeUInt32LE(0x02014b50)
    line.writeUInt16LE(flags, 8)
    line.writeUInt16LE(8, 10)
    line.writeUInt32LE(packed.length, 20)
    line.writeUInt32LE(size ?? bytes.length, 24)
    line.writeUInt16LE(name.length, 28)
    line.writeUInt32LE(at ?? offset, 42)
    list.push(line, Buffer.from(name))
    if (at !== undefined) continue
    heads.push(head, Buffer.from(name), packed)
    offset += 30 + name.length + packed.length
  }
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50)
  end.writeUInt16LE(entries.length, 10)
  end.writeUInt32LE(Buffer.concat(list).length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...heads, ...list, end])
}

test.each([false, true])('what is packed comes out again (stored: %s)', async (isPacked) => {
  const path = join(folder, `all-${isPacked}.zip`)
  await writeFile(path, await pack(files, isPacked))
  const bytes = await openBytes(path)
  const entries = await listZip(bytes)
  expect(entries.map((one) => one.name)).toEqual(Object.keys(files))
  for (const entry of entries)
    expect(await readEntry(bytes, entry, 10_000_000)).toEqual(
      Object.entries(files).find(([name]) => name === entry.name)?.[1],
    )
  await bytes.close()
})

test('other programs can unpack it', async ({ skip }) => {
  const path = join(folder, 'others.zip')
  await writeFile(path, await pack(files))
  const program = 'import sys,zipfile; z=zipfile.ZipFile(sys.argv[1]); print(z.testzip(), len(z.namelist()))'
  try {
    expect(execFileSync('python3', ['-c', program, path], { encoding: 'utf8' })).toBe('None 3\n')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') skip()
    throw error
  }
})

test('what others have packed can be read', async () => {
  const zip = bytesIn(
    plainZip([
      { name: 'a/b.json', bytes: Buffer.from('[1]') },
      { name: 'a/', bytes: Buffer.alloc(0) },
    ]),
  )
  const [entry, ...others] = await listZip(zip)
  expect(others).toEqual([])
  expect((await readEntry(zip, entry!, 100)).toString()).toBe('[1]')
})

test('a cut, damaged, protected or absurd archive is refused with the reason', async () => {
  const whole = await pack(files)
  const fault = async (bytes: Buffer) => {
    const source = bytesIn(bytes)
    try {
      for (const entry of await listZip(source)) await readEntry(source, entry, 1e9)
      return 'none'
    } catch (error) {
      if (error instanceof ZipError) return error.fault
      throw error
    }
  }
  expect(await fault(whole.subarray(0, whole.length / 2))).toBe('cut')
  expect(await fault(Buffer.alloc(0))).toBe('cut')
  const scratched = Buffer.from(whole)
  scratched.fill(0xff, 60, 300)
  expect(await fault(scratched)).toBe('damaged')
  const zeros = Buffer.alloc(20_000_000)
  expect(await fault(plainZip([{ name: 'a', bytes: zeros }]))).toBe('bomb')
  expect(await fault(plainZip([{ name: 'a', bytes: zeros, size: 10 }]))).toBe('bomb')
  const text = Buffer.from('x')
  expect(
    await fault(
      plainZip([
        { name: 'a', bytes: text },
        { name: 'b', bytes: text, at: 0 },
      ]),
    ),
  ).toBe('bomb')
  expect(await fault(plainZip([{ name: 'a', bytes: text, flags: 1 }]))).toBe('encrypted')
})
