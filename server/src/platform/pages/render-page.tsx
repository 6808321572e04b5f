import { createHash } from 'node:crypto'
import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { directionOf } from '../i18n/direction-of.ts'

export type Page = {
  /** The language the page is in, as a BCP 47 tag. */
  lang: string
  title: string
  /** One sentence for search engines and for whoever shares it; none: not for either. */
  description?: string | undefined
  /** Links, meta data and the like, for the head. */
  head?: ReactNode
  /** Everything the page looks like: texts of style sheets, each allowed by its hash. */
  styles: readonly string[]
  /** Scripts of our own by their address; the page must work without. */
  scripts?: readonly string[]
  /** Origins whose pages may show it in a frame, `'self'` among them; none: nobody's. */
  framedBy?: readonly string[]
  body: ReactNode
}

export type RenderedPage = { html: string; contentPolicy: string }

/**
 * A page as HTML, without any script of its own, and the content security policy it needs: nothing runs that did not
 * come from here, and it stands in nobody's frame but those it names.
 */
export function renderPage({
  lang,
  title,
  description,
  head,
  styles,
  scripts = [],
  framedBy = [],
  body,
}: Page): RenderedPage {
  const markup = renderToStaticMarkup(
    <html lang={lang} dir={directionOf(lang)}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
        {description !== undefined && <meta name="description" content={description} />}
        {styles.map((text) => (
          // biome-ignore lint/security/noDangerouslySetInnerHtml: our own style sheet, which must not be escaped
          <style key={hashOf(text)} dangerouslySetInnerHTML={{ __html: text }} />
        ))}
        {scripts.map((src) => (
          <script key={src} src={src} defer />
        ))}
        {head}
      </head>
      <body>{body}</body>
    </html>,
  )
  return { html: `<!doctype html>${markup}`, contentPolicy: policyFor(styles, framedBy) }
}

/** Data for machines (JSON-LD) as an element of the head; nothing in it can end the element. */
export function JsonLd({ data }: { data: object }): ReactNode {
  const text = JSON.stringify(data).replaceAll('<', '\\u003c')
  // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON is no HTML, and what could end the element is escaped
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: text }} />
}

function policyFor(styles: readonly string[], framedBy: readonly string[]): string {
  return [
    "default-src 'none'",
    `style-src ${styles.map((text) => `'sha256-${hashOf(text)}'`).join(' ') || "'none'"}`,
    "script-src 'self'",
    "connect-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    `frame-ancestors ${framedBy.join(' ') || "'none'"}`,
  ].join('; ')
}

const hashes = new Map<string, string>()
const mostHashes = 200

function hashOf(text: string): string {
  const known = hashes.get(text)
  if (known) return known
  if (hashes.size >= mostHashes) hashes.clear()
  const hash = createHash('sha256').update(text).digest('base64')
  hashes.set(text, hash)
  return hash
}
