/**
 * How much two texts are alike, 0 to 1: the runs of three letters both have, of all that either has (Jaccard). Case,
 * marks and spaces do not count.
 */
export function likeness(one: string, other: string): number {
  const [a, b] = [trigramsOf(one), trigramsOf(other)]
  if (a.size === 0 || b.size === 0) return one.trim() === other.trim() ? 1 : 0
  const [fewer, more] = a.size < b.size ? [a, b] : [b, a]
  let shared = 0
  for (const trigram of fewer) if (more.has(trigram)) shared += 1
  return shared / (a.size + b.size - shared)
}

function trigramsOf(text: string): Set<string> {
  const plain = text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
  const trigrams = new Set<string>()
  for (let at = 0; at + 3 <= plain.length; at += 1) trigrams.add(plain.slice(at, at + 3))
  return trigrams
}
