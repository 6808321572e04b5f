import { decodeText } from '../charset.ts'
import { decompressRtf } from './decompress-rtf.ts'
import { type MapiValue, readProperties } from './read-properties.ts'
import { rtfToText } from './rtf-to-text.ts'

const SIGNATURE = 0x223e9f78
const ATTACH_START = 0x9002
const ATTACH_TITLE = 0x8010
const ATTACH_DATA = 0x800f
const ATTACH_PROPERTIES = 0x9005
const MESSAGE_PROPERTIES = 0x9003
const MESSAGE_BODY = 0x800c
const CODE_PAGE = 0x9007

const PR_BODY = 0x1000
const PR_RTF = 0x1009
const PR_HTML = 0x1013
const PR_DISPLAY_NAME = 0x3001
const PR_DATA = 0x3701
const PR_SHORT_NAME = 0x3704
const PR_LONG_NAME = 0x3707
const PR_MIME_TYPE = 0x370e
const PR_CONTENT_ID = 0x3712

export type TnefFile = {
  filename: string | undefined
  type: string | undefined
  contentId: string | undefined
  content: Uint8Array
}
export type TnefMail = { text: string | undefined; html: string | undefined; files: TnefFile[] }

type Attribute = { id: number; data: Buffer }

/** Reads a winmail.dat (MS-OXTNEF): its files and its body. undefined when the bytes are no TNEF. */
export function readTnef(content: Uint8Array): TnefMail | undefined {
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength)
  if (bytes.length < 6 || bytes.readUInt32LE(0) !== SIGNATURE) return undefined
  const attributes = readAttributes(bytes)
  const page = attributes.find((attribute) => attribute.id === CODE_PAGE)?.data
  const charset = page && page.length >= 4 ? `windows-${page.readUInt32LE(0)}` : undefined
  return { ...readBody(attributes, charset), files: readFiles(attributes, charset) }
}

function readAttributes(bytes: Buffer) {
  const found: Attribute[] = []
  let at = 6
  while (at + 9 <= bytes.length) {
    const id = bytes.readUInt16LE(at + 1)
    const size = bytes.readUInt32LE(at + 5)
    if (at + 9 + size > bytes.length) break
    found.push({ id, data: bytes.subarray(at + 9, at + 9 + size) })
    at += 9 + size + 2
  }
  return found
}

function readBody(attributes: Attribute[], charset: string | undefined) {
  const block = attributes.find((attribute) => attribute.id === MESSAGE_PROPERTIES)
  const properties = block ? readProperties(block.data) : new Map<number, MapiValue>()
  const plain = attributes.find((attribute) => attribute.id === MESSAGE_BODY)?.data
  const rtf = properties.get(PR_RTF)
  const unpacked = rtf instanceof Uint8Array ? decompressRtf(rtf) : undefined
  const text =
    textOf(properties.get(PR_BODY) ?? plain, charset) ?? (unpacked ? rtfToText(unpacked) : undefined)
  return { text, html: textOf(properties.get(PR_HTML), charset) }
}

function readFiles(attributes: Attribute[], charset: string | undefined) {
  const files: TnefFile[] = []
  for (const { id, data } of attributes) {
    if (id === ATTACH_START) {
      files.push({ filename: undefined, type: undefined, contentId: undefined, content: new Uint8Array() })
    }
    const open = files.at(-1)
    if (!open) continue
    if (id === ATTACH_TITLE) open.filename ??= textOf(data, charset)
    if (id === ATTACH_DATA) open.content = data
    if (id === ATTACH_PROPERTIES) addProperties(open, readProperties(data), charset)
  }
  return files.filter((file) => file.content.length > 0)
}

function addProperties(file: TnefFile, properties: Map<number, MapiValue>, charset: string | undefined) {
  const name = [PR_LONG_NAME, PR_SHORT_NAME, PR_DISPLAY_NAME].map((id) => textOf(properties.get(id), charset))
  file.filename = name[0] ?? file.filename ?? name[1] ?? name[2]
  file.type = textOf(properties.get(PR_MIME_TYPE), charset)?.toLowerCase()
  file.contentId = textOf(properties.get(PR_CONTENT_ID), charset)
  const data = properties.get(PR_DATA)
  // An embedded object starts with a 16-byte interface id, which is no part of the file.
  if (data instanceof Uint8Array && file.content.length === 0) file.content = data
}

function textOf(value: MapiValue | undefined, charset: string | undefined) {
  const text = typeof value === 'string' ? value : value ? decodeText(value, charset) : undefined
  const clean = text?.replaceAll('\0', '').replace(/\r\n?/g, '\n')
  return clean === '' ? undefined : clean
}
