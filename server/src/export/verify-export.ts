import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { Bytes } from '../platform/archive/bytes.ts'
import { listZip, openEntry, readEntry, type ZipEntry, ZipError } from '../platform/archive/read-zip.ts'
import { AppError } from '../platform/errors.ts'
import { blobFile, format, type Manifest, manifestShape } from './manifest.ts'
import type { Row } from './secret-columns.ts'

const longestManifest = 64 * 1024 * 1024
const mostBlobBytes = 2 * 1024 * 1024 * 1024

/** An export that was looked at as a whole and found right. */
export type Verified = {
  manifest: Manifest
  /** The lines of a table, as they stand. */
  rows(name: string): AsyncGenerator<Row>
  /** All files in it. */
  blobs(): AsyncGenerator<Buffer>
}

/**
 * Reads a whole export and keeps nothing: whether every line, file, count and hash in it is right.
 * @throws AppError invalid with the reason
 */
export async function verifyExport(
  bytes: Bytes,
  known: { migrations: string[]; tables: ReadonlySet<string> },
): Promise<Verified> {
  try {
    const entries = new Map((await listZip(bytes)).map((entry) => [entry.name, entry]))
    const manifest = await readManifest(bytes, entries.get('manifest.json'), known.migrations)
    for (const table of manifest.tables) {
      if (!known.tables.has(table.name) && table.name !== 'jobs')
        refuse(`It holds a table ${table.name} that this version does not know.`)
      await verifyTable(bytes, entries.get(table.file), table)
    }
    const blobs = [...entries.values()].filter((entry) => entry.name.startsWith(blobFile('')))
    if (blobs.length !== manifest.files.count) refuse('Some of its files are missing.')
    for (const blob of blobs) await verifyBlob(bytes, blob)
    return {
      manifest,
      rows(name) {
        const entry = entries.get(manifest.tables.find((table) => table.name === name)?.file ?? '')
        return entry ? readLines(bytes, entry) : nothing()
      },
      async *blobs() {
        for (const blob of blobs) yield await readEntry(bytes, blob, mostBlobBytes)
      },
    }
  } catch (error) {
    if (error instanceof ZipError) refuse(error.message)
    throw error
  }
}

async function readManifest(
  bytes: Bytes,
  entry: ZipEntry | undefined,
  migrations: string[],
): Promise<Manifest> {
  if (!entry) refuse('It has no manifest.')
  const told: unknown = parse((await readEntry(bytes, entry, longestManifest)).toString('utf8'))
  const { success, data } = manifestShape.safeParse(told)
  if (!success) refuse('Its manifest cannot be read.')
  if (data.format !== format || data.migrations.some((name) => !migrations.includes(name)))
    refuse('It was made by a newer version. Bring this installation to that version first.')
  return data
}

async function verifyTable(
  bytes: Bytes,
  entry: ZipEntry | undefined,
  table: Manifest['tables'][number],
): Promise<void> {
  if (!entry) refuse(`${table.file} is missing.`)
  const hash = createHash('sha256')
  let rows = 0
  for await (const chunk of openEntry(bytes, entry)) {
    hash.update(chunk)
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, at + 1)) rows += 1
  }
  if (rows !== table.rows) refuse(`${table.file} has ${rows} lines and should have ${table.rows}.`)
  if (hash.digest('hex') !== table.sha256) refuse(`${table.file} was changed.`)
}

async function verifyBlob(bytes: Bytes, entry: ZipEntry): Promise<void> {
  const hash = createHash('sha256')
  for await (const chunk of openEntry(bytes, entry)) hash.update(chunk)
  if (blobFile(hash.digest('hex')) !== entry.name) refuse(`${entry.name} was changed.`)
}

const rowShape = z.record(z.string(), z.unknown())

async function* readLines(bytes: Bytes, entry: ZipEntry): AsyncGenerator<Row> {
  let rest = ''
  const decoder = new TextDecoder('utf8')
  for await (const chunk of openEntry(bytes, entry)) {
    const lines = `${rest}${decoder.decode(chunk, { stream: true })}`.split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) {
      const { success, data } = rowShape.safeParse(parse(line))
      if (!success) refuse(`${entry.name} holds a line that is no row.`)
      yield data
    }
  }
}

async function* nothing(): AsyncGenerator<Row> {}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function refuse(reason: string): never {
  throw new AppError('invalid', `This is not a whole export of a brand. ${reason}`)
}
