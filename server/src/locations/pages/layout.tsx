import type { ReactNode } from 'react'
import { languageName, PageHead, renderBrandPage, type Visit } from '../../accounts/index.ts'
import type { RenderedPage } from '../../platform/pages/render-page.tsx'
import { framedStyle, pageStyle } from './style.ts'

export type PlacesPage = {
  title: string
  description?: string | undefined
  /** The path of this page without its language. */
  path: string
  image?: string | undefined
  data?: readonly object[]
  /** Not for search engines: what was searched for, a place that is gone. */
  isPrivate?: boolean
  scripts?: readonly string[]
  /** Where it may stand in a frame, as a part of another page. */
  framedBy?: readonly string[]
  children: ReactNode
}

type Reader = Pick<Visit, 'brand' | 'lang' | 'say'>

/** Where things about places are, for a reader of a language. */
export function placePaths({ brand, lang }: Pick<Reader, 'brand' | 'lang'>) {
  return {
    all: `${brand.base}/locations?lang=${lang}`,
    place: (slug: string) => `${brand.base}/locations/${encodeURIComponent(slug)}?lang=${lang}`,
    photo: (slug: string, id: string) => `${brand.base}/locations/${encodeURIComponent(slug)}/photos/${id}`,
    help: (slug: string) => `${brand.base}/help/${lang}?at=${encodeURIComponent(slug)}`,
    person: (slug: string) => `${brand.base}/contact?lang=${lang}&at=${encodeURIComponent(slug)}`,
    call: (slug: string) => `${brand.base}/call?lang=${lang}&at=${encodeURIComponent(slug)}`,
    visit: (slug: string) => `${brand.base}/visit?lang=${lang}&at=${encodeURIComponent(slug)}`,
    contact: `${brand.base}/contact?lang=${lang}`,
  }
}

/**
 * A page about places. It is there for everybody from the first day, for it only says where the brand is; search engines
 * are let in once the brand has said where its imprint and its privacy notice are.
 */
export function renderPlaces({ brand, lang, say }: Reader, page: PlacesPage): RenderedPage {
  const pathIn = (one: string) => `${page.path}?lang=${one}`
  const { imprintUrl, privacyUrl } = brand.legal
  const isListed = Boolean(imprintUrl && privacyUrl) && !page.isPrivate
  return renderBrandPage({
    ...{ brand, lang, say, title: page.title, description: page.description },
    home: placePaths({ brand, lang }).all,
    style: page.framedBy ? pageStyle + framedStyle : pageStyle,
    ...(page.framedBy && { framedBy: page.framedBy }),
    ...(page.scripts && { scripts: page.scripts }),
    languages: brand.languages.map((one) => ({
      ...{ lang: one, name: languageName(one), path: `${brand.base}${pathIn(one)}` },
    })),
    aside: (
      <a className="person no-print" href={placePaths({ brand, lang }).contact}>
        {say('help.person')}
      </a>
    ),
    head: page.framedBy ? (
      <>
        <base target="_top" />
        <meta name="robots" content="noindex" />
      </>
    ) : isListed ? (
      <PageHead
        {...{ brand, lang, pathIn, title: page.title, description: page.description }}
        {...{ languages: brand.languages, image: page.image, data: page.data ?? [] }}
      >
        <link rel="alternate" hrefLang="x-default" href={`${brand.origin}${page.path}`} />
      </PageHead>
    ) : (
      <meta name="robots" content="noindex" />
    ),
    children: page.children,
  })
}
