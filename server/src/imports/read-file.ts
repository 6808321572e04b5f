import { ZipError } from '../platform/archive/read-zip.ts'
import type { Context, Tx } from '../platform/context.ts'
import { openFile } from './file/open-file.ts'
import { openParts } from './file/parts.ts'
import type { Cut, Piece } from './file/raw-record.ts'
import { readRecords } from './file/read-records.ts'
import { findValues } from './find-values.ts'
import { type Import, noteFailure, tellChange } from './imports.ts'
import { sources } from './sources/sources.ts'
import { type Staged, stagedOf, stageRecords } from './stage-records.ts'

const recordsAtOnce = 500
const bytesAtOnce = 4 * 1024 * 1024

/**
 * Reads an uploaded file into records, on from where reading stopped, until it is read or `isEnough`. Returns whether
 * nothing is left to read.
 */
export async function readFile(context: Context, found: Import, isEnough: () => boolean): Promise<boolean> {
  try {
    const file = await openFile(await openParts(context, found.id), found.filename)
    if (file.data.length === 0) {
      await noteFailure(context, found.id, { key: 'failure.nothing', values: {} })
      return true
    }
    for (const [entry, data] of file.data.entries()) {
      if (entry < found.entry) continue
      const done = entry === found.entry ? found.recordsInEntry : 0
      const end = await readEntry(context, found, { entry, done, data, isEnough })
      if (end === 'enough' || end === 'stopped') return end === 'stopped'
    }
    await finish(context, found.id)
  } catch (error) {
    if (!(error instanceof ZipError)) throw error
    await noteFailure(context, found.id, { key: `failure.${error.fault}`, values: {} })
  }
  return true
}

type Stretch = {
  entry: number
  /** So many pieces of it were read before. */
  done: number
  data: Parameters<typeof readRecords>[0]
  isEnough: () => boolean
}

async function readEntry(
  context: Context,
  found: Import,
  { entry, done, data, isEnough }: Stretch,
): Promise<'read' | 'enough' | 'stopped'> {
  const source = sources[found.source]
  let count = 0
  let waiting: Piece[] = []
  let bytes = 0
  const flush = async () => {
    const pieces = waiting
    waiting = []
    bytes = 0
    return keep(context, found, { entry, from: count - pieces.length, pieces, source })
  }
  for await (const piece of readRecords(data, source.wrappers)) {
    count += 1
    if (count <= done) continue
    waiting.push(piece)
    bytes += sizeOf(piece)
    if (waiting.length < recordsAtOnce && bytes < bytesAtOnce) continue
    if (!(await flush())) return 'stopped'
    if (isEnough()) return 'enough'
  }
  return (await flush()) ? 'read' : 'stopped'
}

// Close enough, and cheaper than writing it out again.
function sizeOf(piece: Piece): number {
  if (!('record' in piece)) return 0
  const { value } = piece.record
  return typeof value === 'object' && value !== null && 'comments' in value ? 20_000 : 4_000
}

type Stage = {
  entry: number
  /** Pieces of this entry before these. */
  from: number
  pieces: Piece[]
  source: (typeof sources)[Import['source']]
}

/** Keeps some pieces and how far reading has come, together. Whether to go on. */
async function keep(
  context: Context,
  { id }: Import,
  { entry, from, pieces, source }: Stage,
): Promise<boolean> {
  return context.transaction(async (tx) => {
    const held = await holdReading(tx, id)
    if (!held) return false
    const staged: Staged[] = pieces.flatMap((piece, index) =>
      stagedOf(source, piece, held.records + index + 1),
    )
    await stageRecords(tx, id, staged)
    const cut = pieces.flatMap((piece) => ('cut' in piece ? [piece.cut] : []))[0]
    await noteRead(tx, id, {
      entry,
      inEntry: from + pieces.length,
      records: held.records + pieces.length,
      cut,
    })
    return true
  })
}

async function holdReading(tx: Tx, id: string) {
  return tx.db
    .selectFrom('imports')
    .select('records')
    .where('accountId', '=', tx.accountId)
    .where('id', '=', id)
    .where('state', '=', 'reading')
    .forUpdate()
    .executeTakeFirst()
}

async function noteRead(
  tx: Tx,
  id: string,
  read: { entry: number; inEntry: number; records: number; cut: Cut | undefined },
): Promise<void> {
  await tx.db
    .updateTable('imports')
    .set({
      entry: read.entry,
      recordsInEntry: read.inEntry,
      records: read.records,
      ...(read.cut ? { cut: JSON.stringify(read.cut) } : {}),
    })
    .where('accountId', '=', tx.accountId)
    .where('id', '=', id)
    .execute()
}

async function finish(context: Context, id: string): Promise<void> {
  await context.transaction(async (tx) => {
    if (!(await holdReading(tx, id))) return
    const found = await findValues(tx, id)
    const isEmpty = found.conversations === 0 && found.contacts === 0
    await tx.db
      .updateTable('imports')
      .set({
        found: JSON.stringify(found),
        ...(isEmpty
          ? {
              state: 'failed',
              failure: JSON.stringify({ key: 'failure.unknown', values: {} }),
              endedAt: tx.now(),
            }
          : { state: 'ready' }),
      })
      .where('accountId', '=', tx.accountId)
      .where('id', '=', id)
      .execute()
    tellChange(tx, id, isEmpty ? 'failed' : 'ready')
  })
}
