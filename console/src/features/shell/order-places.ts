type Named = { id: string; name: string }
type Counted = Named & { count: number }

/** Places whose name holds every word of `search`, those with the most waiting first, then by name. */
export function orderPlaces(
  places: readonly Named[],
  counts: readonly { id: string | null; count: number }[],
  search: string,
): Counted[] {
  const countOf = new Map(counts.map(({ id, count }) => [id, count]))
  const words = plain(search).split(/\s+/).filter(Boolean)
  return places
    .filter(({ name }) => words.every((word) => plain(name).includes(word)))
    .map(({ id, name }) => ({ id, name, count: countOf.get(id) ?? 0 }))
    .sort((a, b) => b.count - a.count || a.name.localeCompare(b.name))
}

/** As people type it: without accents, and Polish ł as l. */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ł', 'l')
}
