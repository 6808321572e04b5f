import type { ReactNode } from 'react'
import type { Visit } from '../../accounts/index.ts'
import { momentIn } from '../../conversations/index.ts'
import type { RenderedPage } from '../../platform/pages/render-page.tsx'
import { renderRequestPage } from '../../requests/index.ts'
import type { Details } from '../booking/book.ts'
import type { Callback } from '../booking/callback.ts'
import { waysOf } from '../booking/kinds.ts'
import { bothClocks } from '../letters/when-words.ts'
import type { DetailFault } from './read-details.ts'
import { callStyle } from './style.ts'

export type DetailsPage = {
  callback: Callback
  place: string
  path: string
  details: Details
  faults: readonly DetailFault[]
}

/** Who is to be called, or who comes, at a time that is kept for them meanwhile. */
export function renderDetails(visit: Visit, page: DetailsPage): RenderedPage {
  const { lang, say } = visit
  const { callback, place, path, details, faults } = page
  const { there, here } = bothClocks(lang, callback)
  const { words } = waysOf[callback.kind]
  const title = say(`${words}.detailsTitle`)
  return renderRequestPage(visit, {
    title: faults.length > 0 ? say('requests.faultTitle', { title }) : title,
    style: callStyle,
    children: (
      <>
        <h1>{title}</h1>
        <dl className="facts">
          <dt>{say('callbacks.when')}</dt>
          <dd>
            {here ?? there}
            {here && <span className="hint"> {say('callbacks.timeThere', { place, time: there })}</span>}
          </dd>
          <dt>{say('callbacks.place')}</dt>
          <dd>{place}</dd>
        </dl>
        {callback.heldUntil && (
          <p className="told-of">
            {say('callbacks.kept', {
              until: momentIn(lang, callback.customerZone ?? callback.zone, callback.heldUntil),
            })}
          </p>
        )}
        <Faults visit={visit} faults={faults} />
        <form className="form" method="post" action={`${path}?lang=${lang}`} noValidate={faults.length > 0}>
          <p className="unseen" aria-hidden="true">
            <input name="website" tabIndex={-1} autoComplete="off" />
          </p>
          <Fields {...{ visit, details, faults }} kind={callback.kind} />
          <div className="actions">
            <button type="submit" name="act" value="book">
              {say(`${words}.book`)}
            </button>
            <button type="submit" name="act" value="release" className="quiet" formNoValidate>
              {say('callbacks.otherTime')}
            </button>
          </div>
        </form>
      </>
    ),
  })
}

function Faults({ visit: { say }, faults }: { visit: Visit; faults: readonly DetailFault[] }) {
  if (faults.length === 0) return null
  return (
    <section className="trouble" aria-labelledby="faults">
      <h2 id="faults">{say('requests.faults')}</h2>
      <ul>
        {faults.map(({ field, key }) => (
          <li key={field}>
            <a href={`#${field}`}>{say(key)}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}

type FieldsProps = {
  visit: Visit
  details: Details
  faults: readonly DetailFault[]
  kind: Callback['kind']
}

function Fields({ visit: { say }, details, faults, kind }: FieldsProps) {
  const wrong = (id: DetailFault['field']) =>
    faults.some(({ field }) => field === id) && { 'aria-invalid': true, 'aria-describedby': `${id}-wrong` }
  const field = { say, faults }
  const { name, phone, email, matter } = details
  return (
    <>
      <Field
        {...field}
        id="phone"
        label={say('callbacks.phone')}
        hint={kind === 'visit' ? say('requests.optional') : ''}
      >
        <input
          id="phone"
          name="phone"
          type="tel"
          required={kind === 'call'}
          maxLength={60}
          autoComplete="tel"
          defaultValue={phone}
          {...wrong('phone')}
        />
      </Field>
      <div className="pair">
        <Field {...field} id="name" label={say('requests.name')}>
          <input
            id="name"
            name="name"
            required
            maxLength={120}
            autoComplete="name"
            defaultValue={name}
            {...wrong('name')}
          />
        </Field>
        <Field {...field} id="email" label={say('requests.email')}>
          <input
            id="email"
            name="email"
            type="email"
            required
            maxLength={254}
            autoComplete="email"
            defaultValue={email}
            {...wrong('email')}
          />
        </Field>
      </div>
      <div>
        <label htmlFor="matter">
          {say('callbacks.matter')}
          <span className="hint"> {say('requests.optional')}</span>
        </label>
        <textarea id="matter" name="matter" className="few" maxLength={2_000} defaultValue={matter} />
      </div>
    </>
  )
}

type FieldProps = {
  say: Visit['say']
  faults: readonly DetailFault[]
  id: DetailFault['field']
  label: string
  hint?: string
  children: ReactNode
}

function Field({ say, faults, id, label, hint, children }: FieldProps) {
  const fault = faults.find(({ field }) => field === id)
  return (
    <div>
      <label htmlFor={id}>
        {label}
        {hint && <span className="hint"> {hint}</span>}
      </label>
      {children}
      {fault && (
        <p className="wrong" id={`${id}-wrong`}>
          {say(fault.key)}
        </p>
      )}
    </div>
  )
}
