import type { Visit } from '../../accounts/index.ts'
import { momentIn } from '../../conversations/index.ts'
import type { RenderedPage } from '../../platform/pages/render-page.tsx'
import { renderRequestPage } from '../layout.tsx'
import type { Said } from './read-messages.ts'
import type { Request } from './read-requests.ts'
import { stateWords } from './state-words.ts'

export type RequestPage = {
  request: Request
  said: readonly Said[]
  /** Where this page is, and where its forms go. */
  path: string
  /** Where all requests are, for whoever may see them. */
  listPath: string | null
  done: 'message' | 'closed' | 'reopened' | 'rated' | undefined
  /** What was wrong with a message just sent, and its words. */
  fault?: { key: string; file?: string; words: string }
}

/** One matter: where it stands, by when it goes on, what was said, and what its customer can do about it. */
export function renderRequest(visit: Visit, page: RequestPage): RenderedPage {
  const { say, lang } = visit
  const { request, said, listPath, done, fault } = page
  const title = request.subject || say('requests.noSubject')
  const { state, due } = stateWords(visit, request)
  return renderRequestPage(visit, {
    title: fault ? say('requests.faultTitle', { title }) : title,
    children: (
      <>
        {listPath && (
          <nav className="crumbs no-print" aria-label={say('help.trail')}>
            <a href={listPath}>{say('requests.mine')}</a>
          </nav>
        )}
        {done && (
          <div className="done">
            <p role="status">{say(`requests.done_${done}`)}</p>
          </div>
        )}
        <h1>{title}</h1>
        <dl className="facts">
          <dt>{say('requests.state')}</dt>
          <dd>
            {state}
            {due && (
              <>
                <br />
                {due}
              </>
            )}
          </dd>
          <dt>{say('requests.reference')}</dt>
          <dd>#{request.number}</dd>
          {request.locationName && (
            <>
              <dt>{say('help.location')}</dt>
              <dd>{request.locationName}</dd>
            </>
          )}
          <dt>{say('requests.begun')}</dt>
          <dd>{momentIn(lang, request.zone, request.createdAt)}</dd>
        </dl>
        <h2>{say('requests.saidTitle')}</h2>
        <ol className="said">
          {said.map((one) => (
            <Words key={one.id} visit={visit} said={one} page={page} />
          ))}
        </ol>
        <AddForm visit={visit} page={page} />
        <EndForms visit={visit} page={page} />
        <RateForm visit={visit} page={page} hasAnswer={said.some((one) => one.isOurs && !one.isAutomatic)} />
      </>
    ),
  })
}

function Words({ visit, said, page }: { visit: Visit; said: Said; page: RequestPage }) {
  const { say, lang, brand } = visit
  const { isOurs, isAutomatic, author, at, text, files } = said
  const ours = isAutomatic ? say('requests.byBrand', { brand: brand.name }) : author || brand.name
  return (
    <li className={isOurs ? 'ours' : undefined}>
      <h3>{isOurs ? ours : say('requests.byYou')}</h3>
      <time dateTime={at.toISOString()}>{momentIn(lang, page.request.zone, at)}</time>
      <p className="words">{text}</p>
      {files.length > 0 && (
        <ul aria-label={say('requests.files')}>
          {files.map(({ id, filename }) => (
            <li key={id}>
              <a href={`${page.path}/files/${id}`}>{filename}</a>
            </li>
          ))}
        </ul>
      )}
    </li>
  )
}

function AddForm({
  visit: { say, lang },
  page: { path, request, fault },
}: {
  visit: Visit
  page: RequestPage
}) {
  const isDone = request.status === 'resolved'
  return (
    <section className="part no-print" aria-labelledby="add">
      <h2 id="add">{say('requests.add')}</h2>
      {isDone && <p>{say('requests.addReopens')}</p>}
      <form className="form" method="post" action={`${path}?lang=${lang}`} encType="multipart/form-data">
        <input type="hidden" name="act" value="message" />
        <div>
          <label htmlFor="message">{say('requests.message')}</label>
          <textarea
            id="message"
            name="message"
            required
            maxLength={20_000}
            defaultValue={fault?.words}
            aria-invalid={fault ? true : undefined}
            aria-describedby={fault ? 'message-wrong' : undefined}
          />
          {fault && (
            <p className="wrong" id="message-wrong">
              {say(`requests.${fault.key}`, { file: fault.file ?? '' })}
            </p>
          )}
        </div>
        <div>
          <label htmlFor="files">
            {say('requests.files')}
            <span className="hint"> {say('requests.optional')}</span>
          </label>
          <span className="hint" id="files-hint">
            {say('requests.filesHint')}
          </span>
          <input id="files" name="files" type="file" multiple aria-describedby="files-hint" />
        </div>
        <div>
          <button type="submit">{say('requests.send')}</button>
        </div>
      </form>
    </section>
  )
}

function EndForms({ visit: { say, lang }, page: { path, request } }: { visit: Visit; page: RequestPage }) {
  if (request.status === 'spam') return null
  const act = request.status === 'resolved' ? 'reopen' : 'close'
  return (
    <section className="part no-print" aria-labelledby="end">
      <h2 id="end">{say(`requests.${act}Title`)}</h2>
      <p>{say(`requests.${act}Text`)}</p>
      <form method="post" action={`${path}?lang=${lang}`}>
        <button type="submit" name="act" value={act} className="quiet">
          {say(`requests.${act}`)}
        </button>
      </form>
    </section>
  )
}

type RateFormProps = { visit: Visit; page: RequestPage; hasAnswer: boolean }

function RateForm({ visit: { say, lang }, page: { path, request }, hasAnswer }: RateFormProps) {
  if (!hasAnswer && request.status !== 'resolved') return null
  const { rating } = request
  return (
    <section className="part no-print" aria-labelledby="rate">
      <h2 id="rate">{say('requests.rateTitle')}</h2>
      <form className="form" method="post" action={`${path}?lang=${lang}`}>
        <input type="hidden" name="act" value="rate" />
        <fieldset className="choice">
          <legend>{say('requests.rateQuestion')}</legend>
          {(['good', 'bad'] as const).map((one) => (
            <label key={one}>
              <input
                type="radio"
                name="rating"
                value={one}
                required
                defaultChecked={rating !== null && rating.isGood === (one === 'good')}
              />
              <Thumb isDown={one === 'bad'} />
              {say(`requests.rate_${one}`)}
            </label>
          ))}
        </fieldset>
        <div>
          <label htmlFor="words">
            {say('requests.rateWords')}
            <span className="hint"> {say('requests.optional')}</span>
          </label>
          <textarea id="words" name="words" className="few" maxLength={2_000} defaultValue={rating?.words} />
        </div>
        <div>
          <button type="submit" className="quiet">
            {say('requests.rateSend')}
          </button>
        </div>
      </form>
    </section>
  )
}

function Thumb({ isDown }: { isDown: boolean }) {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true" className={isDown ? 'down' : undefined}>
      <path d="M7 11v9H4v-9zM7 11l4-8c1.7 0 2.6 1.2 2.3 2.8L12.6 9h5.6c1.3 0 2.2 1.2 1.9 2.4l-1.7 7A2 2 0 0 1 16.5 20H7" />
    </svg>
  )
}
