import sanitize from 'sanitize-html'

const rules: sanitize.IOptions = {
  allowedTags: [
    'p',
    'br',
    'b',
    'strong',
    'i',
    'em',
    'u',
    's',
    'a',
    'ul',
    'ol',
    'li',
    'blockquote',
    'code',
    'pre',
  ],
  allowedAttributes: { a: ['href', 'rel', 'target'] },
  allowedSchemes: ['https', 'http', 'mailto', 'tel'],
  allowProtocolRelative: false,
  transformTags: {
    div: 'p',
    a: (_tag, { href }) => ({
      tagName: 'a',
      attribs: { ...(href ? { href } : {}), rel: 'noopener nofollow', target: '_blank' },
    }),
  },
}

/**
 * An answer as it may stand in the chat on somebody's page: words, lists and links, nothing that could look like a part
 * of that page. Pictures stand below it as files.
 */
export function chatHtml(html: string | null): string | null {
  return html === null ? null : sanitize(html, rules)
}
