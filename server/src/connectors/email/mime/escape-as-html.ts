import { escapeHtml } from '../../../platform/html/escape.ts'

/** Plain text as HTML of the same words and line breaks. */
export function escapeAsHtml(text: string) {
  return `<div style="white-space:pre-wrap">${escapeHtml(text)}</div>`
}
