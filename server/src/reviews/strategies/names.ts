const nobodys =
  /^(?:google|user|guest|anonymous|customer|gość|klient|utente|ospite|cliente|anonimo|пользователь|гость|аноним|nutzer|kunde|gast|anonym|usuario|invitado|anónimo|utilisateur|utilisatrice|invité|anonyme|client)$/iu

/**
 * The name to greet a reviewer by: the first word they show, where it is like a first name. All of a name, an address or a
 * number is never repeated.
 */
export function greetedName(authorName: string): string | undefined {
  const [first = '', second] = authorName.trim().split(/\s+/)
  if (!/^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?$/u.test(first) || first.length > 20) return undefined
  // "A Google user", "Aurora Hotels Ltd": no person's.
  if (nobodys.test(first) || nobodys.test(second ?? '')) return undefined
  return first
}

/**
 * Whom of some people a text names, by their first names, in any case of a language that declines them; at most two, in
 * the text's order.
 */
export function peopleNamed(text: string, names: readonly string[]): string[] {
  const words = text.match(/\p{Lu}\p{Ll}+/gu) ?? []
  const firsts = [...new Set(names.flatMap((name) => greetedName(name) ?? []))]
  const named = words.flatMap((word) => firsts.filter((first) => isForm(word, first)))
  return [...new Set(named)].slice(0, 2)
}

function isForm(word: string, name: string): boolean {
  if (word === name) return true
  const stem = name.replace(/[aeiouyаеёиоуыэюяй]$/iu, '')
  return (
    stem.length >= 3 &&
    word.startsWith(stem) &&
    word.length <= name.length + 2 &&
    endings.test(word.slice(stem.length))
  )
}

// Of Polish and Russian cases, and of the English genitive.
const endings = /^(?:a|ą|ę|i|y|ie|u|em|owi|om|zie|s|а|я|у|ю|е|и|ы|ой|ей|ом|ем|ю)$/iu
