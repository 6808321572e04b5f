import type { ReactNode } from 'react'
import { languageName, renderBrandPage, type Visit } from '../accounts/index.ts'
import { helpStyle } from '../knowledge/index.ts'
import type { RenderedPage } from '../platform/pages/render-page.tsx'
import { requestStyle } from './style.ts'

export type RequestPage = {
  title: string
  /** Where this page is in another language; none for what cannot be asked for twice. */
  path?: (lang: string) => string
  /** The place it is about. */
  at?: string | undefined
  scripts?: readonly string[]
  /** What it looks like beyond all others. */
  style?: string
  /** Loads itself again after so many seconds, as what it waits for is about to happen. */
  againAfter?: number
  /** Goes on to another site by itself. */
  goesTo?: string
  /** What search engines say of it; without one none of them lists it. */
  description?: string | undefined
  children: ReactNode
}

/** A page on which a customer writes or looks after what they wrote; what anybody said is in no search engine. */
export function renderRequestPage(visit: Visit, page: RequestPage): RenderedPage {
  const { brand, lang, say } = visit
  const at = page.at ? `at=${encodeURIComponent(page.at)}` : ''
  const { path, description } = page
  return renderBrandPage({
    ...{
      brand,
      lang,
      say,
      title: page.title,
      description,
      style: helpStyle + requestStyle + (page.style ?? ''),
    },
    ...(page.scripts && { scripts: page.scripts }),
    home: `${brand.base}/help/${lang}${at && `?${at}`}`,
    head: (
      <>
        {path && description ? (
          <link rel="canonical" href={brand.origin + path(lang)} />
        ) : (
          <meta name="robots" content="noindex" />
        )}
        {page.againAfter !== undefined && <meta httpEquiv="refresh" content={String(page.againAfter)} />}
        {page.goesTo !== undefined && <meta httpEquiv="refresh" content={`0;url=${page.goesTo}`} />}
      </>
    ),
    languages: path
      ? brand.languages.map((one) => ({ lang: one, name: languageName(one), path: brand.base + path(one) }))
      : [],
    aside: (
      <a className="person no-print" href={`${brand.base}/contact?lang=${lang}${at && `&${at}`}`}>
        {say('help.person')}
      </a>
    ),
    children: page.children,
  })
}
