import type { Visit } from '../../accounts/index.ts'
import { attributes } from '../record/attributes.ts'
import type { FoundPlaces } from './find-places.ts'
import type { Asked } from './read-asked.ts'

const payments = attributes.filter(({ group }) => group === 'payment').map(({ key }) => key)

type FinderProps = {
  visit: Visit
  asked: Asked
  found: FoundPlaces
  /** Of the page it stands on, which shows what is found. */
  path: string
}

/** The search as a form that works without a script; with one it offers to look around where somebody is. */
export function Finder({ visit, asked, found, path }: FinderProps) {
  const { brand, lang, say } = visit
  const { near } = asked
  return (
    <search>
      <form className="finder" action={brand.base + path} method="get" target="_self" data-near="">
        <input type="hidden" name="lang" value={lang} />
        <input type="hidden" name="near" defaultValue={near ? `${near.latitude},${near.longitude}` : ''} />
        <div className="row">
          <input
            type="search"
            name="q"
            defaultValue={asked.typed}
            maxLength={120}
            autoComplete="postal-code"
            aria-label={say('places.searchLabel')}
            placeholder={say('places.searchHint')}
          />
          <button type="submit">{say('help.search')}</button>
          <button
            type="button"
            className="quiet"
            hidden
            data-near=""
            data-busy={say('places.locating')}
            data-failed={say('places.notLocated')}
          >
            {say('places.nearMe')}
          </button>
        </div>
        <Filters visit={visit} asked={asked} found={found} />
        <p className="hint" role="status" />
      </form>
    </search>
  )
}

function Filters({ visit: { say, lang }, asked, found }: { visit: Visit; asked: Asked; found: FoundPlaces }) {
  const services = found.services
    .map(({ key, name, names }) => ({ key, name: names[lang] ?? name }))
    .toSorted((a, b) => a.name.localeCompare(b.name, lang))
  return (
    <fieldset>
      <legend className="told">{say('places.filters')}</legend>
      <Check name="open" label={say('places.openNow')} isSet={asked.isOpenNow} />
      <Check
        name="access"
        label={say('catalogue.attribute_wheelchair_entrance')}
        isSet={asked.isAccessible}
      />
      {services.length > 0 && (
        <Choice name="service" label={say('places.service')} chosen={asked.service} any={say('places.any')}>
          {services}
        </Choice>
      )}
      <Choice name="pay" label={say('record.group_payment')} chosen={asked.payment} any={say('places.any')}>
        {payments.map((key) => ({ key, name: say(`catalogue.attribute_${key}`) }))}
      </Choice>
    </fieldset>
  )
}

function Check({ name, label, isSet }: { name: string; label: string; isSet: boolean }) {
  return (
    <label>
      <input type="checkbox" name={name} value="1" defaultChecked={isSet} />
      {label}
    </label>
  )
}

type ChoiceProps = {
  name: string
  label: string
  chosen: string
  any: string
  children: readonly { key: string; name: string }[]
}

function Choice({ name, label, chosen, any, children }: ChoiceProps) {
  return (
    <label>
      {label}
      <select name={name} defaultValue={chosen}>
        <option value="">{any}</option>
        {children.map((one) => (
          <option key={one.key} value={one.key}>
            {one.name}
          </option>
        ))}
      </select>
    </label>
  )
}
