/** What a customer wrote, and what a platform's machine made of it. */
export type Translated = {
  /** Empty when the platform gave only its translation. */
  original: string
  translation: string | undefined
}

// At the start of a line: within one, somebody speaks of translations.
const translationMark = /^[ \t]*\(Translated by Google\)/im
const originalMark = /\(Original\)/i

/**
 * Takes apart what Google hands over as one comment: "(Translated by Google) … (Original) …", or the original first and
 * "(Translated by Google) …" after it. A comment without the first mark is an original as it is.
 */
export function splitTranslation(comment: string): Translated {
  const mark = translationMark.exec(comment)
  if (!mark) return { original: comment.trim(), translation: undefined }
  const before = comment.slice(0, mark.index)
  const after = comment.slice(mark.index + mark[0].length)
  // With words before the mark, "(Original)" can only be something the translation says.
  if (before.trim() !== '') return { original: before.trim(), translation: after.trim() }
  const second = originalMark.exec(after)
  if (!second) return { original: '', translation: after.trim() }
  return {
    original: after.slice(second.index + second[0].length).trim(),
    translation: after.slice(0, second.index).trim(),
  }
}
