import { createReadStream } from 'node:fs'
import { createGunzip } from 'node:zlib'
import { AppError } from '../platform/errors.ts'
import { hashOf } from '../platform/storage/blobs.ts'
import { type BackupCounts, format, type Head, type Line, lineShape } from './format.ts'

/**
 * Reads a whole backup and keeps nothing: whether every line, file and count of it is right.
 * @throws AppError invalid with the reason; not_found when there is no such file
 */
export async function verifyBackup(
  path: string,
  known: { migrations: string[]; tables: Set<string> },
): Promise<BackupCounts> {
  const counts: BackupCounts = { rows: 0, blobs: 0 }
  let end: BackupCounts | undefined
  let isFirst = true
  for await (const line of readLines(path)) {
    if (isFirst) checkHead(line, known.migrations)
    isFirst = false
    if (end) refuse('Something follows its end.')
    if ('row' in line) counts.rows += 1
    else if ('table' in line && !known.tables.has(line.table))
      refuse(`It holds a table ${line.table} that this version does not know.`)
    else if ('blob' in line) {
      if (hashOf(Buffer.from(line.data, 'base64')) !== line.blob)
        refuse(`The file ${line.blob.slice(0, 12)} in it is damaged.`)
      counts.blobs += 1
    } else if ('end' in line) end = line
  }
  if (end?.rows !== counts.rows || end.blobs !== counts.blobs)
    refuse('It ends too early: the file was cut or the backup did not finish.')
  return counts
}

/** The lines of a backup, one after the other. */
export async function* readLines(path: string): AsyncGenerator<Line> {
  let number = 0
  try {
    for await (const text of textLines(path)) {
      number += 1
      yield lineShape.parse(JSON.parse(text))
    }
  } catch (error) {
    if (error instanceof AppError) throw error
    if (error instanceof Error && 'code' in error && String(error.code).startsWith('E'))
      throw new AppError('not_found', `${path} cannot be read: ${error.message}`)
    refuse(number === 0 ? 'It does not begin like one.' : `It cannot be read after line ${number}.`)
  }
}

async function* textLines(path: string): AsyncGenerator<string> {
  const gunzip = createGunzip()
  const file = createReadStream(path).on('error', (error) => gunzip.destroy(error))
  file.pipe(gunzip).setEncoding('utf8')
  let rest: string[] = []
  try {
    for await (const chunk of gunzip) {
      const [first = '', ...others] = String(chunk).split('\n')
      // A file within a backup is one long line that comes in many chunks.
      rest.push(first)
      for (const next of others) {
        yield rest.join('')
        rest = [next]
      }
    }
  } finally {
    file.destroy()
  }
  const last = rest.join('')
  if (last !== '') yield last
}

function checkHead(line: Line, migrations: string[]): asserts line is Head {
  if (!('vicino' in line)) refuse('It does not begin like one.')
  const unknown = line.migrations.filter((name) => !migrations.includes(name))
  if (line.vicino !== format || unknown.length > 0)
    refuse('It was made by a newer version. Bring this installation to that version first.')
}

function refuse(reason: string): never {
  throw new AppError('invalid', `This is not a whole Vicino backup. ${reason}`)
}
