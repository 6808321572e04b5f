import { createHash } from 'node:crypto'

/** Whether a text is among the share that nothing is learned from: by its digest, so that it is the same ones every time. */
export function isHeldOut(text: string, oneIn: number): boolean {
  return (createHash('sha256').update(text).digest()[0] ?? 0) % oneIn === 0
}
