import sanitize from 'sanitize-html'
import { boundHtml } from './bound-html.ts'
import { keepSafeStyle } from './safe-style.ts'

const BLOCKS =
  'address article aside blockquote caption center col colgroup dd details div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header hgroup hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul'
const INLINES =
  'a abbr acronym b bdi bdo big br cite code data del dfn em font i img ins kbd mark q rp rt ruby s samp small span strike strong sub sup time tt u var wbr'

/** Nesting beyond this is flattened: its text stays, its tags go. Real mails stay under 100. */
const DEPTH_LIMIT = 200

const COMMON = [
  'class',
  'id',
  'style',
  'dir',
  'lang',
  'title',
  'align',
  'valign',
  'bgcolor',
  'width',
  'height',
  'data-marker',
  'name',
]

const ATTRIBUTES: Record<string, string[]> = {
  '*': COMMON,
  a: ['href', 'target', 'rel'],
  img: ['src', 'alt', 'data-remote-src'],
  blockquote: ['type', 'cite'],
  table: ['border', 'cellpadding', 'cellspacing', 'summary'],
  td: ['colspan', 'rowspan', 'nowrap'],
  th: ['colspan', 'rowspan', 'scope', 'nowrap'],
  col: ['span'],
  ol: ['start', 'type', 'reversed'],
  ul: ['type'],
  font: ['color', 'face', 'size'],
  time: ['datetime'],
}

/** A tag may carry a hundred thousand attributes; those of no tag are dropped before anything looks at them. */
const ALLOWED = new Set(Object.values(ATTRIBUTES).flat())

const OPTIONS: sanitize.IOptions = {
  allowedTags: `${BLOCKS} ${INLINES}`.split(' '),
  allowedAttributes: ATTRIBUTES,
  allowedSchemes: ['http', 'https', 'mailto', 'tel', 'sms', 'geo'],
  allowedSchemesByTag: { img: ['cid', 'data'] },
  allowedSchemesAppliedToAttributes: ['href', 'src', 'cite'],
  allowProtocolRelative: false,
  nonTextTags: [
    'script',
    'style',
    'textarea',
    'option',
    'xmp',
    'title',
    'noembed',
    'noframes',
    'iframe',
    'template',
    'svg',
    'math',
    'object',
  ],
  parseStyleAttributes: false,
  nestingLimit: DEPTH_LIMIT,
  transformTags: { '*': cleanTag },
}

/**
 * Foreign HTML as harmless HTML: an allow-list of tags and attributes, no scripts, forms, styles or frames. Remote
 * images lose `src` and carry `data-remote-src` until a person asks for them; `cid:` and small `data:` images stay.
 * `class`, `id` and `data-marker` are kept because quoting is found by them: show the result in a sandboxed frame only.
 */
export function sanitizeHtml(html: string) {
  return sanitize(boundHtml(html).html, OPTIONS)
}

function cleanTag(tagName: string, attribs: sanitize.Attributes): sanitize.Tag {
  const { style, ...rest } = pick(attribs, ALLOWED)
  const safe = style === undefined ? '' : keepSafeStyle(style)
  const cleaned: sanitize.Attributes = safe === '' ? rest : { ...rest, style: safe }
  if (tagName === 'a')
    return { tagName, attribs: { ...cleaned, target: '_blank', rel: 'noopener noreferrer nofollow' } }
  if (tagName === 'img') return { tagName, attribs: holdRemoteImage(cleaned) }
  if (tagName === 'body')
    return { tagName: 'div', attribs: pick(cleaned, new Set(['class', 'dir', 'lang', 'style'])) }
  return { tagName, attribs: cleaned }
}

const SAFE_DATA_IMAGE = /^data:image\/(?:png|jpe?g|gif|webp|bmp);base64,[a-z0-9+/=\s]*$/i

function holdRemoteImage(attribs: sanitize.Attributes) {
  const { src, 'data-remote-src': _forged, ...rest } = attribs
  const url = (src ?? '').trim()
  if (/^cid:/i.test(url) || SAFE_DATA_IMAGE.test(url)) return { ...rest, src: url }
  const remote = url.startsWith('//') ? `https:${url}` : url
  return /^https?:\/\//i.test(remote) ? { ...rest, 'data-remote-src': remote } : rest
}

function pick(attribs: sanitize.Attributes, names: ReadonlySet<string>): sanitize.Attributes {
  return Object.fromEntries(Object.entries(attribs).filter(([name]) => names.has(name)))
}
