/**
 * Which of the ids somebody sends for the rows of a list are its own: each counts once, and of another list none does.
 * A restored version may name rows that are gone; they come back under a new id.
 */
export function ownIds(known: readonly { id: string }[]): (id: string | undefined) => string | undefined {
  const free = new Set(known.map(({ id }) => id))
  return (id) => (id !== undefined && free.delete(id) ? id : undefined)
}
