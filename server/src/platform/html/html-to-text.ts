import { linesOf, parseSafeHtml } from './html-lines.ts'
import { sanitizeHtml } from './sanitize.ts'

/** The words of any HTML, one line per block. Linear; deep nesting is flattened first, so no input overflows the stack. */
export function htmlToText(html: string) {
  return safeHtmlToText(sanitizeHtml(html))
}

/** The same for HTML that `sanitizeHtml` made. */
export function safeHtmlToText(safe: string) {
  const lines = linesOf(parseSafeHtml(safe)).map((line) =>
    line.isRule ? '----' : line.text.replaceAll('\u00a0', ' '),
  )
  return lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}
