const PROPERTIES =
  /^(?:color|background-color|font(?:-(?:family|size|style|weight|variant))?|line-height|letter-spacing|text-(?:align|decoration|indent|transform)|vertical-align|white-space|direction|unicode-bidi|word-(?:break|wrap|spacing)|overflow-wrap|list-style(?:-type)?|table-layout|border(?:-(?:collapse|spacing|radius|(?:top|right|bottom|left)(?:-(?:color|style|width))?|color|style|width))?|(?:padding|margin)(?:-(?:top|right|bottom|left))?|(?:min-|max-)?width|(?:min-|max-)?height)$/

// Colours, lengths, keywords and font names; no url(), no expression, no escapes, no negative lengths that leave the box.
const VALUE = /^[\w\s.,%#'"()+!]*(?:(?<=\w)-[\w\s.,%#'"()+!]*)*$/

const LIMIT = 2000

/** Keeps only harmless declarations of an inline style: nothing that loads, positions or escapes its container. */
export function keepSafeStyle(style: string) {
  const kept: string[] = []
  for (const declaration of style.slice(0, LIMIT).split(';')) {
    const colon = declaration.indexOf(':')
    const property = declaration.slice(0, colon).trim().toLowerCase()
    const value = declaration.slice(colon + 1).trim()
    if (colon > 0 && PROPERTIES.test(property) && isSafeValue(value)) kept.push(`${property}:${value}`)
  }
  return kept.join(';')
}

function isSafeValue(value: string) {
  if (value === '' || value.length > 200 || !VALUE.test(value)) return false
  const call = /([a-z-]*)\(/gi
  return [...value.matchAll(call)].every((match) => /^(?:rgba?|hsla?)$/i.test(match[1] ?? ''))
}
