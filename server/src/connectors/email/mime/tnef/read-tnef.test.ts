import { expect, test } from 'vitest'
import { decompressRtf } from './decompress-rtf.ts'
import { readTnef } from './read-tnef.ts'
import { rtfToText } from './rtf-to-text.ts'

const u16 = (value: number) => Buffer.from([value & 255, value >> 8])
const u32 = (value: number) =>
  Buffer.from([value & 255, (value >> 8) & 255, (value >> 16) & 255, (value >>> 24) & 255])

function attribute(level: number, id: number, data: Buffer) {
  return Buffer.concat([Buffer.from([level]), u32(id), u32(data.length), data, u16(0)])
}

function textProperty(id: number, text: string) {
  const data = Buffer.from(`${text}\0`, 'utf16le')
  return Buffer.concat([
    u16(31),
    u16(id),
    u32(1),
    u32(data.length),
    data,
    Buffer.alloc((4 - (data.length % 4)) % 4),
  ])
}

const HEAD = Buffer.concat([u32(0x223e9f78), u16(1)])

test('files and body of a winmail.dat are found', () => {
  const winmail = Buffer.concat([
    HEAD,
    attribute(1, 0x00069003, Buffer.concat([u32(1), textProperty(0x1000, 'Grüße')])),
    attribute(2, 0x00069002, Buffer.alloc(14)),
    attribute(2, 0x00018010, Buffer.from('SHORT~1.TXT\0')),
    attribute(2, 0x0006800f, Buffer.from('content')),
    attribute(2, 0x00069005, Buffer.concat([u32(1), textProperty(0x3707, 'long name.txt')])),
  ])
  const found = readTnef(winmail)
  expect(found?.text).toBe('Grüße')
  expect(found?.files.map((file) => [file.filename, file.content.toString()])).toEqual([
    ['long name.txt', 'content'],
  ])
})

test('a cut-off winmail.dat gives what is there; other bytes give nothing', () => {
  const cut = Buffer.concat([
    HEAD,
    attribute(2, 0x00069002, Buffer.alloc(14)),
    attribute(2, 0x0006800f, Buffer.from('content')).subarray(0, 12),
  ])
  expect(readTnef(cut)?.files).toEqual([])
  expect(readTnef(Buffer.from('PK\x03\x04 something else'))).toBeUndefined()
})

test('compressed rich text is unpacked', () => {
  // The published example of MS-OXRTFCP 4.1.1.
  const packed =
    '2d0000002b0000004c5a4675f1c5c7a703000a007263706731323542320af32068656c090020627705b06c647d0a800fa0'
  expect(decompressRtf(Buffer.from('short'))).toBeUndefined()
  expect(decompressRtf(Buffer.from(packed, 'hex'))).toBe('{\\rtf1\\ansi\\ansicpg1252\\pard hello world}\r\n')
})

test('rich text becomes words', () => {
  expect(
    rtfToText(
      "{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0 Arial;}}\\f0 Gr\\'fc\\'dfe\\par {\\*\\htmltag <b>}\\u1055?\\u1088?i\\~x}",
    ),
  ).toBe('Grüße\nПрi x')
})
