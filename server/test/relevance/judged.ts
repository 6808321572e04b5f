/** A search, and per article how well it answers it: 3 it does, 1 it helps. */
export type Judged = { typed: string; grades: ReadonlyMap<string, number> }

/** Reads lines such as `refund = how-to-return + refund-when > your-rights`: what answers, and what only helps. */
export function judged(lines: string): Judged[] {
  return lines
    .trim()
    .split('\n')
    .map((line) => {
      const [typed = '', keys = ''] = line.split(' = ')
      const [best = '', helpful = ''] = keys.split(' > ')
      return {
        typed,
        grades: new Map([
          ...best.split(' + ').map((key): [string, number] => [key, 3]),
          ...helpful.split(', ').flatMap((key): [string, number][] => (key ? [[key, 1]] : [])),
        ]),
      }
    })
}

/**
 * How good an order is, 0 to 1: the gains of what was found, each worth less the further down it stands, of those the best
 * order would have (Järvelin and Kekäläinen, 2002; gain 2^grade − 1, discount log2 of rank + 1).
 */
export function ndcg(found: readonly string[], { grades }: Judged, cutoff: number): number {
  const worth = (all: readonly number[]) =>
    all.slice(0, cutoff).reduce((sum, grade, at) => sum + (2 ** grade - 1) / Math.log2(at + 2), 0)
  const best = worth([...grades.values()].sort((one, other) => other - one))
  return worth(found.map((key) => grades.get(key) ?? 0)) / best
}
