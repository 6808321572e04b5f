import type { Visit } from '../../accounts/index.ts'
import type { RenderedPage } from '../../platform/pages/render-page.tsx'
import { PlacesMap } from '../map/places-map.tsx'
import { CardList } from '../pages/card-list.tsx'
import { placePaths, renderPlaces } from '../pages/layout.tsx'
import type { FoundPlaces } from './find-places.ts'
import { pageSize } from './find-places.ts'
import { Finder } from './finder.tsx'
import { type Asked, queryOf } from './read-asked.ts'

/** The page of all locations: a search, what it found as a list, and the same on a map. */
export function renderLocator(visit: Visit, asked: Asked, found: FoundPlaces): RenderedPage {
  return render(visit, asked, { found, framedBy: undefined })
}

/** The same as a part of another page, on sites the brand names; what is chosen leaves the frame, searching does not. */
export function renderFramedLocator(
  visit: Visit,
  asked: Asked,
  { found, sites }: { found: FoundPlaces; sites: readonly string[] },
): RenderedPage {
  return render(visit, asked, { found, framedBy: ["'self'", ...sites] })
}

type Ground = { found: FoundPlaces; framedBy: readonly string[] | undefined }

function render(visit: Visit, asked: Asked, { found, framedBy }: Ground): RenderedPage {
  const { brand, say } = visit
  const isPlain = queryOf(asked).length === 0
  const title = say('places.title', { brand: brand.name })
  const first = (asked.page - 1) * pageSize + 1
  const pins = [...found.cards, ...found.others]
  const path = framedBy ? framedPath : locatorPath
  return renderPlaces(visit, {
    title,
    description: say('places.description', { brand: brand.name }),
    path,
    ...(framedBy && { framedBy }),
    // One page for search engines; the locations themselves are in the site map.
    isPrivate: !isPlain,
    scripts: ['/locations-near.js', ...(framedBy ? ['/locations-framed.js'] : [])],
    children: (
      <>
        <h1>{say('places.find')}</h1>
        <Finder visit={visit} asked={asked} found={found} path={path} />
        <div className={found.box ? 'found with' : 'found'}>
          {found.box && (
            <PlacesMap
              {...{ brand, box: found.box, near: asked.near, first }}
              pins={pins.map((card) => ({ ...card, path: placePaths(visit).place(card.slug) }))}
            />
          )}
          <Results {...{ visit, asked, found, path, first }} />
        </div>
      </>
    ),
  })
}

const locatorPath = '/locations'
const framedPath = '/embed/locations'

type Shown = { visit: Visit; asked: Asked; found: FoundPlaces; path: string }

function Results({ visit, asked, found, path, first }: Shown & { first: number }) {
  const { say } = visit
  const { cards, others } = found
  return (
    <div>
      <p role="status">{summaryOf(say, asked, found)}</p>
      {cards.length > 0 && <CardList visit={visit} cards={cards} first={first} />}
      <Pages visit={visit} asked={asked} found={found} path={path} />
      {others.length > 0 && (
        <>
          <h2>{say('places.alsoNear')}</h2>
          <CardList visit={visit} cards={others} first={first + cards.length} />
        </>
      )}
      {cards.length === 0 && (
        <p>
          <a className="button quiet" href={`${visit.brand.base}${path}?lang=${visit.lang}`} target="_self">
            {say('places.all')}
          </a>
        </p>
      )}
    </div>
  )
}

function summaryOf(say: Visit['say'], asked: Asked, { cards, count, how }: FoundPlaces): string {
  if (cards.length === 0 && asked.page === 1)
    return say(queryOf(asked).length === 0 ? 'places.noneYet' : 'places.noneFound')
  if (how === 'near') return say('places.nearMatches', { typed: asked.typed })
  if (count === undefined) return say('places.openNowFound')
  return say(asked.near ? 'places.nearestFirst' : 'places.count', { count })
}

function Pages({ visit, asked, found, path }: Shown) {
  const { brand, lang, say } = visit
  const at = (page: number) =>
    `${brand.base}${path}?${new URLSearchParams([['lang', lang], ...queryOf({ ...asked, page })])}`
  if (asked.page === 1 && !found.hasMore) return null
  return (
    <nav className="pages no-print" aria-label={say('places.pages')}>
      {asked.page > 1 ? (
        <a rel="prev" target="_self" href={at(asked.page - 1)}>
          {say('places.previous')}
        </a>
      ) : (
        <span />
      )}
      {found.hasMore && (
        <a rel="next" target="_self" href={at(asked.page + 1)}>
          {say('places.next')}
        </a>
      )}
    </nav>
  )
}
