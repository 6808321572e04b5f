type Texts<Name extends string> = { [Key in Name]?: string }

/** The texts of an address's search that have one of these names. */
export function textsOf<Name extends string>(search: Record<string, unknown>, ...names: Name[]): Texts<Name> {
  const texts: Texts<Name> = {}
  for (const name of names) {
    const value = search[name]
    // A search such as 1042 is read from the address as a number.
    const text = typeof value === 'number' ? String(value) : value
    if (typeof text === 'string' && text !== '') texts[name] = text
  }
  return texts
}
