/** From here on two texts count as near copies (char-4 Jaccard; Broder 1997, and nlp.md §6). */
export const leastLikeness = 0.5
const leastWords = 8
const runLength = 4

/** Different runs of four characters, hashed; undefined for a text too short to be anybody's own. */
export function runsOf(text: string): ReadonlySet<number> | undefined {
  const words =
    text
      .normalize('NFKD')
      .toLowerCase()
      .match(/\p{L}+|\p{N}+/gu) ?? []
  if (words.length < leastWords) return undefined
  const plain = words.join(' ')
  const runs = new Set<number>()
  for (let at = 0; at + runLength <= plain.length; at += 1) runs.add(hashOf(plain, at, at + runLength))
  return runs
}

/** Runs both have, of all that either has. */
export function sharedPart(one: ReadonlySet<number>, other: ReadonlySet<number>): number {
  const [fewer, more] = one.size < other.size ? [one, other] : [other, one]
  let shared = 0
  for (const run of fewer) if (more.has(run)) shared += 1
  const all = one.size + other.size - shared
  return all === 0 ? 0 : shared / all
}

// Four rows in sixteen bands: of two texts half alike 64 % share a band, of those .6 alike 89 %, .7 alike 98.8 %, of two
// ordinary ones (.05 alike) one in ten thousand. MinHash: Broder 1997; bands: Leskovec et al., MMDS, 3.4.
const bandCount = 16
const rowsPerBand = 4
const seeds = seedsOf(bandCount * rowsPerBand)

/**
 * Hashes by which alike texts are found without comparing each with each: the parts of a MinHash signature.
 */
export function bandsOf(runs: ReadonlySet<number>): number[] {
  const least = new Uint32Array(seeds.length).fill(0xffffffff)
  for (const run of runs)
    for (let row = 0; row < seeds.length; row += 1) {
      const hash = mix(run ^ (seeds[row] ?? 0))
      if (hash < (least[row] ?? 0)) least[row] = hash
    }
  return Array.from({ length: bandCount }, (_, band) => {
    let hash = mix(band + 1)
    for (let row = 0; row < rowsPerBand; row += 1) hash = mix(hash ^ (least[band * rowsPerBand + row] ?? 0))
    // PostgreSQL's integers have a sign.
    return hash | 0
  })
}

// FNV-1a.
function hashOf(text: string, from: number, to: number): number {
  let hash = 0x811c9dc5
  for (let at = from; at < to; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash >>> 0
}

// The end of MurmurHash3: every bit in changes half of those out.
function mix(value: number): number {
  let hash = value
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

function seedsOf(count: number): Uint32Array {
  return Uint32Array.from({ length: count }, (_, at) => mix(Math.imul(at + 1, 0x9e3779b9)))
}
