import { type Bytes, stretch } from '../../platform/archive/bytes.ts'
import { listZip, openEntry, readEntry, type ZipEntry } from '../../platform/archive/read-zip.ts'
import type { DataFile } from './read-records.ts'

export type OpenFile = {
  /** What holds records, in the order of the archive. */
  data: DataFile[]
  /** The bytes of an attachment, or undefined when the export lacks it. */
  attachment(named: { id: string | null; name: string; path: string }): Promise<Buffer | undefined>
}

const isData = /\.(json|ndjson|jsonl|csv|xml|json\.gz|ndjson\.gz|jsonl\.gz)$/i
// Made by the archiver of macOS beside each file.
const isLitter = /(^|\/)(__MACOSX\/|\._|\.DS_Store)/
// As much as one message may carry here.
const mostAttachmentBytes = 50 * 1024 * 1024

/**
 * Opens an uploaded file: one list of records, or an archive of several with attachments beside them.
 * @throws ZipError
 */
export async function openFile(bytes: Bytes, filename: string): Promise<OpenFile> {
  const start = await bytes.read(0, 4)
  const isArchive = start.byteLength >= 2 && start[0] === 0x50 && start[1] === 0x4b
  if (!isArchive)
    return {
      data: [{ name: filename, open: () => stretch(bytes, 0, bytes.size) }],
      attachment: async () => undefined,
    }
  const entries = (await listZip(bytes)).filter((entry) => !isLitter.test(entry.name))
  const isAttachment = (entry: ZipEntry) => /(^|\/)attachments?\//i.test(entry.name)
  const data = entries.filter((entry) => isData.test(entry.name) && !isAttachment(entry))
  const find = attachmentFinder(entries.filter((entry) => !data.includes(entry)))
  return {
    data: data.map((entry) => ({ name: entry.name, open: () => openEntry(bytes, entry) })),
    async attachment(named) {
      const entry = find(named)
      return entry && readEntry(bytes, entry, mostAttachmentBytes)
    },
  }
}

/** Attachments lie at the path their record gives, in a folder (or a name) with their id, or have a name of their own. */
function attachmentFinder(entries: ZipEntry[]) {
  const byPath = new Map<string, ZipEntry>()
  const byName = new Map<string, ZipEntry | 'several'>()
  for (const entry of entries) {
    const segments = entry.name.toLowerCase().split('/')
    for (let from = 0; from < segments.length; from++) byPath.set(segments.slice(from).join('/'), entry)
    const name = segments.at(-1) ?? ''
    byName.set(name, byName.has(name) ? 'several' : entry)
  }
  return ({ id, name, path }: { id: string | null; name: string; path: string }): ZipEntry | undefined => {
    const file = name.toLowerCase()
    const folder = path.toLowerCase().replace(/^\/+|\/+$/g, '')
    const places = [
      folder,
      `${folder}/${file}`,
      ...(id ? [`${id}/${file}`, `${id}-${file}`, `${id}_${file}`, id] : []),
    ]
    const found = places.map((place) => (place === '' ? undefined : byPath.get(place))).find(Boolean)
    const named = byName.get(file)
    return found ?? (named === 'several' ? undefined : named)
  }
}
