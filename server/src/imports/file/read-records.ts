import { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { reasonOf } from '../../platform/errors.ts'
import { cleanText } from '../../platform/http/clean-text.ts'
import { readCsv } from '../../platform/tables/read-csv.ts'
import type { Piece } from './raw-record.ts'
import { readXml } from './read-xml.ts'
import { createJsonSplitter } from './split-json.ts'
import { splitLines } from './split-lines.ts'

export type DataFile = { name: string; open(): AsyncIterable<Buffer> }

/**
 * All records of one file, whatever it is: JSON, JSON Lines, CSV, XML, also gzipped. Where the file was cut is the last
 * piece.
 * @param wrappers the keys under which its product's API pages hold lists
 */
export async function* readRecords(file: DataFile, wrappers: ReadonlySet<string>): AsyncGenerator<Piece> {
  let records = 0
  let bytes = 0
  async function* counted(): AsyncGenerator<Buffer> {
    for await (const chunk of file.open()) {
      bytes += chunk.byteLength
      yield chunk
    }
  }
  const stem = stemOf(file.name)
  try {
    for await (const found of piecesOf(counted(), stem, wrappers)) {
      if (found === 'cut') {
        yield { cut: { file: file.name, records, bytes } }
        return
      }
      records += 1
      const place = `${file.name} #${records}`
      if (found === 'too-big') yield { broken: { place, reason: 'too_big' } }
      else if (found === 'unreadable') yield { broken: { place, reason: 'unreadable' } }
      else yield { record: { ...found, place } }
    }
  } catch (error) {
    if (!(error instanceof CutInside)) throw error
    yield { cut: { file: file.name, records, bytes } }
  }
}

type Found = { list: string; value: unknown } | 'cut' | 'too-big' | 'unreadable'

class CutInside extends Error {}

async function* piecesOf(
  source: AsyncGenerator<Buffer>,
  stem: string,
  wrappers: ReadonlySet<string>,
): AsyncGenerator<Found> {
  const { first, all } = await peek(source)
  if (first[0] === 0x1f && first[1] === 0x8b) {
    yield* piecesOf(gunzip(all), stem.replace(/\.gz$/, ''), wrappers)
    return
  }
  const start = first
    .toString('utf8')
    .replace(/^\uFEFF/, '')
    .trimStart()
  if (start === '') return
  const chunks = withoutMark(all)
  if (start.startsWith('<')) yield* fromXml(chunks)
  else if (!start.startsWith('{') && !start.startsWith('[')) yield* fromCsv(chunks, stem)
  else if (isLines(start)) yield* fromLines(chunks, stem)
  else yield* fromJson(chunks, stem, wrappers)
}

async function peek(source: AsyncGenerator<Buffer>) {
  const parts: Buffer[] = []
  let length = 0
  while (length < 1024 * 1024) {
    const { value, done } = await source.next()
    if (done) break
    parts.push(value)
    length += value.byteLength
  }
  const first = Buffer.concat(parts)
  async function* all(): AsyncGenerator<Buffer> {
    yield first
    yield* source
  }
  return { first, all: all() }
}

// A byte order mark is no part of what is said.
async function* withoutMark(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let isFirst = true
  for await (const chunk of chunks) {
    const hasMark = isFirst && chunk[0] === 0xef && chunk[1] === 0xbb && chunk[2] === 0xbf
    isFirst = false
    yield hasMark ? chunk.subarray(3) : chunk
  }
}

// One whole object on the first line and another on the second.
function isLines(start: string): boolean {
  const end = start.indexOf('\n')
  if (end < 0 || !start.slice(end).trimStart().startsWith('{')) return false
  return parse(start.slice(0, end)) !== undefined
}

async function* fromLines(chunks: AsyncIterable<Buffer>, list: string): AsyncGenerator<Found> {
  for await (const line of splitLines(chunks)) {
    if ('tooBig' in line) yield 'too-big'
    else if (line.text.trim() !== '') {
      const value = parse(line.text)
      if (value !== undefined) yield { list, value }
      else yield line.isWhole ? 'unreadable' : 'cut'
    }
  }
}

async function* fromJson(
  chunks: AsyncIterable<Buffer>,
  stem: string,
  wrappers: ReadonlySet<string>,
): AsyncGenerator<Found> {
  const splitter = createJsonSplitter(stem, wrappers)
  for await (const chunk of chunks)
    for (const split of splitter.push(chunk)) {
      if ('tooBig' in split) yield 'too-big'
      else {
        const value = parse(split.text)
        yield value === undefined ? 'unreadable' : { list: split.list, value }
      }
    }
  if (!splitter.isWhole()) yield 'cut'
}

async function* fromXml(chunks: AsyncIterable<Buffer>): AsyncGenerator<Found> {
  for await (const found of readXml(chunks)) {
    if ('tooBig' in found) yield 'too-big'
    else if ('isCut' in found) yield 'cut'
    else yield { list: found.list, value: clean(found.value) }
  }
}

async function* fromCsv(chunks: AsyncIterable<Buffer>, list: string): AsyncGenerator<Found> {
  for await (const found of readCsv(chunks)) {
    if ('tooBig' in found) yield 'too-big'
    else if ('isCut' in found) yield 'cut'
    else yield { list, value: clean(found.row) }
  }
}

async function* gunzip(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const source = Readable.from(chunks, { objectMode: false })
  const unpacked = source.on('error', (error) => unpacked.destroy(error)).pipe(createGunzip())
  try {
    for await (const chunk of unpacked) yield Buffer.from(chunk)
  } catch (error) {
    throw new CutInside(reasonOf(error))
  }
}

function parse(text: string): unknown {
  try {
    return clean(JSON.parse(text))
  } catch {
    return undefined
  }
}

// Nested without end it cannot be stored; it is one unreadable record then.
function clean(value: unknown): unknown {
  return cleanText(value)
}

function stemOf(name: string): string {
  const base = name.split('/').at(-1) ?? ''
  return base.replace(/(\.(json|ndjson|jsonl|csv|xml|gz|txt))+$/i, '').toLowerCase()
}
