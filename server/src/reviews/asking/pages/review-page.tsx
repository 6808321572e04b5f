import type { Visit } from '../../../accounts/index.ts'
import type { RenderedPage } from '../../../platform/pages/render-page.tsx'
import { renderRequestPage } from '../../../requests/index.ts'
import type { FoundPage } from '../find-page.ts'
import { reviewPageStyle } from './style.ts'

/**
 * Where a place may be reviewed, and how to tell the brand alone: the same for everybody. Nobody is asked first how it
 * was.
 */
export function renderReviewPage(visit: Visit, { place, links }: FoundPage): RenderedPage {
  const { say, lang, brand, params } = visit
  const path = (language: string) => `/review/${params.token}?lang=${language}`
  return renderRequestPage(visit, {
    ...{ title: say('review-asking.pageTitle', { place: place.name }), style: reviewPageStyle, path },
    at: place.slug,
    children: (
      <>
        <h1>{say('review-asking.pageTitle', { place: place.name })}</h1>
        <p>{say('review-asking.pageLead', { brand: brand.name })}</p>
        <ul className="asked">
          {links.map(({ platform, name }) => (
            <li key={platform}>
              <form method="post" action={brand.base + path(lang)}>
                <input type="hidden" name="act" value="go" />
                <button type="submit" name="platform" value={platform}>
                  {say('review-asking.pageOn', { platform: name })}
                </button>
              </form>
            </li>
          ))}
          <li>
            <form method="post" action={brand.base + path(lang)}>
              <button type="submit" name="act" value="tell">
                {say('review-asking.pageTell')}
              </button>
            </form>
          </li>
        </ul>
        <p className="fine">{say('review-asking.pageFine')}</p>
      </>
    ),
  })
}
