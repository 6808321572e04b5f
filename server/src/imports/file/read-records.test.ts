import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Piece } from './raw-record.ts'
import { readRecords } from './read-records.ts'

const wrappers = new Set(['tickets', 'data', 'payload', 'conversations', 'comments', '_embedded'])

async function read(text: string | Buffer, name = 'tickets.json', size = 7): Promise<Piece[]> {
  const bytes = Buffer.from(text)
  async function* open() {
    for (let at = 0; at < bytes.byteLength; at += size) yield bytes.subarray(at, at + size)
  }
  return Array.fromAsync(readRecords({ name, open }, wrappers))
}

const values = (pieces: Piece[]) =>
  pieces.map((piece) => ('record' in piece ? [piece.record.list, piece.record.value] : piece))

test('records of a list, of lines, one after the other and of a page are the same', async () => {
  const one = { id: 1, text: 'a "quoted" \\ {brace} [', comments: [{ id: 5 }] }
  const two = { id: 2, custom: { data: [{ id: 9 }] } }
  const expected = [one, two].map((value) => ['tickets', value])
  const texts = [
    JSON.stringify([one, two]),
    `${JSON.stringify(one)}\n${JSON.stringify(two)}\n`,
    `${JSON.stringify(one)}\r\n\r\n${JSON.stringify(two)}`,
    JSON.stringify({ tickets: [one, two], count: 2, next_page: null }),
    JSON.stringify({ count: 2, tickets: [one, two] }, null, 2),
    `\uFEFF${JSON.stringify([one, two], null, 1)}`,
  ]
  for (const text of texts) expect(values(await read(text)), text).toEqual(expected)
})

test('pages within pages, and tables with their names', async () => {
  const nested = { data: { meta: { all: 1 }, payload: [{ id: 1 }, { id: 2 }] } }
  expect(values(await read(JSON.stringify(nested)))).toEqual([
    ['meta', { all: 1 }],
    ['payload', { id: 1 }],
    ['payload', { id: 2 }],
  ])
  const embedded = {
    _embedded: { conversations: [{ id: 1, _embedded: { threads: [] } }] },
    page: { size: 1 },
  }
  expect(values(await read(JSON.stringify(embedded)))).toEqual([
    ['conversations', { id: 1, _embedded: { threads: [] } }],
    ['page', { size: 1 }],
  ])
  const dump = [{ type: 'table', name: 'threads', database: 'd', data: [{ id: '1' }] }]
  expect(values(await read(JSON.stringify(dump)))).toEqual([['threads', { id: '1' }]])
})

test('however the bytes are cut into chunks, the records are the same', async () => {
  const record = fc.record({
    id: fc.integer(),
    text: fc.string({ unit: 'grapheme' }),
    list: fc.array(fc.string()),
  })
  await fc.assert(
    fc.asyncProperty(
      fc.array(record, { minLength: 1, maxLength: 5 }),
      fc.integer({ min: 1, max: 40 }),
      async (all, size) => {
        const clean = all.map((one) => JSON.parse(JSON.stringify(one).normalize('NFC')))
        for (const text of [JSON.stringify(clean), JSON.stringify({ tickets: clean }, null, 2)]) {
          const pieces = await read(text, 'tickets.json', size)
          expect(pieces.map((piece) => 'record' in piece && Object(piece.record.value).id)).toEqual(
            clean.map((one) => one.id),
          )
        }
      },
    ),
    { numRuns: 60 },
  )
})

test('wherever JSON is cut, reading says so and gives what is whole', async () => {
  const text = JSON.stringify({ tickets: [{ id: 1 }, { id: 2, text: 'zwei' }, { id: 3 }], count: 3 })
  for (let length = 1; length < text.length; length++) {
    const pieces = await read(text.slice(0, length))
    expect(pieces.at(-1), text.slice(0, length)).toHaveProperty('cut')
  }
})

test('a table of values: quotes, line breaks in cells, semicolons', async () => {
  const csv = 'ID;Name\r\n1;"A ""b""; c\nd"\r\n\r\n2;e'
  expect(values(await read(csv, 'contacts.csv'))).toEqual([
    ['contacts', { id: '1', name: 'A "b"; c\nd' }],
    ['contacts', { id: '2', name: 'e' }],
  ])
  expect(values(await read('id,name\n1,"cut', 'contacts.csv')).at(-1)).toHaveProperty('cut')
})

test('what is nested without end, or is no text, is one unreadable record', async () => {
  const deep = `${'{"a":'.repeat(5_000)}1${'}'.repeat(5_000)}`
  expect(await read(`{"id":1}\n${deep}\n{"id":2}\n`, 'tickets.ndjson', 999)).toMatchObject([
    { record: { value: { id: 1 } } },
    { broken: { place: 'tickets.ndjson #2', reason: 'unreadable' } },
    { record: { value: { id: 2 } } },
  ])
})
