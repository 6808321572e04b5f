/** What the surroundings of a line already tell, before its words are looked at (HTML only). */
export type LineMark = 'quote' | 'maybe-quote' | 'attribution' | 'signature' | 'original' | 'rule' | 'image'

export type SourceLine = { text: string; mark?: LineMark | undefined }

/**
 * - empty
 * - text: the author's words
 * - quote: marked as quoted (`>`, blockquote)
 * - attribution: "On … X wrote:"
 * - field: one line of a From/Sent/To/Subject block
 * - original, forward: "-----Original Message-----", "Forwarded message"
 * - rule: only punctuation
 * - dashes: the signature mark `-- `
 * - client: "Sent from my iPhone"
 * - signature: known by mark-up
 */
export type LineKind =
  | 'empty'
  | 'text'
  | 'quote'
  | 'attribution'
  | 'field'
  | 'original'
  | 'forward'
  | 'rule'
  | 'dashes'
  | 'client'
  | 'signature'

/** What becomes of a line: shown, folded as quote, folded as signature. Nothing is ever deleted (R-Q 1). */
export type Zone = 'visible' | 'quoted' | 'signature'
