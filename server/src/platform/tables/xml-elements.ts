import { AppError } from '../errors.ts'

const longestHead = 4_000

/** One element of a text: what stands in its tag and between its tags. */
export type XmlElement = { head: string; inner: string }

/**
 * The elements of a name in XML that a program wrote, one after the other; those inside one of the same name are not
 * seen. In linear time whatever the text is; one that does not end ends the list.
 * @throws AppError invalid for a tag no program writes
 */
export function* elementsIn(text: string, name: string): Generator<XmlElement> {
  const [begins, ends] = [`<${name}`, `</${name}>`]
  for (let at = text.indexOf(begins); at >= 0; ) {
    const from = at + begins.length
    if (!/[\s/>]/.test(text[from] ?? '')) {
      at = text.indexOf(begins, from)
      continue
    }
    const close = text.indexOf('>', from)
    if (close < 0) return
    if (close - from > longestHead)
      throw new AppError('invalid', 'This workbook cannot be read.', { key: 'tableWorkbook' })
    const isEmpty = text[close - 1] === '/'
    const end = isEmpty ? close : text.indexOf(ends, close)
    if (end < 0) return
    yield {
      head: text.slice(from, isEmpty ? close - 1 : close),
      inner: isEmpty ? '' : text.slice(close + 1, end),
    }
    at = text.indexOf(begins, isEmpty ? close : end + ends.length)
  }
}

/** An attribute of a tag; empty when it is not there. */
export function attributeIn(head: string, name: string): string {
  for (const [, found, value = ''] of head.matchAll(/([\w:]{1,40})="([^"]{0,1000})"/g))
    if (found === name) return unescaped(value)
  return ''
}

const entities: Record<string, string> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' }

/** A text without the names XML has for signs. */
export function unescaped(text: string): string {
  if (!text.includes('&')) return text
  return text.replaceAll(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,4}));/gi, (all, decimal, hex, name) => {
    const code = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : undefined
    if (code === undefined) return entities[name] ?? all
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ''
  })
}
