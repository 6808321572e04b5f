import { randomBytes } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, open, readdir, readFile, rename, stat, unlink, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Store } from './blobs.ts'

// Not what is being written aside.
const isHash = /^[0-9a-f]{64}$/

/** Blobs as files under a folder, two levels deep. */
export function diskStore(folder: string): Store {
  const pathOf = (hash: string) => join(folder, hash.slice(0, 2), hash)
  return {
    storedAt: async (hash) => (await stat(pathOf(hash)).catch(nothing))?.mtime,
    write: (hash, bytes) => writeDurably(join(folder, hash.slice(0, 2)), pathOf(hash), bytes),
    remove: (hash) => unlink(pathOf(hash)),
    get: (hash) => readFile(pathOf(hash)).catch(nothing),
    async stream(hash) {
      const isThere = await stat(pathOf(hash)).catch(nothing)
      return isThere && createReadStream(pathOf(hash))
    },
    async *list() {
      for (const part of (await readdir(folder).catch(nothing)) ?? [])
        yield ((await readdir(join(folder, part)).catch(nothing)) ?? []).filter((name) => isHash.test(name))
    },
    async check() {
      await mkdir(folder, { recursive: true })
      const probe = join(folder, `.probe-${randomBytes(4).toString('hex')}`)
      await writeFile(probe, 'x')
      await unlink(probe)
    },
  }
}

function nothing(): undefined {
  return undefined
}

// Write aside, sync, rename: a crash leaves the whole blob or none, never half of one under its name.
async function writeDurably(folder: string, path: string, bytes: Uint8Array): Promise<void> {
  const made = await mkdir(folder, { recursive: true })
  const aside = `${path}.${randomBytes(6).toString('hex')}`
  const file = await open(aside, 'wx')
  try {
    await file.writeFile(bytes)
    await file.datasync()
  } catch (error) {
    await unlink(aside).catch(() => undefined)
    throw error
  } finally {
    await file.close()
  }
  await rename(aside, path)
  await syncFolder(folder)
  if (made) await syncFolder(dirname(made))
}

async function syncFolder(folder: string): Promise<void> {
  const directory = await open(folder, 'r')
  await directory.sync().finally(() => directory.close())
}
