import type { Visit } from '../../../accounts/index.ts'
import type { RenderedPage } from '../../../platform/pages/render-page.tsx'
import { renderRequestPage } from '../../../requests/index.ts'
import { reviewPageStyle } from './style.ts'

/** Where somebody says that they do not want to be asked any more: one button, and nothing to fill in. */
export function renderStop(
  visit: Visit,
  { token, isDone }: { token: string; isDone: boolean },
): RenderedPage {
  const { say, brand, lang } = visit
  const path = (language: string) => `/review/${token}/stop?lang=${language}`
  const title = say(isDone ? 'review-asking.stoppedTitle' : 'review-asking.stopTitle')
  return renderRequestPage(visit, {
    ...{ title, style: reviewPageStyle, path },
    children: (
      <>
        <h1>{title}</h1>
        {isDone ? (
          <div className="done">
            <p role="status">{say('review-asking.stopped', { brand: brand.name })}</p>
          </div>
        ) : (
          <>
            <p>{say('review-asking.stopLead', { brand: brand.name })}</p>
            <form method="post" action={brand.base + path(lang)}>
              <button type="submit">{say('review-asking.stopButton')}</button>
            </form>
          </>
        )}
      </>
    ),
  })
}
