import type { Visit } from '../../accounts/index.ts'
import type { RenderedPage } from '../../platform/pages/render-page.tsx'
import { renderRequestPage } from '../layout.tsx'
import type { Sent } from './read-sent.ts'

/** What became of it, as it is: arrived under its number, or not sure to be somebody's honest word. */
export function renderSent(visit: Visit, sent: Sent): RenderedPage {
  const { brand, lang, say, query } = visit
  const isDoubtful = sent.isSuspect || sent.state === 'set_aside'
  const title = say(isDoubtful ? 'requests.sentUnsure' : 'requests.sent')
  return renderRequestPage(visit, {
    title,
    at: query.at,
    ...(sent.state === 'reading' && { againAfter: 2 }),
    children: (
      <>
        <h1>{title}</h1>
        <div className={isDoubtful ? 'done unsure' : 'done'}>
          <p role="status">{say(`requests.sentText_${isDoubtful ? 'unsure' : sent.state}`)}</p>
        </div>
        <Facts visit={visit} sent={sent} isDoubtful={isDoubtful} />
        <p className="narrow">{say('requests.sentNext')}</p>
        <div className="actions">
          <a className="button" href={`${brand.base}/requests?lang=${lang}`}>
            {say('requests.mine')}
          </a>
          <a className="button quiet" href={`${brand.base}/help/${lang}`}>
            {say('pages.toHelp')}
          </a>
        </div>
      </>
    ),
  })
}

type FactsProps = { visit: Visit; sent: Sent; isDoubtful: boolean }

function Facts({ visit: { say }, sent: { number, due }, isDoubtful }: FactsProps) {
  const isDueShown = due !== null && !isDoubtful
  if (number === null && !isDueShown) return null
  return (
    <dl className="facts">
      {number !== null && (
        <>
          <dt>{say('requests.reference')}</dt>
          <dd>#{number}</dd>
        </>
      )}
      {isDueShown && (
        <>
          <dt>{say('requests.answerBy')}</dt>
          <dd>{due}</dd>
        </>
      )}
    </dl>
  )
}
