import { z } from 'zod'
import type { Layer } from './layer.ts'

const headShape = z.object({
  version: z.string(),
  base: z.string(),
  classes: z.array(z.string()).min(2).max(20),
  scale: z.number().positive(),
  bias: z.array(z.number()),
  buckets: z.number().int().nonnegative(),
})
const bytesOfBucket = 4

/** One line of JSON, then the numbers of the buckets, then their weights. */
export function writeLayer({ places, weights, ...head }: Layer): Buffer {
  const buckets = Buffer.alloc(places.size * bytesOfBucket)
  const sorted = [...places].toSorted(([, a], [, b]) => a - b)
  for (const [at, [bucket]] of sorted.entries()) buckets.writeUInt32LE(bucket, at * bytesOfBucket)
  return Buffer.concat([
    Buffer.from(`${JSON.stringify({ ...head, buckets: places.size })}\n`),
    buckets,
    Buffer.from(weights.buffer, weights.byteOffset, weights.length),
  ])
}

/** @throws Error for bytes that are no layer */
export function readLayer(bytes: Buffer): Layer {
  const start = bytes.indexOf(10) + 1
  const { buckets: count, ...head } = headShape.parse(JSON.parse(bytes.toString('utf8', 0, start)))
  const end = start + count * bytesOfBucket
  if (bytes.length !== end + count * head.classes.length || head.bias.length !== head.classes.length)
    throw new Error('A layer is cut off.')
  const places = new Map<number, number>()
  for (let at = 0; at < count; at++)
    places.set(bytes.readUInt32LE(start + at * bytesOfBucket), at * head.classes.length)
  return { ...head, places, weights: new Int8Array(bytes.subarray(end)) }
}
