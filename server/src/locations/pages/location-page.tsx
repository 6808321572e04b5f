import { breadcrumbs, type Visit } from '../../accounts/index.ts'
import { customerLocaleOf } from '../../platform/i18n/locales.ts'
import type { RenderedPage } from '../../platform/pages/render-page.tsx'
import { isOpen } from '../hours/is-open.ts'
import { sentenceFor } from '../hours/sentence-for.ts'
import { addressLines } from '../record/address-lines.ts'
import { CardList } from './card-list.tsx'
import { Contact } from './contact-section.tsx'
import { FactsSections } from './facts-section.tsx'
import { HoursSection } from './hours-section.tsx'
import { placePaths, renderPlaces } from './layout.tsx'
import { dataOf } from './page-data.ts'
import type { PlacePage } from './place-page.ts'
import type { readPlacePage } from './read-page.ts'
import { StatusNote } from './status-note.tsx'
import { wordingFor } from './wording.ts'

/** The page of one location: whether it is open comes first, then how to get there and how to reach somebody. */
export function renderPlace(
  visit: Visit,
  found: Awaited<ReturnType<typeof readPlacePage>>,
): { page: RenderedPage; status?: number } {
  const { brand, lang, say } = visit
  const page: PlacePage = { ...found, visit, wording: wordingFor(lang, say) }
  const { place } = page
  const name = nameIn(page)
  const path = `/locations/${encodeURIComponent(place.slug)}`
  const trail = [
    { name: say('places.title', { brand: brand.name }), path: '/locations' },
    { name, path },
  ]
  const cover = place.photos.find(({ kind }) => kind !== 'logo')
  const address = addressLines(place, customerLocaleOf(lang))
  const rendered = renderPlaces(visit, {
    title: place.locality && !name.includes(place.locality) ? `${name}, ${place.locality}` : name,
    description: purposeOf(page),
    path,
    ...(cover && { image: `${brand.origin}${path}/photos/${cover.id}` }),
    data: [breadcrumbs(brand, trail), dataOf(page, name)],
    isPrivate: found.isGone,
    children: (
      <>
        <nav className="crumbs no-print" aria-label={say('help.trail')}>
          <ol>
            <li>
              <a href={placePaths(visit).all}>{say('places.all')}</a>
            </li>
            {page.parent && (
              <li>
                <a href={placePaths(visit).place(page.parent.slug)}>{page.parent.name}</a>
              </li>
            )}
          </ol>
        </nav>
        <h1>{name}</h1>
        <p className="purpose">{purposeOf(page)}</p>
        {found.isGone ? <Gone page={page} /> : <Here page={page} address={address} />}
      </>
    ),
  })
  // Gone is gone for search engines; where it went, the page says.
  return found.isGone ? { page: rendered, status: 410 } : { page: rendered }
}

function Here({ page, address }: { page: PlacePage; address: readonly string[] }) {
  const { place, visit, wording, nearby, inside } = page
  const { say, lang, context } = visit
  const at = context.now()
  const long = place.descriptions[lang]?.long
  return (
    <>
      <p className={`now ${isOpen(place.hours, at)}`}>{nowIn(page)}</p>
      <StatusNote page={page} />
      <div className="halves">
        <Contact page={page} address={address} />
        <HoursSection hours={place.hours} hourSets={place.hourSets} told={{ say, wording, at }} />
      </div>
      {long && (
        <section>
          <h2>{say('places.about')}</h2>
          <p>{long}</p>
        </section>
      )}
      <Photos page={page} />
      <Testimonials page={page} />
      <div className="facts">
        <FactsSections page={page} />
      </div>
      {inside.length > 0 && (
        <section>
          <h2>{say('places.inside')}</h2>
          <CardList visit={visit} cards={inside} />
        </section>
      )}
      {nearby.length > 0 && (
        <section>
          <h2>{say('places.nearby')}</h2>
          <CardList visit={visit} cards={nearby} />
        </section>
      )}
    </>
  )
}

function Gone({ page }: { page: PlacePage }) {
  const { place, visit, wording, movedTo, nearby } = page
  const { say } = visit
  const words = place.closedFrom ? wording.date(place.closedFrom) : ''
  const key = place.status === 'moved' ? 'places.gone_moved' : 'places.gone_closed'
  return (
    <>
      <p className="now closed">{say(key, { date: words, isDated: words ? 'yes' : 'no' })}</p>
      {movedTo && (
        <section>
          <h2>{say('places.movedTo')}</h2>
          <CardList visit={visit} cards={[movedTo]} />
        </section>
      )}
      {nearby.length > 0 && (
        <section>
          <h2>{say('places.insteadOf')}</h2>
          <CardList visit={visit} cards={nearby} />
        </section>
      )}
      <p>
        <a className="button" href={placePaths(visit).all}>
          {say('places.all')}
        </a>{' '}
        <a className="button quiet" href={placePaths(visit).contact}>
          {say('help.person')}
        </a>
      </p>
    </>
  )
}

function Photos({ page: { place, visit, sizes } }: { page: PlacePage }) {
  const shown = place.photos.filter(({ kind, id }) => kind !== 'logo' && sizes.has(id))
  if (shown.length === 0) return null
  return (
    <section>
      <h2>{visit.say('places.photos')}</h2>
      <ul className="photos">
        {shown.map(({ id, alt }) => (
          <li key={id}>
            <img
              src={placePaths(visit).photo(place.slug, id)}
              alt={alt[visit.lang] ?? Object.values(alt)[0] ?? ''}
              loading="lazy"
              {...sizes.get(id)}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}

// As words on the page, never as data for machines: a brand does not rate itself.
function Testimonials({ page: { place, visit } }: { page: PlacePage }) {
  const shown = place.testimonials.filter(
    ({ consentedOn, withdrawnOn }) =>
      consentedOn <= place.today && (withdrawnOn === null || place.today < withdrawnOn),
  )
  if (shown.length === 0) return null
  return (
    <section>
      <h2>{visit.say('places.testimonials')}</h2>
      <ul className="words">
        {shown.map(({ words, language, name }) => (
          <li key={name + words}>
            <figure>
              <blockquote lang={language}>{words}</blockquote>
              <figcaption>{name}</figcaption>
            </figure>
          </li>
        ))}
      </ul>
    </section>
  )
}

function nowIn({ place, visit: { context, lang, say } }: PlacePage): string {
  const sentence = sentenceFor(place.hours, context.now(), customerLocaleOf(lang), say)
  return sentence.charAt(0).toLocaleUpperCase(lang) + sentence.slice(1)
}

function nameIn({ place, visit }: PlacePage): string {
  return place.names[visit.lang] ?? place.name
}

// What the brand says of it, else what can be said of any place.
function purposeOf(page: PlacePage): string {
  const { place, visit } = page
  const { say, lang, brand } = visit
  const own = place.descriptions[lang]?.short
  if (own) return own
  const category = place.categories[0] ? say(`catalogue.category_${place.categories[0]}`) : brand.name
  const { locality } = place
  return say(locality ? 'places.purpose' : 'places.purposeAnywhere', { category, locality })
}
