/** All that is known, with some of it in another order; the rest stays in its place. */
export function putInOrder<T extends { id: string }>(known: readonly T[], inOrder: readonly T[]): T[] {
  const placed = new Set(inOrder.map(({ id }) => id))
  const next = inOrder.values()
  return known.map((one) => (placed.has(one.id) ? (next.next().value ?? one) : one))
}
