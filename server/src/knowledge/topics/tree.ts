/** A topic as far as its place is concerned. */
type Placed = { id: string; parentId: string | null }

export const deepest = 3

/** Its ancestors, nearest first. */
export function ancestorsOf<T extends Placed>(topics: readonly T[], id: string | null): T[] {
  const found: T[] = []
  let next = topics.find((topic) => topic.id === id)
  while (next && !found.includes(next)) {
    found.push(next)
    const { parentId } = next
    next = topics.find((topic) => topic.id === parentId)
  }
  return found
}

/** How many levels there are from a topic down, itself counted. */
export function heightOf(topics: readonly Placed[], id: string): number {
  const children = topics.filter((topic) => topic.parentId === id)
  return 1 + Math.max(0, ...children.map((child) => heightOf(topics, child.id)))
}
