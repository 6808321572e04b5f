import sanitize from 'sanitize-html'
import { AppError } from '../../platform/errors.ts'
import { boundHtml } from '../../platform/html/bound-html.ts'
import { safeHtmlToText } from '../../platform/html/html-to-text.ts'
import { readHtml } from './read-html.ts'
import { writeHtml } from './write-html.ts'

/** More than any article needs; what a page of the help centre weighs is bounded by it. */
export const mostHtmlBytes = 500_000
const deepest = 60
const hash = '[0-9a-f]{64}'
const ownPicture = new RegExp(`^/help-files/${hash}$`)
const ownArticle = /^article:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

const options: sanitize.IOptions = {
  allowedTags: [
    ...'h1 h2 h3 h4 h5 h6 p div ul ol li table thead tbody tfoot tr td th blockquote aside figure pre'.split(
      ' ',
    ),
    ...'section article header footer main dl dt dd figcaption address caption details summary'.split(' '),
    ...'a img span br strong b em i code'.split(' '),
  ],
  allowedAttributes: {
    a: ['href'],
    img: ['src', 'alt'],
    aside: ['data-tone'],
    figure: ['data-video'],
    span: ['data-snippet'],
  },
  // Addresses are judged below, where more is known than a scheme.
  allowedSchemes: ['http', 'https', 'mailto', 'tel', 'article'],
  allowProtocolRelative: false,
  nonTextTags:
    'script style textarea option xmp title noembed noframes noscript iframe template svg math object select'.split(
      ' ',
    ),
  parseStyleAttributes: false,
  nestingLimit: deepest,
  transformTags: {
    h1: 'h2',
    h5: 'h4',
    h6: 'h4',
    b: 'strong',
    i: 'em',
    a: (tagName, { href }) => ({ tagName, attribs: withHref(href) }),
    img: pictureOf,
    figure: (tagName, attribs) => ({ tagName, attribs: withVideo(attribs['data-video']) }),
    // Its line ends are what it is for.
    pre: 'div',
  },
}

/**
 * An article's HTML in its one form, whatever was pasted: what articles may hold stays, everything else is gone or only
 * its words stay. The same again for what it returned. Linear in time.
 * @throws AppError too_large when there is more of it than articles may have
 */
export function cleanArticle(given: string): string {
  const bounded = boundHtml(keepLineEnds(given))
  if (bounded.isCut) throw tooLong()
  const html = writeHtml(readHtml(sanitize(bounded.html, options)))
  if (Buffer.byteLength(html) > mostHtmlBytes) throw tooLong()
  return html
}

/** The words of clean HTML, one line per block. */
export function wordsOf(clean: string): string {
  return safeHtmlToText(clean)
}

/** An address that articles may lead to, in its one form. */
export function safeAddress(given: string | undefined): string | undefined {
  const href = (given ?? '').trim()
  if (ownArticle.test(href)) return href
  if (href.length > 2000 || !URL.canParse(href)) return undefined
  const url = new URL(href)
  if (!/^(?:https?|mailto|tel):$/.test(url.protocol)) return undefined
  // What would end an address in Markdown.
  return url.href.replace(
    /[()<>\s\\"`[\]{}|]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  )
}

/** The hash of the picture an address names, when it is one of our own. */
export function hashOfPicture(src: string): string | undefined {
  return ownPicture.test(src) ? src.slice(-64) : undefined
}

function keepLineEnds(html: string): string {
  return html.replace(
    /<pre\b[^<>]*>([^<]*)/gi,
    (all, text: string) => all.slice(0, all.length - text.length) + text.replace(/\r?\n/g, '<br>'),
  )
}

function withHref(href: string | undefined): sanitize.Attributes {
  const safe = safeAddress(href)
  return safe === undefined ? {} : { href: safe }
}

function withVideo(video: string | undefined): sanitize.Attributes {
  const safe = safeAddress(video)
  return safe !== undefined && /^https?:/.test(safe) ? { 'data-video': safe } : {}
}

// A picture of somewhere else would tell them who reads; what remains of it is the way there.
function pictureOf(_name: string, { src, alt }: sanitize.Attributes): sanitize.Tag {
  if (hashOfPicture(src ?? '') !== undefined)
    return { tagName: 'img', attribs: { src: src ?? '', alt: alt ?? '' } }
  const href = safeAddress(src)
  if (href === undefined || !/^https?:/.test(href)) return { tagName: 'span', attribs: {} }
  return { tagName: 'a', attribs: { href }, text: alt || href }
}

function tooLong(): AppError {
  return new AppError('too_large', 'This article is too long. Split it into several.', {
    key: 'article_too_long',
    field: 'html',
    values: { kilobytes: mostHtmlBytes / 1000 },
  })
}
