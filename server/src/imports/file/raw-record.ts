/** One thing as a file holds it, not understood yet. */
export type RawRecord = {
  /** What it was listed under: a key of the JSON, an element of the XML, else the name of the file without ending. */
  list: string
  value: unknown
  /** Where it stands, in words a person can find it by: `tickets.json #12`. */
  place: string
}

/** What cannot be taken apart at all; reading goes on after it. */
export type BrokenRecord = { place: string; reason: 'unreadable' | 'too_big' }

/** The file ends in the middle. `records` are the whole ones before. */
export type Cut = { file: string; records: number; bytes: number }

export type Piece = { record: RawRecord } | { broken: BrokenRecord } | { cut: Cut }

/** More than this in one record is no conversation any more. */
export const longestRecord = 32 * 1024 * 1024
