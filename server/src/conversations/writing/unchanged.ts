/** What is left of a text when the words of others are taken out of it, each once at most; spaces do not count. */
export function leftBeside(text: string, taken: readonly string[]): string {
  let left = words(text)
  for (const one of taken.map(words).toSorted((a, b) => b.length - a.length))
    if (one !== '') left = words(left.replace(one, ' '))
  return left
}

function words(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
