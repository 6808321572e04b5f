import type { Tone } from '../judging/tone-of.ts'

/** How a brand speaks to people: Lei or tu, Pan and Pani or ty, вы or ты. */
export const registers = ['formal', 'informal'] as const
export type Register = (typeof registers)[number]

/** Whether praise is what such a review is answered with thanks for. */
export function isHappy(tone: Tone): boolean {
  return tone === 'glowing' || tone === 'pleased'
}
