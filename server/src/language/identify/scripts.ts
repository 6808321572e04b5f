const known = [
  { code: 'Latn', letters: /\p{Script=Latin}/gu },
  { code: 'Cyrl', letters: /\p{Script=Cyrillic}/gu },
  { code: 'Grek', letters: /\p{Script=Greek}/gu },
  { code: 'Arab', letters: /\p{Script=Arabic}/gu },
  { code: 'Hebr', letters: /\p{Script=Hebrew}/gu },
] as const

/** A script by its code of ISO 15924. */
export type Script = (typeof known)[number]['code']

/**
 * The script that most letters of a text are of. Latin letters stand in every language (`iPhone`, `ok`, a name), so
 * another script counts from a third of the letters on. Undefined without letters, and for scripts that are not told apart.
 */
export function scriptOf(text: string): Script | undefined {
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  const counts = known.map(({ code, letters: wanted }) => ({ code, count: text.match(wanted)?.length ?? 0 }))
  const foreign = counts.find(({ code, count }) => code !== 'Latn' && count > 0 && count * 3 >= letters)
  if (foreign) return foreign.code
  return counts.find(({ code, count }) => code === 'Latn' && count * 2 > letters)?.code
}

/** Whether a language is written in a script, as Unicode's likely subtags say (`uk` is `Cyrl`). */
export function isWrittenIn(language: string, script: Script): boolean {
  return new Intl.Locale(language).maximize().script === script
}
