import { likeness } from '../../language/likeness.ts'
import type { Theme } from '../../language/themes/themes.ts'
import { holdsEmoji, holdsLink } from '../checking/unwanted.ts'
import type { Tone } from '../judging/tone-of.ts'
import { fitAnswer, type Piece, type Room } from './fit-answer.ts'
import { greetedName, peopleNamed } from './names.ts'
import { type Fillings, pickSentence } from './pick-sentence.ts'
import type { Point } from './points.ts'
import type { OwnTexts } from './shapes.ts'
import { isHappy, type Register } from './tones.ts'
import { sharedWords, wordsOfTheme, wordsOfTone } from './words/default-words.ts'
import type { Part } from './words/words.ts'

/** All that an answer is put together from. */
export type Suggesting = {
  /** What chooses among sentences: the platform's own id of the review. */
  seed: string
  authorName: string
  text: string
  tone: Tone
  points: readonly Point[]
  language: string
  register: Register
  strategy: { offers: boolean; goesPrivate: boolean; texts: OwnTexts; themes: ReadonlyMap<string, OwnTexts> }
  facts: {
    location?: string | undefined
    phone?: string | undefined
    manager?: string | undefined
    hours?: string | undefined
    staff: readonly string[]
  }
  platform: Room & { allowsEmoji: boolean; allowsLinks: boolean }
  /** The brand's latest answers, the newest first. */
  past: readonly string[]
  wording: number
}

const mostPoints = 3
// As `checking/check-answer.ts` refuses them.
const tooAlike = 0.8
const mostTries = 12
const muchTheSame = 0.4

/**
 * An answer to a review, put together from its strategy, what the review itself is about and what is known of the location.
 * The same review gives the same answer as long as the latest answers are the same; '' where nothing fits or there are no words.
 */
export function suggestAnswer(given: Suggesting): string {
  let best = { text: '', alike: 2 }
  for (let more = 0; more < mostTries; more += 1) {
    const text = assemble({ ...given, wording: given.wording + more })
    const alike = Math.max(0, ...given.past.map((one) => likeness(one, text)))
    if (alike < best.alike) best = { text, alike }
    if (best.alike <= tooAlike) break
  }
  return best.text
}

function assemble(given: Suggesting): string {
  const { tone, points, strategy, facts } = given
  const { location, phone, manager, hours } = facts
  const name = greetedName(given.authorName)
  const known: Fillings = { name, location, phone, manager }
  const said: string[] = []
  const say = (slot: string, sentences: readonly string[], more: Fillings = {}) => {
    const sentence = pickSentence(unsaid(allowed(sentences, given), said), {
      ...{ seed: `${given.seed} ${slot}`, past: given.past, wording: given.wording },
      fillings: { ...known, ...more },
    })
    if (sentence) said.push(sentence)
    return sentence
  }
  const own = (part: Part) => ownWords(strategy.texts, given, part) ?? wordsOfTone(given, tone, part)
  const pieces: (Piece | undefined)[] = [
    piece(0, 4, say('greeting', greetings(own('greeting'), name))),
    piece(1, 1, say('opening', own('opening'))),
    ...staffPieces(given, say),
    ...pointPieces(given, say),
    points.length === 0 ? piece(1, 2, say('acknowledge', own('acknowledge'))) : undefined,
    points.some(({ theme }) => theme === 'openingHours') && hours
      ? piece(1, 9, say('hours', sharedWords(given, 'hours'), { hours }))
      : undefined,
    strategy.offers ? piece(2, 6, say('offer', themeWords(given, 'offer') ?? own('offer'))) : undefined,
    strategy.goesPrivate
      ? piece(2, 5, say('private', themeWords(given, 'private') ?? own('private')))
      : undefined,
    piece(2, 3, say('closing', own('closing'))),
    piece(3, 7, say('signature', own('signature'))),
  ]
  return fitAnswer(
    pieces.filter((one) => one !== undefined),
    given.platform,
  )
}

type SayOf = (slot: string, sentences: readonly string[], more?: Fillings) => string | undefined

function pointPieces(given: Suggesting, say: SayOf): (Piece | undefined)[] {
  return given.points.slice(0, mostPoints).map(({ theme, isPraised }, index) => {
    const part = isPraised ? 'praised' : 'acknowledge'
    const sentences =
      ownWords(given.strategy.themes.get(theme), given, part) ?? wordsOfTheme(given, theme, part)
    return piece(1, index === 0 ? 2 : 9 + index, say(`${part} ${theme}`, sentences))
  })
}

// Only of who is praised: nobody is named in public for a mistake.
function staffPieces(given: Suggesting, say: SayOf): (Piece | undefined)[] {
  const isPraise =
    given.points.length > 0
      ? given.points.some((one) => one.theme === 'staff' && one.isPraised) || isHappy(given.tone)
      : isHappy(given.tone)
  if (!isPraise) return []
  const [staff] = peopleNamed(given.text, given.facts.staff)
  return staff ? [piece(1, 8, say('staff', sharedWords(given, 'staff'), { staff }))] : []
}

// Where a name is known it is said: the other greetings are for who has none.
function greetings(sentences: readonly string[], name: string | undefined): readonly string[] {
  const named = sentences.filter((one) => one.includes('{name}'))
  return name && named.length > 0 ? named : sentences
}

function ownWords(
  texts: OwnTexts | undefined,
  { language, register }: Suggesting,
  part: Part,
): string[] | undefined {
  const own = texts?.[language]?.[register]?.[part]
  return own && own.length > 0 ? own : undefined
}

// What the brand says to the first theme that has something of its own to say.
function themeWords(given: Suggesting, part: Part): string[] | undefined {
  for (const { theme } of given.points) {
    const own = ownWords(given.strategy.themes.get(theme satisfies Theme), given, part)
    if (own) return own
  }
  return undefined
}

function allowed(sentences: readonly string[], { platform }: Suggesting): string[] {
  return sentences.filter(
    (one) => (platform.allowsEmoji || !holdsEmoji(one)) && (platform.allowsLinks || !holdsLink(one)),
  )
}

// Two parts may say nearly the same; where nothing else can be said, nothing is.
function unsaid(sentences: readonly string[], said: readonly string[]): string[] {
  return sentences.filter((one) => said.every((other) => likeness(one, other) < muchTheSame))
}

function piece(paragraph: number, leaves: number, text: string | undefined): Piece | undefined {
  return text === undefined ? undefined : { text, paragraph, leaves }
}
