/** An element of an answer in TwiML. */
export type Element = { name: string; attributes: Record<string, string>; text: string; children: Element[] }

const name = '[A-Za-z][\\w-]*'
const token = new RegExp(
  `<\\?xml[^?]*\\?>|<(${name})((?:\\s+${name}="[^"<]*")*)\\s*(/?)>|</(${name})>|([^<]+)`,
  'gy',
)
const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** Reads XML as strictly as a provider does. @throws Error for what is not well-formed */
export function readTwiml(xml: string): Element {
  const root: Element = { name: '', attributes: {}, text: '', children: [] }
  const open = [root]
  token.lastIndex = 0
  while (token.lastIndex < xml.length) {
    const at = token.lastIndex
    const found = token.exec(xml)
    const inner = open.at(-1)
    if (!found || !inner) throw new Error(`This is no XML at ${at}: ${xml.slice(at, at + 60)}`)
    const [, opened, attributes = '', isEmpty, closed, text] = found
    if (text) inner.text += decode(text)
    if (closed && open.pop()?.name !== closed) throw new Error(`${closed} closes nothing.`)
    if (!opened) continue
    const element = { name: opened, attributes: attributesIn(attributes), text: '', children: [] }
    inner.children.push(element)
    if (!isEmpty) open.push(element)
  }
  const [response] = root.children
  if (open.length !== 1 || root.children.length !== 1 || response?.name !== 'Response')
    throw new Error(`This is no TwiML: ${xml}`)
  return response
}

function attributesIn(text: string): Record<string, string> {
  return Object.fromEntries(
    [...text.matchAll(new RegExp(`(${name})="([^"]*)"`, 'g'))].map(([, key = '', value = '']) => [
      key,
      decode(value),
    ]),
  )
}

function decode(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they have no place in XML
  if (/&(?!(amp|lt|gt|quot|apos);)|[\u0000-\u0008\u000b\u000c\u000e-\u001f]/.test(text))
    throw new Error(`This is not escaped: ${text}`)
  return text.replace(/&(\w+);/g, (_all, entity: string) => entities[entity] ?? '')
}
