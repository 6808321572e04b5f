import type { RawReview, ReviewSource, SourceCall } from '../../src/reviews/index.ts'

type Part = { reviews: readonly RawReview[]; next: unknown }

/** Reads all parts there are. @param position where to go on; null for from the first */
export async function readAll(source: ReviewSource, call: SourceCall, since: Date, position: unknown = null) {
  if (!source.readPart) throw new Error(`Nothing can be read of ${source.kind}.`)
  const parts: Part[] = []
  let at = position
  do {
    const part = await source.readPart(call, at, since)
    parts.push(part)
    at = part.next
  } while (at !== null)
  return { parts, reviews: parts.flatMap(({ reviews }) => reviews) }
}
