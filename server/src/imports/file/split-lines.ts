import { longestRecord } from './raw-record.ts'

export type Line = { text: string; isWhole: boolean } | { tooBig: true }

const newline = 0x0a

/** The lines of a text of any size as its bytes come. The last one is whole only when a line end follows it. */
export async function* splitLines(chunks: AsyncIterable<Buffer>): AsyncGenerator<Line> {
  let parts: Buffer[] = []
  let length = 0
  for await (const chunk of chunks) {
    let from = 0
    for (let at = chunk.indexOf(newline); at >= 0; at = chunk.indexOf(newline, from)) {
      if (length + at - from > longestRecord) yield { tooBig: true }
      else yield { text: Buffer.concat([...parts, chunk.subarray(from, at)]).toString('utf8'), isWhole: true }
      parts = []
      length = 0
      from = at + 1
    }
    length += chunk.byteLength - from
    parts = length > longestRecord ? [] : [...parts, chunk.subarray(from)]
  }
  if (length > longestRecord) yield { tooBig: true }
  else if (length > 0) yield { text: Buffer.concat(parts).toString('utf8'), isWhole: false }
}
