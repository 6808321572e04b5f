import { z } from 'zod'

/** Of one conversation it never learned from: where people put it, what would be proposed, how surely. */
export const judgedShape = z.tuple([z.uuid(), z.uuid(), z.number()])
export type Judged = z.infer<typeof judgedShape>
/** Of one tag on such a conversation: how surely it would be proposed, and whether people gave it. */
export const judgedTagShape = z.tuple([z.number(), z.boolean()])
export type JudgedTag = z.infer<typeof judgedTagShape>

const count = z.number().int()
export const thresholdShape = z.object({
  threshold: z.number(),
  acted: count.meta({ description: 'Of the held-out ones, how many it would have acted on' }),
  right: count.meta({ description: 'And how many of these as people did' }),
})

const usual = [0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.99]

/** How often it would have acted at several thresholds and one's own, and how often as people did. */
export function whatIf(judged: readonly JudgedTag[], own: number): z.infer<typeof thresholdShape>[] {
  return [...new Set([...usual, own])]
    .sort((a, b) => a - b)
    .map((threshold) => {
      const acted = judged.filter(([confidence]) => confidence >= threshold)
      return { threshold, acted: acted.length, right: acted.filter(([, isRight]) => isRight).length }
    })
}

const bins = 10

/** The expected calibration error: in tenths of confidence, what was said against what was right, weighed by how many. */
export function calibrationError(judged: readonly JudgedTag[]): number {
  const apart = Array.from({ length: bins }, (_, bin) => {
    const own = judged.filter(([confidence]) => Math.min(bins - 1, Math.floor(confidence * bins)) === bin)
    return Math.abs(own.reduce((sum, [confidence, isRight]) => sum + confidence - (isRight ? 1 : 0), 0))
  })
  return apart.reduce((sum, one) => sum + one, 0) / judged.length
}
