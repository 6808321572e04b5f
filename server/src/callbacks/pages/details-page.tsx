import type { Visit } from '../../accounts/index.ts'
import { momentIn } from '../../conversations/index.ts'
import type { RenderedPage } from '../../platform/pages/render-page.tsx'
import {
  type FormFault,
  FormFaults,
  FormField,
  FormTrap,
  faultMarks,
  renderRequestPage,
} from '../../requests/index.ts'
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
  const told = faults.map(({ field, key }) => ({ field, text: say(key) }))
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
        <FormFaults visit={visit} faults={told} />
        <form className="form" method="post" action={`${path}?lang=${lang}`} noValidate={faults.length > 0}>
          <FormTrap visit={visit} />
          <Fields {...{ visit, details }} faults={told} kind={callback.kind} />
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

type FieldsProps = {
  visit: Visit
  details: Details
  faults: readonly FormFault[]
  kind: Callback['kind']
}

function Fields({ visit: { say }, details, faults, kind }: FieldsProps) {
  const { name, phone, email, matter } = details
  return (
    <>
      <FormField
        faults={faults}
        id="phone"
        label={say('callbacks.phone')}
        beside={kind === 'visit' ? say('requests.optional') : undefined}
      >
        <input
          id="phone"
          name="phone"
          type="tel"
          required={kind === 'call'}
          maxLength={60}
          autoComplete="tel"
          defaultValue={phone}
          {...faultMarks(faults, 'phone')}
        />
      </FormField>
      <div className="pair">
        <FormField faults={faults} id="name" label={say('requests.name')}>
          <input
            id="name"
            name="name"
            required
            maxLength={120}
            autoComplete="name"
            defaultValue={name}
            {...faultMarks(faults, 'name')}
          />
        </FormField>
        <FormField faults={faults} id="email" label={say('requests.email')}>
          <input
            id="email"
            name="email"
            type="email"
            required
            maxLength={254}
            autoComplete="email"
            defaultValue={email}
            {...faultMarks(faults, 'email')}
          />
        </FormField>
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
