import type { Visit } from '../../accounts/index.ts'
import { type PlaceChoice, PlaceChooser } from '../../locations/index.ts'
import type { RenderedPage } from '../../platform/pages/render-page.tsx'
import { renderRequestPage } from '../layout.tsx'

/** Where each location reads its own letters, it is chosen before anything is written. */
export function renderWhichPlace(visit: Visit, choice: PlaceChoice): RenderedPage {
  const { brand, say, query } = visit
  const { q = '', article = '' } = query
  const keep = { ...(q && { q }), ...(article && { article }) }
  const title = say('requests.writeTo', { name: brand.name })
  return renderRequestPage(visit, {
    title,
    path: (one) => `/contact/write?${new URLSearchParams({ ...keep, lang: one })}`,
    children: (
      <>
        <h1>{title}</h1>
        <p className="narrow">{say('requests.chooseFirst')}</p>
        <PlaceChooser {...{ visit, choice, keep, page: '/contact/write' }} />
      </>
    ),
  })
}
