const used = new Uint8Array(512)

/**
 * Jaro-Winkler's likeness of two texts, from 0 to 1. Only the first 256 letters count, so it takes the same time at
 * most whatever it is given.
 */
export function likeness(a: string, b: string): number {
  if (a === b) return 1
  const [short, long] =
    a.length < b.length ? [a.slice(0, 256), b.slice(0, 256)] : [b.slice(0, 256), a.slice(0, 256)]
  if (short === '') return 0
  const matched = matchesOf(short, long)
  if (matched.count === 0) return 0
  const { count, transpositions } = matched
  const jaro = (count / short.length + count / long.length + (count - transpositions) / count) / 3
  let same = 0
  while (same < 4 && same < short.length && short[same] === long[same]) same += 1
  return jaro + same * 0.1 * (1 - jaro)
}

function matchesOf(short: string, long: string): { count: number; transpositions: number } {
  const reach = Math.max(0, Math.floor(long.length / 2) - 1)
  used.fill(0, 0, long.length + short.length)
  let count = 0
  for (let at = 0; at < short.length; at++) {
    const until = Math.min(long.length - 1, at + reach)
    for (let other = Math.max(0, at - reach); other <= until; other++) {
      if (used[other] || short.charCodeAt(at) !== long.charCodeAt(other)) continue
      used[other] = 1
      used[long.length + at] = 1
      count += 1
      break
    }
  }
  return { count, transpositions: transpositionsOf(short, long) }
}

function transpositionsOf(short: string, long: string): number {
  let half = 0
  let other = 0
  for (let at = 0; at < short.length; at++) {
    if (!used[long.length + at]) continue
    while (!used[other]) other += 1
    if (short.charCodeAt(at) !== long.charCodeAt(other)) half += 1
    other += 1
  }
  return half / 2
}
