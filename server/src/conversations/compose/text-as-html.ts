import { escapeHtml } from '../../platform/html/escape.ts'

/** Plain words as HTML, a paragraph for each: none of them is taken for a tag. */
export function textAsHtml(text: string): string {
  return escapeHtml(text)
    .split(/\n{2,}/)
    .map((part) => part.trim())
    .filter(Boolean)
    .map((part) => `<p>${part.replaceAll('\n', '<br>')}</p>`)
    .join('')
}
