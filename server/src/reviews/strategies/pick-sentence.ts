import { createHash } from 'node:crypto'

/** What a sentence may be filled with; what is not known is not said. */
export type Fillings = Partial<Record<Slot, string | undefined>>
export const slots = ['name', 'location', 'phone', 'manager', 'staff', 'hours'] as const
export type Slot = (typeof slots)[number]

const shortest = 12

/** The sentence with its slots filled; undefined where one of them is not known. */
function filled(sentence: string, fillings: Fillings): string | undefined {
  let isWhole = true
  const text = sentence.replace(/\{(\w+)\}/g, (_all, name: string) => {
    const value = Object.entries(fillings).find(([slot]) => slot === name)?.[1]
    if (!value) isWhole = false
    return value ?? ''
  })
  return isWhole ? text : undefined
}

export type Picking = {
  /** What makes the choice: the same for the same review. */
  seed: string
  /** The brand's latest answers. */
  past: readonly string[]
  /** Another wording of the same: 0, 1, 2 … */
  wording: number
  fillings: Fillings
}

/**
 * One of several sentences that say the same: one that the latest answers have used least, and of those the one this review
 * is given. Undefined where none can be filled.
 */
export function pickSentence(sentences: readonly string[], picking: Picking): string | undefined {
  const { seed, past, wording, fillings } = picking
  const usable = sentences.flatMap((sentence) => {
    const text = filled(sentence, fillings)
    return text === undefined ? [] : [{ text, uses: usesOf(sentence, past) }]
  })
  if (usable.length === 0) return undefined
  const start = numberOf(seed) % usable.length
  const turned = [...usable.slice(start), ...usable.slice(0, start)]
  const ordered = turned.toSorted((a, b) => a.uses - b.uses)
  return ordered[wording % ordered.length]?.text
}

/** In how many texts a sentence stands, whatever its slots were filled with there. */
function usesOf(sentence: string, past: readonly string[]): number {
  const [longest = ''] = sentence.split(/\{\w+\}/).toSorted((a, b) => b.length - a.length)
  const words = longest.trim()
  return words.length < shortest ? 0 : past.filter((text) => text.includes(words)).length
}

function numberOf(seed: string): number {
  return createHash('sha256').update(seed).digest().readUInt32BE(0)
}
