/** A MAPI property this project reads: Unicode text, or bytes (8-bit text, binary, object). */
export type MapiValue = string | Uint8Array

const FIXED_SIZES: Record<number, number> = {
  2: 4,
  3: 4,
  4: 4,
  5: 8,
  6: 8,
  7: 8,
  10: 4,
  11: 4,
  20: 8,
  64: 8,
  72: 16,
}
const UNICODE = 31
const VARIABLE = new Set([13, 30, UNICODE, 258])
const MULTIPLE = 0x1000

/** Reads a MAPI property list of a TNEF attribute; stops at the first damaged or unknown entry. */
export function readProperties(data: Buffer) {
  const properties = new Map<number, MapiValue>()
  const cursor = { at: 4 }
  const count = data.length >= 4 ? Math.min(data.readUInt32LE(0), 5000) : 0
  try {
    for (let i = 0; i < count; i += 1) readProperty(data, cursor, properties)
  } catch (error) {
    // Reading beyond the end is how a cut-off list shows; what came before is still good.
    if (!(error instanceof RangeError)) throw error
  }
  return properties
}

function readProperty(data: Buffer, cursor: { at: number }, properties: Map<number, MapiValue>) {
  const rawType = data.readUInt16LE(cursor.at)
  const id = data.readUInt16LE(cursor.at + 2)
  cursor.at += 4
  if (id >= 0x8000) skipName(data, cursor)
  const type = rawType & ~MULTIPLE
  const isVariable = VARIABLE.has(type)
  const count = isVariable || rawType !== type ? takeNumber(data, cursor) : 1
  for (let i = 0; i < count; i += 1) {
    const size = isVariable ? takeNumber(data, cursor) : FIXED_SIZES[type]
    if (size === undefined || cursor.at + size > data.length) throw new RangeError('Damaged property list')
    const bytes = data.subarray(cursor.at, cursor.at + size)
    if (isVariable && !properties.has(id))
      properties.set(id, type === UNICODE ? bytes.toString('utf16le') : bytes)
    cursor.at += padded(size)
  }
}

function skipName(data: Buffer, cursor: { at: number }) {
  const kind = data.readUInt32LE(cursor.at + 16)
  const size = data.readUInt32LE(cursor.at + 20)
  cursor.at += kind === 0 ? 24 : 24 + padded(size)
}

function takeNumber(data: Buffer, cursor: { at: number }) {
  const value = data.readUInt32LE(cursor.at)
  cursor.at += 4
  return value
}

function padded(size: number) {
  return Math.ceil(size / 4) * 4
}
