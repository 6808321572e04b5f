import { createGiveWay, type GiveWay } from '../../platform/give-way.ts'
import { splitCompounds } from './compounds.ts'
import { fold, wordsIn } from './fold.ts'
import type { Vocabulary } from './vocabulary.ts'

/** One text, as it is searched. */
export type SearchText = {
  title: string
  /** Other words people use for it. */
  keywords: readonly string[]
  summary: string
  /** The whole text without its markup. */
  body: string
  /** How much it is preferred to others that fit as well; 1 is ordinary. */
  boost: number
}

/** Which texts have a word, in the order of their places. */
type Postings = Uint32Array

/** Of some texts what is needed to search them, without the texts, which would be most of what it weighs. */
export type SearchIndex = {
  /** Folded titles, each at its text's place. */
  titles: readonly string[]
  boosts: readonly number[]
  words: Vocabulary
  /** Per word: texts that have it in their title, among their keywords, anywhere. */
  inTitle: readonly Postings[]
  inKeywords: readonly Postings[]
  anywhere: readonly Postings[]
  /** Words with one stem are forms of each other. */
  byStem: ReadonlyMap<string, readonly number[]>
}

export type Stem = (words: readonly string[]) => Promise<readonly string[]>

type Field = 'inTitle' | 'inKeywords' | 'anywhere'
type Gathered = Record<Field, Map<string, number[]>>

export type IndexBuilder = {
  /** Texts are given one after the other, so that they need not all be there at once. */
  add(text: SearchText): Promise<void>
  /** @param stem the stems of words in the language of the texts, each at its word's place */
  finish(stem: Stem): Promise<SearchIndex>
}

/** Makes what is needed to search some texts of one language. */
export function createIndexBuilder(): IndexBuilder {
  const gathered: Gathered = { inTitle: new Map(), inKeywords: new Map(), anywhere: new Map() }
  const [titles, boosts]: [string[], number[]] = [[], []]
  const giveWay = createGiveWay()
  return {
    async add(text) {
      await giveWay()
      gather(gathered, titles.length, text)
      titles.push(fold(text.title).trim())
      boosts.push(text.boost)
    },
    async finish(stem) {
      await addParts(gathered, giveWay)
      const words = [...gathered.anywhere.keys()].sort()
      const stems = await stem(words)
      const postings = async (field: Field) => {
        const made: Postings[] = []
        for (const word of words) {
          await giveWay()
          made.push(asPostings(gathered[field].get(word)))
        }
        return made
      }
      const [inTitle, inKeywords] = [await postings('inTitle'), await postings('inKeywords')]
      const anywhere = await postings('anywhere')
      const byStem = new Map<string, number[]>()
      for (const word of words.keys()) {
        await giveWay()
        const stemmed = stems[word] ?? ''
        const forms = byStem.get(stemmed)
        if (forms) forms.push(word)
        else byStem.set(stemmed, [word])
      }
      return { titles, boosts, words, byStem, inTitle, inKeywords, anywhere }
    },
  }
}

/** The same for texts that are there already. */
export async function buildIndex(texts: readonly SearchText[], stem: Stem): Promise<SearchIndex> {
  const builder = createIndexBuilder()
  for (const text of texts) await builder.add(text)
  return builder.finish(stem)
}

const none = new Uint32Array()

function asPostings(places: readonly number[] | undefined): Postings {
  return places ? Uint32Array.from(places) : none
}

function gather(gathered: Gathered, place: number, { title, keywords, summary, body }: SearchText): void {
  const [titleWords, keyWords] = [wordsIn(title), keywords.flatMap(wordsIn)]
  note(gathered.inTitle, place, titleWords)
  note(gathered.inKeywords, place, keyWords)
  note(gathered.anywhere, place, [...titleWords, ...keyWords, ...wordsIn(summary), ...wordsIn(body)])
}

function note(postings: Map<string, number[]>, place: number, words: Iterable<string>): void {
  for (const word of new Set(words)) {
    const known = postings.get(word)
    if (known) known.push(place)
    else postings.set(ownCopy(word), [place])
  }
}

// V8 keeps a longer word cut from a text as a window on that text, which would then stay in memory whole.
function ownCopy(word: string): string {
  return word.length > 12 ? Buffer.from(word).toString() : word
}

// Whoever searches for a part of a compound means the compound too.
async function addParts(gathered: Gathered, giveWay: GiveWay): Promise<void> {
  const parts = await splitCompounds(new Set(gathered.anywhere.keys()), giveWay)
  const wholes = new Map<string, string[]>()
  for (const [word, found] of parts)
    for (const part of found) {
      const known = wholes.get(part)
      if (known) known.push(word)
      else wholes.set(part, [word])
    }
  for (const field of ['inTitle', 'inKeywords', 'anywhere'] as const) {
    const before = gathered[field]
    const grown: [string, number[]][] = []
    for (const [part, words] of wholes) {
      await giveWay()
      const places = words.flatMap((word) => before.get(word) ?? [])
      if (places.length === 0) continue
      grown.push([part, [...new Set([...(before.get(part) ?? []), ...places])].sort((a, b) => a - b)])
    }
    for (const [part, places] of grown) before.set(part, places)
  }
}
