import { bytesIn } from '../../platform/archive/bytes.ts'
import { listZip, readEntry, ZipError } from '../../platform/archive/read-zip.ts'
import { notReadable } from './foreign.ts'

const mostBytes = 10_000_000
const mostFiles = 5_000
const wanted = /\.(?:md|markdown|json|png|jpe?g|gif|webp|avif)$/i

/** The files of an archive that articles are made of, by path; a file that is none is all there is. */
export async function readArchive(name: string, content: Buffer): Promise<Map<string, Buffer>> {
  if (content.subarray(0, 2).toString('latin1') !== 'PK') return new Map([[name, content]])
  try {
    const bytes = bytesIn(content)
    const entries = (await listZip(bytes)).filter(
      (entry) => wanted.test(entry.name) && !/(?:^|\/)(?:__MACOSX\/|\.)/.test(entry.name),
    )
    if (entries.length > mostFiles) throw notReadable()
    const files = new Map<string, Buffer>()
    for (const entry of entries) files.set(entry.name, await readEntry(bytes, entry, mostBytes))
    return files
  } catch (error) {
    if (error instanceof ZipError) throw notReadable()
    throw error
  }
}
