import { bytesIn } from '../archive/bytes.ts'
import { listZip, readEntry, ZipError } from '../archive/read-zip.ts'
import { AppError } from '../errors.ts'
import { attributeIn, elementsIn, unescaped, type XmlElement } from './xml-elements.ts'

// A sheet of 300,000 rows is about this large; more is a bomb or nothing a person has made.
const mostSheetBytes = 300 * 1024 * 1024
const mostTexts = 2_000_000
const mostColumns = 400

export type XlsxRow = { cells: string[]; line: number }

/**
 * The rows of the first sheet of an Excel workbook (ECMA-376), as texts. What is formatted as a date or a time of day
 * comes as one: `2026-12-25`, `09:00`.
 * @throws AppError invalid when it is damaged, protected, or would be absurdly large unpacked
 */
export async function readXlsx(bytes: Buffer): Promise<Iterable<XlsxRow>> {
  try {
    const archive = bytesIn(bytes)
    const entries = await listZip(archive)
    const part = async (name: string) => {
      const entry = entries.find((one) => one.name === name)
      if (!entry) return ''
      // Some programs write every name with a prefix.
      return (await readEntry(archive, entry, mostSheetBytes)).toString('utf8').replaceAll(/<(\/?)x:/g, '<$1')
    }
    const relations = await part('xl/_rels/workbook.xml.rels')
    const sheet = await part(firstSheet(await part('xl/workbook.xml'), relations))
    if (sheet === '') throw unreadable()
    return rowsOf(sheet, {
      texts: textsOf(await part('xl/sharedStrings.xml')),
      kinds: kindsOf(await part('xl/styles.xml')),
    })
  } catch (error) {
    if (error instanceof ZipError) throw unreadable()
    throw error
  }
}

function firstSheet(workbook: string, relations: string): string {
  const [sheet] = elementsIn(workbook, 'sheet')
  const id = attributeIn(sheet?.head ?? '', 'r:id')
  const relation = [...elementsIn(relations, 'Relationship')].find(
    ({ head }) => attributeIn(head, 'Id') === id,
  )
  const target = attributeIn(relation?.head ?? '', 'Target') || 'worksheets/sheet1.xml'
  return target.startsWith('/') ? target.slice(1) : `xl/${target}`
}

function textsOf(shared: string): string[] {
  const texts: string[] = []
  for (const { inner } of elementsIn(shared, 'si')) {
    if (texts.length >= mostTexts) throw unreadable()
    texts.push(plainText(inner))
  }
  return texts
}

type Kind = 'date' | 'time' | 'other'
type Words = { texts: readonly string[]; kinds: readonly Kind[] }

function* rowsOf(sheet: string, words: Words): Generator<XlsxRow> {
  let line = 0
  for (const row of elementsIn(sheet, 'row')) {
    line = Number(attributeIn(row.head, 'r')) || line + 1
    const cells: string[] = []
    for (const cell of elementsIn(row.inner, 'c')) {
      const column = columnOf(attributeIn(cell.head, 'r')) ?? cells.length
      if (column >= mostColumns) continue
      while (cells.length < column) cells.push('')
      cells[column] = textOf(cell, words)
    }
    yield { cells, line }
  }
}

function columnOf(reference: string): number | undefined {
  const letters = /^[A-Z]{1,3}/.exec(reference)?.[0]
  if (!letters) return undefined
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
}

function textOf({ head, inner }: XmlElement, { texts, kinds }: Words): string {
  const type = attributeIn(head, 't')
  if (type === 'inlineStr') return plainText(inner)
  const [held] = elementsIn(inner, 'v')
  const value = unescaped(held?.inner ?? '')
  if (type === 's') return texts[Number(value)] ?? ''
  if (type === 'b') return value === '1' ? 'true' : 'false'
  if (type === 'e') return ''
  if (type === 'str' || value === '') return value
  return numberText(Number(value), kinds[Number(attributeIn(head, 's') || '0')] ?? 'other', value)
}

// Days since 1899-12-30, and parts of a day.
function numberText(value: number, kind: Kind, plain: string): string {
  if (!Number.isFinite(value) || kind === 'other') return plain
  const at = new Date(Date.UTC(1899, 11, 30) + Math.round(value * 86_400) * 1000)
  if (Number.isNaN(at.getTime())) return plain
  return kind === 'time' || value < 1 ? at.toISOString().slice(11, 16) : at.toISOString().slice(0, 10)
}

const dateFormats = new Set([14, 15, 16, 17, 22, 27, 30, 36, 50, 57])
const timeFormats = new Set([18, 19, 20, 21, 45, 46, 47])

function kindsOf(styles: string): Kind[] {
  const own = new Map(
    [...elementsIn(styles, 'numFmt')].map(({ head }) => [
      Number(attributeIn(head, 'numFmtId')),
      kindOfFormat(attributeIn(head, 'formatCode')),
    ]),
  )
  const [formats] = elementsIn(styles, 'cellXfs')
  return [...elementsIn(formats?.inner ?? '', 'xf')].map(({ head }) => {
    const id = Number(attributeIn(head, 'numFmtId'))
    if (dateFormats.has(id)) return 'date'
    return timeFormats.has(id) ? 'time' : (own.get(id) ?? 'other')
  })
}

function kindOfFormat(code: string): Kind {
  const bare = code.replaceAll(/"[^"]*"|\[[^\]]*\]|\\./g, '').toLowerCase()
  if (/[yd]/.test(bare)) return 'date'
  return /h/.test(bare) ? 'time' : 'other'
}

// How Japanese is read aloud stands beside it, as a text of its own.
function plainText(inner: string): string {
  const aloud = new Set(
    [...elementsIn(inner, 'rPh')].flatMap((one) => [...elementsIn(one.inner, 't')].map((t) => t.inner)),
  )
  return [...elementsIn(inner, 't')]
    .filter((one) => !aloud.has(one.inner))
    .map((one) => unescaped(one.inner))
    .join('')
}

function unreadable(): AppError {
  return new AppError('invalid', 'This workbook cannot be read.', { key: 'tableWorkbook' })
}
