import { randomBytes } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { access, mkdir, open, readFile, rename, unlink, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { AppError } from '../errors.ts'
import { type Blobs, hashOf } from './blobs.ts'

/** Blobs as files under a folder, two levels deep. */
export function createDiskBlobs(folder: string): Blobs {
  const pathOf = (hash: string) => join(folder, hash.slice(0, 2), hash)
  const missing = (hash: string) => new AppError('not_found', `Blob ${hash.slice(0, 12)} is not in storage.`)
  return {
    async put(bytes) {
      const hash = hashOf(bytes)
      const path = pathOf(hash)
      if (await exists(path)) return hash
      await writeDurably(join(folder, hash.slice(0, 2)), path, bytes)
      return hash
    },
    get: (hash) =>
      readFile(pathOf(hash)).catch(() => {
        throw missing(hash)
      }),
    async stream(hash) {
      if (!(await exists(pathOf(hash)))) throw missing(hash)
      return createReadStream(pathOf(hash))
    },
    async check() {
      await mkdir(folder, { recursive: true })
      const probe = join(folder, `.probe-${randomBytes(4).toString('hex')}`)
      await writeFile(probe, 'x')
      await unlink(probe)
    },
  }
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  )
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
