const translated = /^[ \t]*\(Translated by Google\)/m
const original = /^[ \t]*\(Original\)/m

/**
 * Takes apart what Google puts together into one comment: its translation and what the reviewer wrote, in either order.
 * A translation without the original is all there is of the words, so it counts as them.
 */
export function splitTranslation(comment: string): { text: string; translation: string } {
  const [before, after] = parted(comment, translated)
  if (after === undefined) return { text: before, translation: '' }
  if (before !== '') return { text: before, translation: after }
  const [translation, text] = parted(after, original)
  return text === undefined ? { text: translation, translation: '' } : { text, translation }
}

function parted(text: string, mark: RegExp): [string, string | undefined] {
  const found = mark.exec(text)
  if (!found) return [text.trim(), undefined]
  return [text.slice(0, found.index).trim(), text.slice(found.index + found[0].length).trim()]
}
