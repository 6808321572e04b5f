import type { Visit } from '../../accounts/index.ts'
import { PlaceSearch } from '../../locations/index.ts'
import type { RenderedPage } from '../../platform/pages/render-page.tsx'
import { renderRequestPage } from '../../requests/index.ts'
import { waysOf } from '../booking/kinds.ts'
import { type Choice, zones } from './read-choice.ts'
import { callStyle } from './style.ts'
import { Times } from './times.tsx'

/** Where, about what and when somebody wants a call or a visit; what came between is said first. */
export function renderChoose(visit: Visit, choice: Choice, fault?: 'taken'): RenderedPage {
  const { brand, lang, say } = visit
  const { place, departmentId, customerZone, isOn, kind } = choice
  const { path, words } = waysOf[kind]
  const chosen = {
    ...(place && { at: place.slug }),
    ...(departmentId && { department: departmentId }),
    ...(customerZone && { zone: customerZone }),
  }
  const title = say(`${words}.title`)
  return renderRequestPage(visit, {
    title: fault ? say('requests.faultTitle', { title }) : title,
    path: (one) => `${path}?${new URLSearchParams({ ...chosen, lang: one })}`,
    at: place?.slug,
    ...(!fault && isOn && { description: say(`${words}.description`, { name: place?.name ?? brand.name }) }),
    ...(kind === 'call' && { scripts: ['/call.js'] }),
    style: callStyle,
    children: (
      <>
        <h1>{title}</h1>
        {fault && (
          <section className="trouble" role="alert">
            <h2>{say('callbacks.takenTitle')}</h2>
            <p>{say('callbacks.taken')}</p>
          </section>
        )}
        <Kinds visit={visit} choice={choice} />
        <p className="narrow">{say(isOn ? `${words}.lead` : `${words}.off`)}</p>
        {isOn && <Where visit={visit} choice={choice} />}
        {isOn &&
          choice.place &&
          !choice.ground &&
          (choice.departmentId || choice.departments.length === 0) && (
            <p className="told-of">{say('callbacks.noTimes')}</p>
          )}
        <Times
          visit={visit}
          choice={choice}
          action={`${brand.base}${path}?lang=${lang}`}
          hidden={chosen}
          more={`${brand.base}${path}?${new URLSearchParams({ lang, ...chosen })}`}
        />
      </>
    ),
  })
}

/** A call or a visit, where the brand offers both. */
function Kinds({ visit: { brand, lang, say }, choice }: { visit: Visit; choice: Choice }) {
  const { kinds, kind, place } = choice
  if (kinds.length === 0) return null
  const query = new URLSearchParams({ lang, ...(place && { at: place.slug }) })
  return (
    <nav aria-label={say('callbacks.kinds')}>
      <ul className="kinds">
        {kinds.map((one) => (
          <li key={one}>
            <a
              href={`${brand.base}${waysOf[one].path}?${query}`}
              aria-current={one === kind ? 'page' : undefined}
            >
              {say(`callbacks.kind_${one}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function Where({ visit, choice }: { visit: Visit; choice: Choice }) {
  const { brand, lang, say } = visit
  const { kind, where, place, departments, departmentId, customerZone, ground } = choice
  const { all } = where
  if (!all && !place) return <PlaceSearch {...{ visit, choice: where, page: waysOf[kind].path }} />
  // A single place whose clock is the only one leaves nothing to choose.
  const isListed = all !== undefined && all.length > 1
  const chosen = !all && <PlaceSearch {...{ visit, choice: where, page: waysOf[kind].path }} />
  if (kind === 'visit' && !isListed && departments.length < 2) return chosen
  return (
    <>
      {chosen}
      <form className="where" method="get" action={brand.base + waysOf[kind].path}>
        <input type="hidden" name="lang" value={lang} />
        {!all && <input type="hidden" name="at" value={place?.slug} />}
        {isListed && (
          <p>
            <label htmlFor="at">{say('callbacks.place')}</label>
            <Select id="at" any={say('help.whichLocation')} chosen={place?.slug}>
              {all.map(({ slug, name }) => ({ value: slug, name }))}
            </Select>
          </p>
        )}
        {departments.length > 1 && (
          <p>
            <label htmlFor="department">{say('callbacks.department')}</label>
            <Select id="department" any={say('callbacks.whichDepartment')} chosen={departmentId ?? undefined}>
              {departments.map(({ id, name }) => ({ value: id, name }))}
            </Select>
          </p>
        )}
        {kind === 'call' && (
          <p>
            <label htmlFor="zone">{say('callbacks.zone')}</label>
            <select
              id="zone"
              name="zone"
              defaultValue={customerZone ?? ''}
              data-there={ground?.question.hours.zone}
            >
              <option value="">{say('callbacks.sameZone')}</option>
              {[...zones].map((zone) => (
                <option key={zone} value={zone}>
                  {zone.replaceAll('_', ' ')}
                </option>
              ))}
            </select>
          </p>
        )}
        <p>
          <button type="submit" className="quiet">
            {say('callbacks.showTimes')}
          </button>
        </p>
      </form>
    </>
  )
}

type SelectProps = {
  id: string
  any: string
  chosen: string | undefined
  children: readonly { value: string; name: string }[]
}

function Select({ id, any, chosen, children }: SelectProps) {
  return (
    <select id={id} name={id} defaultValue={chosen ?? ''}>
      <option value="">{any}</option>
      {children.map(({ value, name }) => (
        <option key={value} value={value}>
          {name}
        </option>
      ))}
    </select>
  )
}
