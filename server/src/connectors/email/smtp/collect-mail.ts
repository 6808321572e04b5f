import type { SMTPServerDataStream } from 'smtp-server'
import { RAW_LIMIT } from '../mime/limits.ts'
import { Refusal } from './refusal.ts'

const mailTimeoutMs = 10 * 60_000
// All mails being taken in together: one more sender is asked to come back instead of ending the process.
const memoryLimitBytes = 6 * RAW_LIMIT

/** Bytes held by all mails being taken in. */
export type Held = { bytes: number }

/**
 * Reads one mail from its connection and hands it to `keep`.
 * @throws Refusal 552 above 50 MB, 452 when too much is being taken in at once, 421 after ten minutes
 */
export async function collectMail<T>(
  stream: SMTPServerDataStream,
  held: Held,
  keep: (raw: Buffer) => Promise<T>,
): Promise<T> {
  const chunks: Buffer[] = []
  let size = 0
  const deadline = setTimeout(() => stream.destroy(new Refusal(421, 'The mail took too long')), mailTimeoutMs)
  try {
    // Reads to the end even when it will refuse: SMTP has no way to answer in the middle of a mail.
    for await (const chunk of stream) {
      if (!Buffer.isBuffer(chunk) || size > RAW_LIMIT || held.bytes > memoryLimitBytes) continue
      size += chunk.length
      held.bytes += chunk.length
      chunks.push(chunk)
    }
    if (stream.sizeExceeded) throw new Refusal(552, 'The mail is larger than 50 MB')
    if (size !== stream.byteLength) throw new Refusal(452, 'Too much mail at once. Try again later')
    clearTimeout(deadline)
    return await keep(Buffer.concat(chunks))
  } finally {
    clearTimeout(deadline)
    held.bytes -= size
  }
}
