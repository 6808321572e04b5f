import { mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { afterAll, describe, expect, test } from 'vitest'
import { type Alone, type Blobs, createBlobs, hashOf } from './blobs.ts'
import { diskStore } from './disk.ts'
import { s3Store } from './s3.ts'
import { fakeS3 } from './test-s3.ts'

const folder = await mkdtemp(join(tmpdir(), 'vicino blobs '))
const bucket = await fakeS3()
afterAll(async () => {
  await bucket.close()
  await rm(folder, { recursive: true })
})

// One after the other, whatever the name.
let turn: Promise<unknown> = Promise.resolve()
const alone: Alone = (_name, work) => {
  const mine = turn.then(work)
  turn = mine.catch(() => undefined)
  return mine
}
const diskBlobs = (path: string) => createBlobs(diskStore(path), alone)
const s3Blobs = (url: string) => createBlobs(s3Store(url), alone)
const shared = join(folder, 'blobs')

type Age = (hash: string, at: Date) => Promise<void>
const stores: [string, Blobs, Age][] = [
  ['disk', diskBlobs(shared), (hash, at) => utimes(join(shared, hash.slice(0, 2), hash), at, at)],
  ['S3', s3Blobs(bucket.url), async (hash, at) => bucket.setPutAt(hash, at)],
]
const daysAgo = (days: number) => new Date(Date.now() - days * 24 * 3_600_000)

describe.each(stores)('blobs on %s', (_name, blobs, age) => {
  test('bytes come back as they were, by their hash', async () => {
    for (const bytes of [Buffer.from(''), Buffer.from('zażółć'), Buffer.alloc(3_000_000, 7)]) {
      const hash = await blobs.put(bytes)
      expect(hash).toBe(hashOf(bytes))
      expect((await blobs.get(hash)).equals(bytes)).toBe(true)
      expect((await buffer(await blobs.stream(hash))).equals(bytes)).toBe(true)
    }
  })

  test('the same bytes at once are one blob', async () => {
    const hashes = await Promise.all([1, 2, 3, 4, 5].map(() => blobs.put(Buffer.from('the same'))))
    expect(new Set(hashes).size).toBe(1)
    expect((await blobs.get(hashes[0] ?? '')).toString()).toBe('the same')
  })

  test('what is not there is said to be not there', async () => {
    const hash = hashOf(Buffer.from('never stored'))
    await expect(blobs.get(hash)).rejects.toMatchObject({ code: 'not_found' })
    await expect(blobs.stream(hash)).rejects.toMatchObject({ code: 'not_found' })
  })

  test('all of them can be listed', async () => {
    const put = await Promise.all(
      ['one', 'two', 'three', 'four', 'five'].map((word) => blobs.put(Buffer.from(word))),
    )
    const listed = (await Array.fromAsync(blobs.list())).flat()
    expect(listed).toEqual(expect.arrayContaining(put))
    expect(new Set(listed).size).toBe(listed.length)
  })

  test('an old one is removed, one that was put again meanwhile is not', async () => {
    const [old, renewed] = [await blobs.put(Buffer.from('old')), await blobs.put(Buffer.from('renewed'))]
    for (const hash of [old, renewed]) await age(hash, daysAgo(3))
    await blobs.put(Buffer.from('renewed'))
    expect(await blobs.removeUnused(old, daysAgo(2))).toBe(true)
    expect(await blobs.removeUnused(renewed, daysAgo(2))).toBe(false)
    await expect(blobs.get(old)).rejects.toMatchObject({ code: 'not_found' })
    expect((await blobs.get(renewed)).toString()).toBe('renewed')
    expect(await blobs.removeUnused(old, daysAgo(2))).toBe(false)
  })

  test('bytes put while they are being removed are there afterwards', async () => {
    const bytes = Buffer.from('at the same moment')
    for (let round = 0; round < 20; round++) {
      await age(await blobs.put(bytes), daysAgo(3))
      const both = [() => blobs.removeUnused(hashOf(bytes), daysAgo(2)), () => blobs.put(bytes)]
      await Promise.all((round % 2 ? both : both.reverse()).map((act) => act()))
      expect((await blobs.get(hashOf(bytes))).equals(bytes)).toBe(true)
    }
  })

  test('storage that works says so', async () => {
    await expect(blobs.check()).resolves.toBeUndefined()
  })
})

test('a folder holds whole blobs and nothing else', async () => {
  const blobs = diskBlobs(join(folder, 'own'))
  const hash = await blobs.put(Buffer.from('whole'))
  await blobs.check()
  expect(await readdir(join(folder, 'own'), { recursive: true })).toEqual([
    hash.slice(0, 2),
    `${hash.slice(0, 2)}/${hash}`,
  ])
})

test('a folder that cannot be written is noticed', async () => {
  await writeFile(join(folder, 'a file'), '')
  const blobs = diskBlobs(join(folder, 'a file'))
  await expect(blobs.check()).rejects.toThrow(/ENOTDIR|EEXIST/)
  await expect(blobs.put(Buffer.from('x'))).rejects.toThrow(/ENOTDIR|EEXIST/)
})

test('a wrong key, a missing bucket and a server that is gone are said in words', async () => {
  const wrongKey = s3Blobs(bucket.url.replace('a%2Fse%3Acret', 'other'))
  await expect(wrongKey.put(Buffer.from('x'))).rejects.toMatchObject({ code: 'unavailable', message: /403/ })
  const noBucket = s3Blobs(bucket.url.replace('/mail', '/nothing'))
  await expect(noBucket.put(Buffer.from('x'))).rejects.toMatchObject({ message: /bucket does not exist/ })
  await expect(noBucket.check()).rejects.toMatchObject({ message: /bucket does not exist/ })
  const gone = await fakeS3()
  await gone.close()
  await expect(s3Blobs(gone.url).check()).rejects.toMatchObject({
    code: 'unavailable',
    message: /does not answer/,
  })
})

test('a server that fails once is asked again', async () => {
  const blobs = s3Blobs(bucket.url)
  bucket.failNext(2)
  const hash = await blobs.put(Buffer.from('after a failure'))
  expect((await blobs.get(hash)).toString()).toBe('after a failure')
})
