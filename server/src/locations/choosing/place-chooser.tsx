import type { PlaceSearchProps } from './place-search.tsx'
import { PlaceSearch } from './place-search.tsx'

/** Asks which location a page is about: a list of few, a search of many, nothing where there is one only. */
export function PlaceChooser(props: PlaceSearchProps) {
  const { visit, choice, page, keep = {} } = props
  const { brand, say, lang } = visit
  if (!choice.all) return <PlaceSearch {...props} />
  if (choice.all.length < 2) return null
  return (
    <form className="find more" method="get" action={brand.base + page}>
      {Object.entries({ ...keep, lang }).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <select name="at" aria-label={say('help.location')} defaultValue={choice.place?.slug ?? ''}>
        <option value="">{say('help.whichLocation')}</option>
        {choice.all.map(({ slug, name }) => (
          <option key={slug} value={slug}>
            {name}
          </option>
        ))}
      </select>
      <button type="submit">{say('help.show')}</button>
    </form>
  )
}
