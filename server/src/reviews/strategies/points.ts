import { findThemes } from '../../language/themes/find-themes.ts'
import type { Theme } from '../../language/themes/themes.ts'

/** Something a review is about, and whether it is praised for it. */
export type Point = { theme: Theme; isPraised: boolean; phrase: string }

type Told = { text: string; language: string; otherwise: boolean; unless: number }

const turns =
  /[.!?;…\n]+|,|(?<!\p{L})(?:but|however|although|yet|ma|però|tuttavia|invece|ale|jednak|natomiast|za to|но|зато|однако|хотя|а вот|aber|jedoch|allerdings|dafür|pero|sin embargo|aunque|en cambio|mais|cependant|pourtant|en revanche)(?!\p{L})/giu

/**
 * What a review is about, in its own order, each once. In a mixed one each part of a sentence is asked for itself: the food
 * may be praised and the waiter not.
 * @param unless how clear the words must be to say otherwise: 1 and more means never
 * @param feels what words feel like, −1 to 1; undefined where nobody knows
 * @param otherwise whether it is praise where nothing can be told
 */
export function pointsOf(
  { text, language, otherwise, unless }: Told,
  feels: (words: string) => number | undefined,
): Point[] {
  const points = new Map<Theme, Point>()
  let before: boolean | undefined
  for (const { words, isTurned } of clausesOf(text)) {
    const found = findThemes(words, language)
    if (found.length === 0) continue
    const felt = feels(words)
    const told = felt === undefined || Math.abs(felt) < unless ? otherwise : felt > 0
    // "Good, but slow": what follows a "but" is the opposite, whatever the words feel like by themselves.
    const isPraised = isTurned && before !== undefined && unless < 1 ? !before : told
    before = isPraised
    for (const { theme, phrase } of found)
      if (!points.has(theme)) points.set(theme, { theme, isPraised, phrase })
  }
  return [...points.values()]
}

/** The parts of a text, and whether a "but" stands before each. */
function clausesOf(text: string): { words: string; isTurned: boolean }[] {
  let at = 0
  let isTurned = false
  const clauses: { words: string; isTurned: boolean }[] = []
  for (const turn of text.matchAll(turns)) {
    const words = text.slice(at, turn.index)
    if (words.trim() !== '') {
      clauses.push({ words, isTurned })
      isTurned = false
    }
    isTurned ||= /\p{L}/u.test(turn[0])
    at = turn.index + turn[0].length
  }
  return [...clauses, { words: text.slice(at), isTurned }]
}
