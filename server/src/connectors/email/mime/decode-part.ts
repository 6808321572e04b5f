import { decodeText } from './charset.ts'
import { decodeHeader } from './parameters.ts'
import { headerOf, type Part } from './read-tree.ts'
import { decodeTransfer } from './transfer.ts'
import { decodeUuBody } from './uuencode.ts'

/** The bytes of a part, transfer encoding undone. */
export function contentOf(part: Part): Uint8Array {
  if (!part.encoding.includes('uue')) return decodeTransfer(part.body, part.encoding)
  const text = Buffer.from(part.body).toString('latin1').replaceAll('\r', '')
  return decodeUuBody(text)?.content ?? part.body
}

/** The text of a part in NFC with LF line ends, charset undone. */
export function textOf(part: Part) {
  const bytes = contentOf(part)
  const label = part.parameters.get('charset') ?? (part.type === 'text/html' ? metaCharset(bytes) : undefined)
  return decodeText(bytes, label).replaceAll('\r\n', '\n').replaceAll('\r', '\n').normalize('NFC')
}

/** The file name from Content-Disposition, Content-Type or Content-Description-like headers, decoded. */
export function filenameOf(part: Part) {
  const name = part.disposition.parameters.get('filename') ?? part.parameters.get('name')
  const location = headerOf(part, 'content-location')
  const fallback = location && !location.includes(':') ? location : undefined
  return decodeHeader(name ?? fallback).trim() || undefined
}

function metaCharset(bytes: Uint8Array) {
  const head = Buffer.from(bytes.subarray(0, 2048)).toString('latin1')
  return /<meta[^>]{0,200}charset=["']?([\w:.-]{2,40})/i.exec(head)?.[1]
}
