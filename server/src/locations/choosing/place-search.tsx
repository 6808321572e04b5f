import type { Visit } from '../../accounts/index.ts'
import type { PlaceChoice } from './place-choice.ts'

export type PlaceSearchProps = {
  visit: Visit
  choice: PlaceChoice
  /** The page that is about the location, without the brand's base, such as `/contact`. */
  page: string
  /** What of the address goes along. */
  keep?: Readonly<Record<string, string>>
}

/** Finds one of many locations by its town, postcode, street or name, without a script; shows the one that was chosen. */
export function PlaceSearch({ visit, choice, page, keep = {} }: PlaceSearchProps) {
  const { brand, lang, say } = visit
  const at = (slug: string) => `${brand.base}${page}?${new URLSearchParams({ ...keep, lang, at: slug })}`
  if (choice.place)
    return (
      <p className="told-of chosen">
        <strong>{choice.place.name}</strong>{' '}
        <a href={`${brand.base}${page}?${new URLSearchParams({ ...keep, lang })}`}>
          {say('help.otherLocation')}
        </a>
      </p>
    )
  return (
    <search>
      <form className="where-search" method="get" action={brand.base + page}>
        {Object.entries({ ...keep, lang }).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <label htmlFor="where">{say('help.whichLocation')}</label>
        <span className="find">
          <input
            type="search"
            id="where"
            name="where"
            defaultValue={choice.typed}
            maxLength={120}
            placeholder={say('help.searchLocation')}
          />
          <button type="submit" className="quiet">
            {say('help.search')}
          </button>
        </span>
      </form>
      {choice.typed !== '' && (
        <div role="status">
          {choice.found.length === 0 && <p>{say('help.noLocationFound')}</p>}
          {choice.found.length > 0 && (
            <ul className="list">
              {choice.found.map(({ slug, name, line }) => (
                <li key={slug}>
                  <a href={at(slug)}>
                    <strong>{name}</strong> <span>{line}</span>
                  </a>
                </li>
              ))}
            </ul>
          )}
          {choice.hasMore && <p className="hint">{say('help.moreLocations')}</p>}
        </div>
      )}
    </search>
  )
}
