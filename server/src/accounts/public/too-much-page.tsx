import { type RenderedPage, renderPage } from '../../platform/pages/render-page.tsx'
import type { Say } from './brand-page.tsx'
import { pageStyle } from './page-style.ts'

/** What somebody sees whose address asked for too much. It asks the database nothing, not even whose page it was. */
export function renderTooMuch({ lang, say }: { lang: string; say: Say }): RenderedPage {
  return renderPage({
    lang,
    title: say('pages.trouble'),
    styles: [pageStyle],
    body: (
      <main>
        <div className="wide">
          <h1>{say('pages.trouble')}</h1>
          <p>{say('errors.rateLimited')}</p>
        </div>
      </main>
    ),
  })
}
