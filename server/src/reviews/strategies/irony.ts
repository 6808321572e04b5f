import { ironyWords } from './words/irony-words.ts'

export type Irony = { praise: string; trouble: string }

/**
 * Praise for what nobody praises: "Great, another two hours of waiting". Both must stand in one sentence, or in two that
 * follow each other of which the first is nothing but the praise. Undefined where it is not clear.
 */
export function findIrony(text: string, language: string | null): Irony | undefined {
  const known = language === null ? undefined : ironyWords[language]
  if (!known) return undefined
  const sentences = text.split(/(?<=[.!?…\n])\s+/u)
  for (const [index, sentence] of sentences.entries()) {
    const praise = known.praise.exec(sentence)
    if (!praise) continue
    const isAlone = (sentence.match(/\p{L}+/gu)?.length ?? 0) <= 3
    const rest = sentence.slice(praise.index + praise[0].length)
    const trouble = known.trouble.exec(isAlone ? `${rest} ${sentences[index + 1] ?? ''}` : rest)
    // "Great food, but nobody cleared the table" is meant as it is said.
    if (trouble && !contrasts.test(rest.slice(0, trouble.index)))
      return { praise: praise[0], trouble: trouble[0] }
  }
  return undefined
}

const contrasts =
  /(?<!\p{L})(?:but|although|though|ma|però|anche se|ale|choć|jednak|но|хотя|однако|зато|pero|aunque|aber|jedoch|mais|bien que)(?!\p{L})/iu

/** What somebody complains of, in their words; undefined where nothing is known to be complained of. */
export function findTrouble(text: string, language: string | null): string | undefined {
  return language === null ? undefined : ironyWords[language]?.trouble.exec(text)?.[0]
}
