import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { afterAll, describe, expect, test } from 'vitest'
import { type Blobs, hashOf } from './blobs.ts'
import { createDiskBlobs } from './disk.ts'
import { createS3Blobs } from './s3.ts'
import { fakeS3 } from './test-s3.ts'

const folder = await mkdtemp(join(tmpdir(), 'vicino blobs '))
const bucket = await fakeS3()
afterAll(async () => {
  await bucket.close()
  await rm(folder, { recursive: true })
})

const stores: [string, Blobs][] = [
  ['disk', createDiskBlobs(join(folder, 'blobs'))],
  ['S3', createS3Blobs(bucket.url)],
]

describe.each(stores)('blobs on %s', (_name, blobs) => {
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

  test('storage that works says so', async () => {
    await expect(blobs.check()).resolves.toBeUndefined()
  })
})

test('a folder holds whole blobs and nothing else', async () => {
  const blobs = createDiskBlobs(join(folder, 'own'))
  const hash = await blobs.put(Buffer.from('whole'))
  await blobs.check()
  expect(await readdir(join(folder, 'own'), { recursive: true })).toEqual([
    hash.slice(0, 2),
    `${hash.slice(0, 2)}/${hash}`,
  ])
})

test('a folder that cannot be written is noticed', async () => {
  await writeFile(join(folder, 'a file'), '')
  const blobs = createDiskBlobs(join(folder, 'a file'))
  await expect(blobs.check()).rejects.toThrow(/ENOTDIR|EEXIST/)
  await expect(blobs.put(Buffer.from('x'))).rejects.toThrow(/ENOTDIR|EEXIST/)
})

test('a wrong key, a missing bucket and a server that is gone are said in words', async () => {
  const wrongKey = createS3Blobs(bucket.url.replace('a%2Fse%3Acret', 'other'))
  await expect(wrongKey.put(Buffer.from('x'))).rejects.toMatchObject({ code: 'unavailable', message: /403/ })
  const noBucket = createS3Blobs(bucket.url.replace('/mail', '/nothing'))
  await expect(noBucket.put(Buffer.from('x'))).rejects.toMatchObject({ message: /bucket does not exist/ })
  await expect(noBucket.check()).rejects.toMatchObject({ message: /bucket does not exist/ })
  const gone = await fakeS3()
  await gone.close()
  await expect(createS3Blobs(gone.url).check()).rejects.toMatchObject({
    code: 'unavailable',
    message: /does not answer/,
  })
})

test('a server that fails once is asked again', async () => {
  const blobs = createS3Blobs(bucket.url)
  bucket.failNext(2)
  const hash = await blobs.put(Buffer.from('after a failure'))
  expect((await blobs.get(hash)).toString()).toBe('after a failure')
})
