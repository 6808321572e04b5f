import type { Visit } from '../../accounts/index.ts'
import { momentIn } from '../../conversations/index.ts'
import type { RenderedPage } from '../../platform/pages/render-page.tsx'
import { renderRequestPage } from '../layout.tsx'
import type { Request } from './read-requests.ts'
import { stateWords } from './state-words.ts'

export type ListPage = { address: string; requests: readonly Request[]; done: 'deletion' | undefined }

/** All requests of an address, open ones first, and what its owner can do with what is kept about them. */
export function renderList(visit: Visit, { address, requests, done }: ListPage): RenderedPage {
  const { brand, lang, say } = visit
  const path = `${brand.base}/requests`
  const open = requests.filter(({ status }) => status !== 'resolved')
  const past = requests.filter(({ status }) => status === 'resolved')
  return renderRequestPage(visit, {
    title: say('requests.mine'),
    path: (one) => `/requests?lang=${one}`,
    children: (
      <>
        {done && (
          <div className="done">
            <p role="status">{say('requests.deletionMailed')}</p>
          </div>
        )}
        <h1>{say('requests.mine')}</h1>
        <p className="hint">{say('requests.signedInAs', { address })}</p>
        <h2>{say('requests.open')}</h2>
        <Rows visit={visit} requests={open} empty={say('requests.noneOpen')} />
        {past.length > 0 && (
          <>
            <h2>{say('requests.past')}</h2>
            <Rows visit={visit} requests={past} empty="" />
          </>
        )}
        <div className="actions no-print">
          <a className="button" href={`${brand.base}/contact/write?lang=${lang}`}>
            {say('requests.new')}
          </a>
          <form method="post" action={`${path}?lang=${lang}`}>
            <button type="submit" name="act" value="leave" className="quiet">
              {say('requests.leave')}
            </button>
          </form>
        </div>
        <section className="part no-print" aria-labelledby="data">
          <h2 id="data">{say('requests.data')}</h2>
          <p>{say('requests.dataText')}</p>
          <div className="actions">
            <a className="button quiet" href={`${path}/data.zip`}>
              {say('requests.download')}
            </a>
            <form method="post" action={`${path}?lang=${lang}`}>
              <button type="submit" name="act" value="delete" className="danger">
                {say('requests.deleteAsk')}
              </button>
            </form>
          </div>
        </section>
      </>
    ),
  })
}

function Rows({ visit, requests, empty }: { visit: Visit; requests: readonly Request[]; empty: string }) {
  const { brand, lang, say } = visit
  if (requests.length === 0) return <p>{empty}</p>
  return (
    <ul className="requests">
      {requests.map((request) => {
        const { state, due } = stateWords(visit, request)
        return (
          <li key={request.id}>
            <a href={`${brand.base}/requests/${request.number}?lang=${lang}`}>
              <strong>{request.subject || say('requests.noSubject')}</strong>
              <span>
                #{request.number} · {state}
              </span>
              {due && <span>{due}</span>}
              <span>{say('requests.lastAt', { at: momentIn(lang, request.zone, request.lastAt) })}</span>
            </a>
          </li>
        )
      })}
    </ul>
  )
}
