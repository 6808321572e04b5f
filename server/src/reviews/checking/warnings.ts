/** What somebody is asked about before an answer goes out; `kind` is the word to confirm it with. */
export type AnswerWarning =
  /** It is much like an answer the brand gave to another review. */
  | { kind: 'similar'; reviewId: string; text: string }
  /** Something in it may be somebody's own, and everybody will read it. */
  | {
      kind: 'personal'
      found: { kind: 'phone' | 'email' | 'order' | 'address' | 'name'; text: string }[]
    }
