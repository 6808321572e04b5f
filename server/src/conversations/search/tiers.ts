/** A word that is searched for, with all forms of it that somebody wrote. */
export type Wanted = { word: string; forms: readonly string[]; mayContinue: boolean }

/** Words that follow each other, as a tsquery and by themselves. */
export type WantedPhrase = { query: string; words: readonly string[] }

/** Queries of what is found, the best first; each also finds what those before it do, but for the third. */
export type Tiers = {
  /** All of it as it was typed, in a subject. */
  exactSubject: string
  /** All of it as it was typed, anywhere in one message. */
  exact: string
  /** Every word in some form of it, in a subject. */
  subject: string
  /** Every word in some form of it, anywhere in one message. */
  all: string
}

/** What a search looks for, by how well it fits; undefined when it looks for no word. */
export function tiersOf(words: readonly Wanted[], phrases: readonly WantedPhrase[]): Tiers | undefined {
  if (words.length + phrases.length === 0) return undefined
  const together = phrases.map(({ query }) => `(${query})`)
  const inSubject = [
    ...together,
    ...phrases.flatMap((phrase) => phrase.words.map((word) => quoted(mark + word))),
  ]
  return {
    exactSubject: [...words.map(({ word }) => quoted(mark + word)), ...inSubject].join(' & '),
    exact: [...words.map(({ word }) => quoted(word)), ...together].join(' & '),
    subject: [...words.map((wanted) => inAnyForm(wanted, mark)), ...inSubject].join(' & '),
    all: [...words.map((wanted) => inAnyForm(wanted, '')), ...together].join(' & '),
  }
}

// Before the words of a subject, see message_document() in the migrations.
const mark = '#'

function inAnyForm({ word, forms, mayContinue }: Wanted, before: string): string {
  const itself = mayContinue ? `${quoted(before + word)}:*` : quoted(before + word)
  return `(${[itself, ...forms.map((form) => quoted(before + form))].join(' | ')})`
}

function quoted(word: string): string {
  return `'${word.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`
}
