import { z } from 'zod'
import type { LinearModel } from './linear-model.ts'

const headShape = z.object({
  bits: z.number().int().min(8).max(22),
  classes: z.array(z.string()).min(2).max(100),
  scale: z.number().positive(),
  bias: z.array(z.number()),
  version: z.string(),
  caution: z.number().min(1).optional(),
})

/** A model as it is kept in a file, with the version that is noted beside every verdict. */
export type KeptModel = LinearModel & {
  version: string
  /** How much worse it is to take one end for the other than to be one step off; 1 unless it says so. */
  caution?: number | undefined
}

/** One line of JSON, then the weights. */
export function writeModel({ weights, ...head }: KeptModel): Buffer {
  return Buffer.concat([
    Buffer.from(`${JSON.stringify(head)}\n`),
    Buffer.from(weights.buffer, weights.byteOffset, weights.length),
  ])
}

/** @throws Error for bytes that are no model */
export function readModel(bytes: Buffer): KeptModel {
  const end = bytes.indexOf(10)
  const head = headShape.parse(JSON.parse(bytes.toString('utf8', 0, end)))
  const weights = new Int8Array(bytes.subarray(end + 1))
  if (weights.length !== 2 ** head.bits * head.classes.length || head.bias.length !== head.classes.length)
    throw new Error('A model is cut off.')
  return { ...head, weights }
}
