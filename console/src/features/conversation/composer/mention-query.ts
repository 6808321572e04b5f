/** What is being typed after an @ at the end of a text; undefined when nobody is being named. */
export function mentionQuery(textBefore: string): string | undefined {
  return /(?:^|[\s(])@([\p{L}\p{N}._-]{0,30})$/u.exec(textBefore)?.[1]
}

/** The people a query may mean: those with a name that begins so first. */
export function matchPeople<Person extends { name: string }>(
  people: readonly Person[],
  query: string,
  most: number,
): Person[] {
  const wanted = query.toLowerCase()
  const rank = ({ name }: Person) => {
    const words = name.toLowerCase().split(/\s+/)
    if (words[0]?.startsWith(wanted)) return 0
    return words.some((word) => word.startsWith(wanted)) ? 1 : 2
  }
  return people
    .filter((person) => rank(person) < 2)
    .sort((a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name))
    .slice(0, most)
}
