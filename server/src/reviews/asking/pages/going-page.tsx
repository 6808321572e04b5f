import type { Visit } from '../../../accounts/index.ts'
import type { RenderedPage } from '../../../platform/pages/render-page.tsx'
import { renderRequestPage } from '../../../requests/index.ts'
import type { PlacedLink } from '../links/read-links.ts'
import { reviewPageStyle } from './style.ts'

/** The way to a platform: browsers go on by themselves, and there is a link for those that do not. */
export function renderGoing(
  visit: Visit,
  { link, token }: { link: PlacedLink; token: string },
): RenderedPage {
  const { say, brand, lang } = visit
  const title = say('review-asking.goingTitle', { platform: link.name })
  return renderRequestPage(visit, {
    ...{ title, style: reviewPageStyle, goesTo: link.url },
    children: (
      <>
        <h1>{title}</h1>
        <p>
          <a className="button" href={link.url} rel="noreferrer">
            {say('review-asking.goingOn', { platform: link.name })}
          </a>
        </p>
        <p>
          <a href={`${brand.base}/review/${token}?lang=${lang}`}>{say('review-asking.goingBack')}</a>
        </p>
      </>
    ),
  })
}
