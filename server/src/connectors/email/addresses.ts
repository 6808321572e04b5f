import { addressParser } from 'postal-mime'
import { decodeHeader } from './mime/parameters.ts'

/** `address` is '' for a sender without one (`MAILER-DAEMON <>`). */
export type MailAddress = { name: string; address: string }

/** Every mailbox of an address header; groups are flattened, names decoded. */
export function readAddresses(value: string | undefined): MailAddress[] {
  if (!value) return []
  return addressParser(boundGroups(value), { flatten: true })
    .map(toMailAddress)
    .filter((entry) => entry.name !== '' || entry.address !== '')
}

// The parser recurses into groups, so thousands of colons would cost thousands of passes.
function boundGroups(value: string) {
  let colons = 0
  return value.replaceAll('\0', '').replace(/:/g, (colon) => (++colons > 10 ? ' ' : colon))
}

/** The first address-like word of a header such as Delivered-To, in lower case; '' for `<>`. */
export function bareAddress(value: string) {
  const bracketed = /<([^<>]{0,320})>/.exec(value)?.[1]
  const address = bracketed ?? value.split(/[\s,;]+/).find((word) => word.includes('@')) ?? ''
  return address.trim().toLowerCase()
}

function toMailAddress(entry: { name: string; address?: string | undefined }): MailAddress {
  const address = (entry.address ?? '').replace(/^mailto:/i, '').replace(/[\s<>]/g, '')
  const name = decodeHeader(entry.name).replace(/\s+/g, ' ').trim()
  // "a@b <a@b>" and "'a@b' <a@b>" name nobody.
  const isEcho = name.replace(/^['"]|['"]$/g, '').toLowerCase() === address.toLowerCase()
  return { name: isEcho ? '' : name, address }
}
