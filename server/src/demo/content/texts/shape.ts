/**
 * What people say about one matter. `openings[n]`, `asks[n]` and `replies[n]` belong together, a shorter list
 * starts over; `subjects[0]` fits all of them and `subjects[n + 1]` fits `openings[n]`. `followUps` fit every
 * opening, and `answers[n]` replies to `followUps[n]`. See `expand` for the marks. In languages that go on in
 * lower case after "Buongiorno," texts begin so and are capitalised where no comma precedes.
 */
type TopicText = {
  subjects: readonly string[]
  openings: readonly string[]
  asks: readonly string[]
  replies: readonly string[]
  followUps: readonly string[]
  answers: readonly string[]
  notes: readonly string[]
}
export type Texts<Key extends string> = Readonly<Record<Key, TopicText>>

/** What people of one language say whatever the matter is. */
export type Phrases = {
  greetings: readonly string[]
  closings: readonly string[]
  /** Greeting of a customer's second mail; an empty one is usual. */
  shortGreetings: readonly string[]
  /** The line a telephone puts under a mail. */
  deviceLines: readonly string[]
  thanks: readonly string[]
  chasers: readonly string[]
  urgentSubjects: readonly string[]
  urgentLines: readonly string[]
  salutations: readonly string[]
  apologies: readonly string[]
  signOffs: readonly string[]
  outOfOffice: { subject: string; text: string }
  /** The line above quoted text; `{when}` and `{author}`. */
  attribution: string
  receipt: string
}

export type SpamText = { sender: string; email: string; subject: string; text: string }
