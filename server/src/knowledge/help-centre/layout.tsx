import type { ReactNode } from 'react'
import {
  breadcrumbs,
  languageName,
  PageHead,
  type PublicBrand,
  renderBrandPage,
  type Say,
} from '../../accounts/index.ts'
import type { RenderedPage } from '../../platform/pages/render-page.tsx'
import { helpStyle } from './style.ts'

/** The place a visitor is known to ask about, from `?at=`. */
export type HelpPlace = {
  id: string
  slug: string
  name: string
  regionId: string | null
  phone: string | null
  hours: string
}

/** Somebody who reads the help centre. */
export type Reader = {
  brand: PublicBrand
  lang: string
  say: Say
  place: HelpPlace | undefined
}

export type HelpPage = {
  title: string
  description?: string | undefined
  /** The path of this page in a language, without its place. */
  pathIn: (lang: string) => string
  /** The languages it is written in. */
  languages: readonly string[]
  /** From the help centre down to this page, for machines and for the way back. */
  trail?: readonly { name: string; path: string }[]
  /** What machines read about it (schema.org). */
  data?: readonly object[]
  /** What goes along to a person: the article that is read, the words that were searched for. */
  carried?: { article: string } | { q: string }
  /** Not for search engines: what was searched for, thanks. */
  isPrivate?: boolean
  children: ReactNode
}

/** Where things of the help centre are, with the place that is kept along. */
export function helpPaths({ brand, place }: Pick<Reader, 'brand' | 'place'>, lang: string) {
  const base = `${brand.base}/help/${lang}`
  const at = place ? `?at=${place.slug}` : ''
  return {
    home: `${base}${at}`,
    /** @param after the place in its list at which the page begins */
    topic: (slug: string, after?: string) =>
      `${base}/t/${slug}${at}${after ? `${at ? '&' : '?'}after=${after}` : ''}`,
    article: (slug: string) => `${base}/${slug}${at}`,
    vote: (slug: string) => `${base}/${slug}/vote${at}`,
    search: `${base}/search`,
    person: `${brand.base}/contact?lang=${lang}${place ? `&at=${place.slug}` : ''}`,
    requests: `${brand.base}/requests?lang=${lang}`,
    /** The way to the people of another place. */
    personAt: (slug: string) => `${brand.base}/contact?lang=${lang}&at=${slug}`,
  }
}

/** A page of the help centre: the way to a person is on each, in the same place (R-H 6). */
export function renderHelpPage(reader: Reader, page: HelpPage): RenderedPage {
  const { brand, lang, say } = reader
  const paths = helpPaths(reader, lang)
  return renderBrandPage({
    ...{ brand, lang, say, title: page.title, description: page.description },
    home: paths.home,
    style: helpStyle,
    scripts: [`/help-search.js`],
    languages: page.languages.map((one) => ({
      lang: one,
      name: languageName(one),
      path: `${brand.base}${page.pathIn(one)}`,
    })),
    aside: (
      <a
        className="person no-print"
        href={page.carried ? `${paths.person}&${new URLSearchParams(page.carried)}` : paths.person}
      >
        {say('help.person')}
      </a>
    ),
    head: page.isPrivate ? (
      <meta name="robots" content="noindex" />
    ) : (
      <PageHead
        {...{ brand, lang, title: page.title, description: page.description }}
        {...{ pathIn: page.pathIn, languages: page.languages }}
        data={[...(page.trail ? [breadcrumbs(brand, page.trail)] : []), ...(page.data ?? [])]}
      >
        <link
          rel="alternate"
          type="application/rss+xml"
          title={say('help.feed')}
          href={`${brand.base}/help/${lang}/feed.xml`}
        />
      </PageHead>
    ),
    children: (
      <>
        {page.trail && page.trail.length > 1 && <Trail reader={reader} trail={page.trail} />}
        {page.children}
      </>
    ),
  })
}

function Trail({ reader, trail }: { reader: Reader; trail: NonNullable<HelpPage['trail']> }) {
  const at = reader.place ? `?at=${reader.place.slug}` : ''
  return (
    <nav className="crumbs no-print" aria-label={reader.say('help.trail')}>
      <ol>
        {trail.slice(0, -1).map(({ name, path }) => (
          <li key={path}>
            <a href={`${reader.brand.base}${path}${at}`}>{name}</a>
          </li>
        ))}
      </ol>
    </nav>
  )
}

/** The search of the help centre, as a form that works without a script. */
export function SearchForm({ reader, typed = '' }: { reader: Reader; typed?: string }) {
  const { say, place, lang } = reader
  const paths = helpPaths(reader, lang)
  return (
    <search>
      <form
        className="find"
        action={paths.search}
        method="get"
        data-suggest={`${reader.brand.base}/help/${lang}/suggest`}
        data-searched={`${reader.brand.base}/help/${lang}/searched`}
      >
        {place && <input type="hidden" name="at" value={place.slug} />}
        <input
          type="search"
          name="q"
          defaultValue={typed}
          maxLength={200}
          autoComplete="off"
          aria-label={say('help.searchLabel')}
          placeholder={say('help.searchHint')}
        />
        <button type="submit">{say('help.search')}</button>
      </form>
    </search>
  )
}

/** For which place what is said holds, and the way to see it for all. */
export function PlaceLine({ reader }: { reader: Reader }) {
  const { place, say, brand, lang } = reader
  if (!place) return null
  return (
    <p className="place">
      {say('help.forPlace', { name: place.name })} {place.hours && `· ${place.hours}`}{' '}
      <a className="no-print" href={`${brand.base}/help/${lang}`}>
        {say('help.allPlaces')}
      </a>
    </p>
  )
}
