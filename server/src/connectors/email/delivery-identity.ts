import { createHash } from 'node:crypto'

const headerLimit = 256 * 1024

/**
 * What makes a mail the same mail wherever it turns up again: its Message-ID and its body. Not its place in a mailbox
 * (a restored one counts anew) and not its other headers (every server on the way adds some).
 * @param fallback tells mails apart that carry neither Message-ID nor Date, such as the time the mailbox noted
 */
export function deliveryIdentity(raw: Uint8Array, fallback: string): string {
  const bytes = Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength)
  const bodyStart = findBody(bytes)
  const head = bytes.subarray(0, Math.min(bodyStart, headerLimit)).toString('latin1').replace(/\r\n?/g, '\n')
  return createHash('sha256')
    .update(nameOf(head, fallback))
    .update('\n')
    .update(bytes.subarray(bodyStart).toString('latin1').replace(/\r/g, '').trimEnd(), 'latin1')
    .digest('hex')
}

function nameOf(head: string, fallback: string): string {
  const messageId = headerOf(head, 'message-id')
  if (messageId) return messageId.replace(/^<|>$/g, '')
  const date = headerOf(head, 'date')
  return [date || fallback, headerOf(head, 'from'), headerOf(head, 'subject')].join('\n')
}

function headerOf(head: string, name: string): string {
  const found = new RegExp(`^${name}:([^\\n]{0,2000}(?:\\n[ \\t][^\\n]{0,2000}){0,20})`, 'im').exec(head)
  return (found?.[1] ?? '').replace(/\s+/g, ' ').trim()
}

function findBody(bytes: Buffer): number {
  const ends = ['\r\n\r\n', '\n\n', '\r\r'].map((end) => [bytes.indexOf(end), end.length] as const)
  const found = ends.filter(([at]) => at >= 0).sort(([a], [b]) => a - b)[0]
  return found ? found[0] + found[1] : bytes.length
}
