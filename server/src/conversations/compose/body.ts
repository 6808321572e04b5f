import { safeHtmlToText } from '../../platform/html/html-to-text.ts'
import { sanitizeHtml } from '../../platform/html/sanitize.ts'

export type Body = { text: string; html: string | null }

const inlineUrl = /(["'])[^"']{0,200}\/api\/v1\/attachments\/([0-9a-f-]{36})(?:\?[^"']{0,100})?\1/g

/**
 * What is kept of a text somebody wrote: harmless HTML whose inline images point to their attachments (`cid:`), and
 * the plain text beside it. NUL-free NFC.
 */
export function bodyOf(given: { text?: string | undefined; html?: string | undefined }): Body {
  const html =
    given.html === undefined ? null : sanitizeHtml(clean(given.html).replace(inlineUrl, '$1cid:$2$1'))
  const text = given.text === undefined ? safeHtmlToText(html ?? '') : clean(given.text).trim()
  return { text, html }
}

/** HTML as the composer shows it: inline images by the address of their attachment. */
export function editableHtml(html: string): string {
  return html.replace(/(["'])cid:([0-9a-f-]{36})\1/g, '$1/api/v1/attachments/$2?inline=true$1')
}

/** The attachments whose content the HTML shows. */
export function inlineIds(html: string | null): string[] {
  return [...(html ?? '').matchAll(/cid:([0-9a-f-]{36})/g)].flatMap(([, id]) => (id ? [id] : []))
}

function clean(text: string): string {
  return text.replaceAll('\0', '').normalize('NFC')
}
