import type { Visit } from '../../accounts/index.ts'
import type { RenderedPage } from '../../platform/pages/render-page.tsx'
import { renderRequestPage } from '../../requests/index.ts'
import type { Callback } from '../booking/callback.ts'
import { bothClocks } from '../letters/when-words.ts'
import type { Choice } from './read-choice.ts'
import { callStyle } from './style.ts'
import { Times } from './times.tsx'

export type BookedPage = {
  callback: Callback
  place: { name: string; slug: string }
  path: string
  /** Whether it can still be moved or given up. */
  isAhead: boolean
  /** The times it could be moved to, where somebody wants to. */
  choice: Choice | undefined
  fault: 'taken' | undefined
}

/** A call as it stands, with what can still be done about it. */
export function renderBooked(visit: Visit, page: BookedPage): RenderedPage {
  const { say, lang, brand } = visit
  const { callback, place, path, isAhead, choice, fault } = page
  const state = callback.state === 'booked' && !isAhead ? 'due' : callback.state
  const title = say(choice ? 'callbacks.moveTitle' : `callbacks.state_${state}`)
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
            <p role="status">{say(`callbacks.stateText_${state}`, { phone: callback.phone })}</p>
          </div>
        )}
        <Facts visit={visit} callback={callback} place={place.name} />
        {choice ? (
          <Move visit={visit} choice={choice} path={path} />
        ) : isAhead ? (
          <Acts visit={visit} path={path} />
        ) : (
          <a className="button" href={`${brand.base}/call?lang=${lang}&at=${place.slug}`}>
            {say('callbacks.bookAgain')}
          </a>
        )}
      </>
    ),
  })
}

type FactsProps = { visit: Visit; callback: Callback; place: string }

function Facts({ visit: { say, lang }, callback, place }: FactsProps) {
  const { there, here } = bothClocks(lang, callback)
  return (
    <dl className="facts">
      <dt>{say('callbacks.when')}</dt>
      <dd>
        {here ?? there}
        {here && <span className="hint"> {say('callbacks.timeThere', { place, time: there })}</span>}
      </dd>
      <dt>{say('callbacks.place')}</dt>
      <dd>{place}</dd>
      <dt>{say('callbacks.number')}</dt>
      <dd>{callback.phone}</dd>
      {callback.matter && (
        <>
          <dt>{say('callbacks.matter')}</dt>
          <dd>{callback.matter}</dd>
        </>
      )}
    </dl>
  )
}

function Acts({ visit: { say, lang }, path }: { visit: Visit; path: string }) {
  return (
    <div className="actions no-print">
      <a className="button" href={`${path}/call.ics?lang=${lang}`}>
        {say('callbacks.calendar')}
      </a>
      <a className="button quiet" href={`${path}?lang=${lang}&move=yes`}>
        {say('callbacks.move')}
      </a>
      <form method="post" action={`${path}?lang=${lang}`}>
        <button type="submit" name="act" value="cancel" className="danger">
          {say('callbacks.cancel')}
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
