import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { writeZip } from '../platform/archive/write-zip.ts'
import type { Context } from '../platform/context.ts'
import { beginImport } from './begin-import.ts'
import { startTaking } from './change-import.ts'
import { showImport } from './queries.ts'
import type { Mapping } from './shapes.ts'
import type { SourceKind } from './sources/sources.ts'
import { workOnImport } from './work-on-import.ts'

/** A file of ours, made by hand after what a product documents. */
export function fixture(name: string): Buffer {
  return readFileSync(join(import.meta.dirname, 'fixtures', name))
}

/** An archive of files by their names in it. */
export function zipOf(files: Record<string, Buffer | string>): Promise<Buffer> {
  async function* sources() {
    for (const [name, bytes] of Object.entries(files)) {
      async function* content() {
        yield bytes
      }
      yield { name, content: content() }
    }
  }
  return buffer(writeZip(sources(), new Date('2026-01-01T00:00:00Z')))
}

/** The fixtures of a product as one archive, each under its own name there, with further files. */
export function fixturesOf(source: SourceKind, names: string[], more: Record<string, string> = {}) {
  return zipOf({ ...Object.fromEntries(names.map((name) => [name, fixture(`${source}-${name}`)])), ...more })
}

/** Uploads a file and has it read. */
export async function upload(context: Context, source: SourceKind, file: Buffer, filename = 'export.zip') {
  async function* chunks() {
    for (let at = 0; at < file.byteLength; at += 100_000) yield file.subarray(at, at + 100_000)
  }
  const id = await beginImport(context, { source, origin: '', filename, chunks: chunks() }, 'caller')
  await workOnImport(context, id, () => false)
  return showImport(context, id, 'en')
}

/** Uploads a file, has it read, and takes it as it looks, but for some changes of the mapping. */
export async function bring(
  context: Context,
  source: SourceKind,
  given: { file: Buffer; filename?: string; changes?: Partial<Mapping> },
) {
  const read = await upload(context, source, given.file, given.filename)
  const { id } = read.import
  if (!read.mapping) throw new Error(`It was not read: ${read.import.failure}`)
  await startTaking(context, id, { mapping: { ...read.mapping, ...given.changes }, by: 'caller' })
  await workOnImport(context, id, () => false)
  return showImport(context, id, 'en')
}

/** What there is of an account that an import could change, without ids and moments of its taking. */
export async function readHistory(context: Context) {
  return context.read(async (tx) => {
    const conversations = await tx.db
      .selectFrom('conversations')
      .select([
        'id',
        'subject',
        'status',
        'priority',
        'messageCount',
        'publicCount',
        'createdAt',
        'lastMessageAt',
      ])
      .select([
        'lastSender',
        'preview',
        'dueAt',
        'waitingSince',
        'hasAttachments',
        'resolvedAt',
        'firstResponseAt',
      ])
      .orderBy('createdAt')
      .execute()
    const messages = await tx.db
      .selectFrom('messages')
      .select(['conversationId', 'kind', 'authorKind', 'authorName', 'text', 'html', 'state', 'createdAt'])
      .select(['publicNumber', 'externalId'])
      .orderBy('createdAt')
      .orderBy('id')
      .execute()
    return conversations.map(({ id, ...conversation }) => ({
      ...conversation,
      messages: messages
        .filter((message) => message.conversationId === id)
        .map(({ conversationId: _id, ...message }) => message),
    }))
  })
}
