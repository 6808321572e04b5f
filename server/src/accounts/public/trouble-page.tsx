import type { AppError } from '../../platform/errors.ts'
import type { RenderedPage } from '../../platform/pages/render-page.tsx'
import { renderBrandPage } from './brand-page.tsx'
import type { Visit } from './visit.ts'

/** A page that says kindly what could not be done, and leads on. */
export function renderTrouble({ brand, lang, say }: Visit, { code, details }: AppError): RenderedPage {
  const home = `${brand.base}/help/${lang}`
  const title = say(code === 'not_found' ? 'pages.notFound' : 'pages.trouble')
  return renderBrandPage({
    ...{ brand, lang, say, home, title },
    children: (
      <>
        <h1>{title}</h1>
        <p>{details.key ? say(`errors.${details.key}`, details.values) : say('pages.troubleText')}</p>
        <p>
          <a className="button" href={home}>
            {say('pages.toHelp')}
          </a>
        </p>
      </>
    ),
  })
}
