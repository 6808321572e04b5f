import { requirePermission, sees } from '../accounts/index.ts'
import { writeZip, type ZipSource } from '../platform/archive/write-zip.ts'
import type { Context } from '../platform/context.ts'
import { AppError } from '../platform/errors.ts'
import { writeExport } from './exports/write-export.ts'
import { type OurListing, readOurListings } from './our-listings.ts'
import { capabilityOf } from './platforms/capabilities.ts'
import { writeProposals } from './proposals/write-proposals.ts'
import { getDirectory } from './records.ts'
import { readLayout } from './sheets/keep-layout.ts'
import { writeSheet } from './sheets/write-sheet.ts'

type File = {
  filename: string
  type: string
  /** How many things it could not say; undefined where it says only what differs. */
  losses?: number
  content: Iterable<string> | AsyncIterable<string | Buffer>
}

/**
 * The file for one directory: our locations as it takes them, or what people may change there. A sheet of more rows
 * than it takes at once comes as several, in an archive.
 * @throws AppError conflict when it takes no file of ours
 */
export async function writeDirectoryFile(context: Context, id: string): Promise<File> {
  requirePermission(context.actor, 'locations.read')
  const today = context.now().toISOString().slice(0, 10)
  const { platform } = await context.read((tx) => getDirectory(tx, id))
  const { exportFormat } = capabilityOf(platform)
  switch (exportFormat) {
    case 'google-sheet': {
      const { chunks, ...file } = writeExport('google-sheet', await readVisible(context), today)
      return { ...file, content: chunks }
    }
    case 'bing-sheet':
      return sheetFile(context, id, today)
    case 'osm-proposals':
      return {
        ...{ filename: 'openstreetmap-proposals.geojson', type: 'application/geo+json' },
        content: writeProposals(context, id, today),
      }
    case null:
      throw new AppError('conflict', 'This directory takes no file.', { key: 'directory_no_file' })
  }
}

async function sheetFile(context: Context, id: string, today: string): Promise<File> {
  const { layout } = await context.read((tx) => readLayout(tx, id))
  const { limits } = capabilityOf('bing')
  const rowsAtMost = limits.find(({ per }) => per === 'file')?.most ?? Number.POSITIVE_INFINITY
  const { parts, losses } = writeSheet(await readVisible(context), layout, { today, rowsAtMost })
  if (parts.length === 1)
    return { filename: 'bing-places.csv', type: 'text/csv; charset=utf-8', losses, content: parts }
  const content = writeZip(entriesOf(parts), context.now())
  return { filename: 'bing-places.zip', type: 'application/zip', losses, content }
}

async function* entriesOf(parts: readonly string[]): AsyncGenerator<ZipSource> {
  for (const [index, part] of parts.entries()) {
    async function* content() {
      yield part
    }
    yield { name: `bing-places-${index + 1}-of-${parts.length}.csv`, content: content() }
  }
}

async function readVisible(context: Context): Promise<OurListing[]> {
  const all = await context.read((tx) => readOurListings(tx))
  return all.filter(({ id }) => sees(context.actor, { locationId: id, departmentId: null }))
}
