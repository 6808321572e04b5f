import type { Tokens } from './tokens.ts'

/** Which buckets a text falls into and how strongly; the strengths have length 1 together. */
export type Features = { buckets: Int32Array; values: Float32Array }

const seeds = {
  word: 0x811c9dc5,
  pair: 0x12345677,
  letters: 0x2badf00d,
  mark: 0x3ade68b1,
  denied: 0x5bd1e995,
} as const
// What follows one of these means less than it says, or the opposite: in all our languages at once.
const denials =
  /^(?:not?|never|nothing|nobody|none|neither|nor|without|hardly|cannot|.+n't|non|nie|nigdy|nic|bez|ani|не|нет|ни|никогда|без|nicht|kein(?:e[nmrs]?)?|ohne|pas|jamais|sans|rien|nunca|sin|nada|mai|senza|niente|nulla)$/
const denied = 3
const shortest = 2
const most = 5
const lengthsOfText = [3, 8, 20, 50, 120]

/**
 * Words, pairs of words, two to five letters inside words, marks, and what kind of text it is, hashed into `2^bits`
 * buckets (FNV-1a with the finisher of MurmurHash3), weighted 1 + ln(count).
 */
export function featuresOf(tokens: Tokens, bits: number): Features {
  const counts = new Map<number, number>()
  const mask = 2 ** bits - 1
  const add = (hash: number) => {
    const bucket = finish(hash) & mask
    counts.set(bucket, (counts.get(bucket) ?? 0) + 1)
  }
  let before: number | undefined
  let under = 0
  for (const word of tokens.words) {
    const hash = hashOf(word, seeds.word)
    add(hash)
    if (before !== undefined) add(hashOf(word, before ^ seeds.pair))
    before = hash
    if (under > 0) add(hash ^ seeds.denied)
    under = denials.test(word) ? denied : under - 1
    addLetters(word, add)
  }
  for (const mark of tokens.marks) add(hashOf(mark, seeds.mark))
  add(hashOf(`#${lengthsOfText.filter((length) => tokens.words.length > length).length}`, seeds.mark))
  if (tokens.isQuestion) add(hashOf('#question', seeds.mark))
  if (tokens.isShouted) add(hashOf('#shouted', seeds.mark))
  return normalised(counts)
}

/** The buckets of one word by itself and of the letters inside it, to tell which words decided. */
export function bucketsOfWord(word: string, bits: number): number[] {
  const mask = 2 ** bits - 1
  const buckets = [finish(hashOf(word, seeds.word)) & mask]
  addLetters(word, (hash) => buckets.push(finish(hash) & mask))
  return buckets
}

function addLetters(word: string, add: (hash: number) => void): void {
  const padded = ` ${word} `
  for (let start = 0; start < padded.length - 1; start++) {
    let hash: number = seeds.letters
    const end = Math.min(padded.length, start + most)
    for (let at = start; at < end; at++) {
      hash = step(hash, padded.charCodeAt(at))
      if (at - start + 1 >= shortest) add(hash)
    }
  }
}

function normalised(counts: ReadonlyMap<number, number>): Features {
  const buckets = new Int32Array(counts.size)
  const values = new Float32Array(counts.size)
  let at = 0
  let squares = 0
  for (const [bucket, count] of counts) {
    const value = 1 + Math.log(count)
    buckets[at] = bucket
    values[at] = value
    squares += value * value
    at += 1
  }
  const length = Math.sqrt(squares) || 1
  for (let index = 0; index < values.length; index++) values[index] = (values[index] ?? 0) / length
  return { buckets, values }
}

function hashOf(text: string, seed: number): number {
  let hash = seed
  for (let at = 0; at < text.length; at++) hash = step(hash, text.charCodeAt(at))
  return hash
}

function step(hash: number, code: number): number {
  const low = Math.imul(hash ^ (code & 0xff), 16_777_619)
  return Math.imul(low ^ (code >>> 8), 16_777_619)
}

function finish(hash: number): number {
  let mixed = hash ^ (hash >>> 16)
  mixed = Math.imul(mixed, 0x85ebca6b)
  mixed ^= mixed >>> 13
  mixed = Math.imul(mixed, 0xc2b2ae35)
  return (mixed ^ (mixed >>> 16)) >>> 0
}
