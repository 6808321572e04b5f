/** One element of an answer to the provider: what is to be done with a call. */
export type Verb = {
  name: string
  attributes?: Record<string, string | number | boolean | undefined>
  content?: string | readonly Verb[]
}

/** An answer in TwiML. Whatever stands in it, it is well-formed XML 1.0. */
export function writeTwiml(verbs: readonly Verb[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${write({ name: 'Response', content: verbs })}\n`
}

function write({ name, attributes = {}, content = '' }: Verb): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${escapeXml(String(value))}"`],
  )
  const inner = typeof content === 'string' ? escapeXml(content) : content.map(write).join('')
  return inner ? `<${name}${written.join('')}>${inner}</${name}>` : `<${name}${written.join('')}/>`
}

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
}

function escapeXml(text: string): string {
  return (
    text
      .toWellFormed()
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML has no way to write
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
      .replace(/[&<>"']/g, (letter) => entities[letter] ?? '')
  )
}
