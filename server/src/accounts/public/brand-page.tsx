import type { ReactNode } from 'react'
import { type RenderedPage, renderPage } from '../../platform/pages/render-page.tsx'
import type { PublicBrand } from './find-brand.ts'
import { accentStyle, pageStyle } from './page-style.ts'

/** Says a text of messages/ in the language of the page. */
export type Say = (key: string, values?: Record<string, string | number>) => string

export type BrandPage = {
  brand: PublicBrand
  say: Say
  lang: string
  title: string
  description?: string | undefined
  /** Where the brand's name leads. */
  home: string
  /** The same page in other languages, for whoever reads those. */
  languages?: readonly { lang: string; name: string; path: string }[]
  /** Beside the brand's name, such as the way to a person. */
  aside?: ReactNode
  head?: ReactNode
  style?: string
  scripts?: readonly string[]
  /** A part of somebody else's page, of these origins: without the brand's head and foot, and its links leave it. */
  framedBy?: readonly string[]
  children: ReactNode
}

/** A page for customers in the brand's name and colour, with what the law wants to be at its foot. */
export function renderBrandPage(page: BrandPage): RenderedPage {
  const { brand, say, lang, style = '', scripts, framedBy } = page
  return renderPage({
    lang,
    title: page.title === brand.name ? brand.name : `${page.title} · ${brand.name}`,
    description: page.description,
    styles: [accentStyle(brand.accent), pageStyle + style],
    ...(scripts && { scripts }),
    ...(framedBy && { framedBy }),
    head: page.head,
    body: framedBy ? (
      <main id="content">
        <div className="wide">{page.children}</div>
      </main>
    ) : (
      <>
        <a className="skip" href="#content">
          {say('pages.skip')}
        </a>
        <Top {...page} />
        <main id="content" tabIndex={-1}>
          <div className="wide">{page.children}</div>
        </main>
        <Foot {...page} />
      </>
    ),
  })
}

function Top({ brand, home, aside }: BrandPage) {
  return (
    <header className="top">
      <div className="wide">
        <a className="brand" href={home}>
          {brand.logoUrl && <img src={brand.logoUrl} alt="" height="32" />}
          {brand.name}
        </a>
        {aside}
      </div>
    </header>
  )
}

function Foot({ brand, say, lang, languages = [] }: BrandPage) {
  const { imprintUrl, privacyUrl, termsUrl, footer } = brand.legal
  const links = [
    { url: imprintUrl, text: say('pages.imprint') },
    { url: privacyUrl, text: say('pages.privacy') },
    { url: termsUrl, text: say('pages.terms') },
  ].flatMap(({ url, text }) => (url ? [{ url, text }] : []))
  return (
    <footer className="foot">
      <div className="wide">
        {links.length > 0 && (
          <ul aria-label={say('pages.legal')}>
            {links.map(({ url, text }) => (
              <li key={url}>
                <a href={url}>{text}</a>
              </li>
            ))}
          </ul>
        )}
        {languages.length > 1 && (
          <ul aria-label={say('pages.languages')}>
            {languages.map((one) => (
              <li key={one.lang}>
                <a
                  href={one.path}
                  hrefLang={one.lang}
                  lang={one.lang}
                  aria-current={one.lang === lang ? 'page' : undefined}
                >
                  {one.name}
                </a>
              </li>
            ))}
          </ul>
        )}
        {footer && <p>{footer}</p>}
      </div>
    </footer>
  )
}
