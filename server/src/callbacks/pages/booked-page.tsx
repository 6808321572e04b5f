import type { Visit } from '../../accounts/index.ts'
import type { RenderedPage } from '../../platform/pages/render-page.tsx'
import { renderRequestPage } from '../../requests/index.ts'
import type { Callback } from '../booking/callback.ts'
import { waysOf } from '../booking/kinds.ts'
import { bothClocks } from '../letters/when-words.ts'
import type { Choice } from './read-choice.ts'
import { callStyle } from './style.ts'
import { Times } from './times.tsx'

export type BookedPage = {
  callback: Callback
  place: { name: string; slug: string; address: string }
  path: string
  /** Whether it can still be moved or given up. */
  isAhead: boolean
  /** The times it could be moved to, where somebody wants to. */
  choice: Choice | undefined
  fault: 'taken' | undefined
}

/** A call or visit as it stands, with what can still be done about it. */
export function renderBooked(visit: Visit, page: BookedPage): RenderedPage {
  const { say, lang, brand } = visit
  const { callback, place, path, isAhead, choice, fault } = page
  const { path: begin, words } = waysOf[callback.kind]
  const state = callback.state === 'booked' && !isAhead ? 'due' : callback.state
  const title = say(choice ? `${words}.moveTitle` : `${words}.state_${state}`)
  return renderRequestPage(visit, {
    ...{ title, style: callStyle },
    children: (
      <>
        <h1>{title}</h1>
        {fault && (
          <section className="trouble" role="alert">
            <h2>{say('callbacks.takenTitle')}</h2>
            <p>{say('callbacks.taken')}</p>
          </section>
        )}
        {!choice && (
          <div className={isAhead ? 'done' : 'done unsure'}>
            <p role="status">
              {say(`${words}.stateText_${state}`, { phone: callback.phone, place: place.name })}
            </p>
          </div>
        )}
        <Facts visit={visit} callback={callback} place={place} />
        {choice ? (
          <Move visit={visit} choice={choice} path={path} />
        ) : isAhead ? (
          <Acts visit={visit} path={path} kind={callback.kind} />
        ) : (
          <a className="button" href={`${brand.base}${begin}?lang=${lang}&at=${place.slug}`}>
            {say('callbacks.bookAgain')}
          </a>
        )}
      </>
    ),
  })
}

type FactsProps = { visit: Visit; callback: Callback; place: BookedPage['place'] }

function Facts({ visit: { brand, say, lang }, callback, place }: FactsProps) {
  const { there, here } = bothClocks(lang, callback)
  return (
    <dl className="facts">
      <dt>{say('callbacks.when')}</dt>
      <dd>
        {here ?? there}
        {here && (
          <span className="hint"> {say('callbacks.timeThere', { place: place.name, time: there })}</span>
        )}
      </dd>
      <dt>{say('callbacks.place')}</dt>
      <dd>
        {callback.kind === 'visit' ? (
          <a href={`${brand.base}/locations/${encodeURIComponent(place.slug)}?lang=${lang}`}>{place.name}</a>
        ) : (
          place.name
        )}
        {callback.kind === 'visit' && place.address && <span className="hint"> {place.address}</span>}
      </dd>
      {callback.phone && (
        <>
          <dt>{say(`${waysOf[callback.kind].words}.number`)}</dt>
          <dd>{callback.phone}</dd>
        </>
      )}
      {callback.matter && (
        <>
          <dt>{say('callbacks.matter')}</dt>
          <dd>{callback.matter}</dd>
        </>
      )}
    </dl>
  )
}

type ActsProps = { visit: Visit; path: string; kind: Callback['kind'] }

function Acts({ visit: { say, lang }, path, kind }: ActsProps) {
  const { words, file } = waysOf[kind]
  return (
    <div className="actions no-print">
      <a className="button" href={`${path}/${file}?lang=${lang}`}>
        {say('callbacks.calendar')}
      </a>
      <a className="button quiet" href={`${path}?lang=${lang}&move=yes`}>
        {say(`${words}.move`)}
      </a>
      <form method="post" action={`${path}?lang=${lang}`}>
        <button type="submit" name="act" value="cancel" className="danger">
          {say(`${words}.cancel`)}
        </button>
      </form>
    </div>
  )
}

function Move({ visit, choice, path }: { visit: Visit; choice: Choice; path: string }) {
  const { say, lang } = visit
  return (
    <>
      <p className="narrow">{say('callbacks.moveLead')}</p>
      <Times
        visit={visit}
        choice={choice}
        action={`${path}?lang=${lang}`}
        hidden={{ act: 'move' }}
        more={`${path}?lang=${lang}&move=yes`}
      />
      <p>
        <a href={`${path}?lang=${lang}`}>{say('callbacks.keepTime')}</a>
      </p>
    </>
  )
}
