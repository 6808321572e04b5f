import { placePaths } from './layout.tsx'
import { phoneShown, telOf } from './phone.ts'
import type { PlacePage } from './place-page.ts'

type Place = PlacePage['place']

/** Where it is and how to reach it: address, way there, phones, a person, and what else the brand has for it. */
export function Contact({ page, address }: { page: PlacePage; address: readonly string[] }) {
  const { place, visit } = page
  const { say } = visit
  const paths = placePaths(visit)
  const directions = directionsTo(place, address)
  const booking = place.urls.find(({ kind }) => kind === 'booking')
  return (
    <section>
      <h2>{say('places.reach')}</h2>
      {address.length > 0 && (
        <address>
          {address.map((line) => (
            <span key={line}>{line}</span>
          ))}
        </address>
      )}
      {place.entrance?.note && (
        <p className="hint">{say('places.entrance', { note: place.entrance.note })}</p>
      )}
      {place.serviceArea && <p>{areaOf(page)}</p>}
      <p className="acts no-print">
        {place.phone && (
          <a className="button" href={telOf(place.phone)}>
            {say('places.call', { number: phoneShown(place.phone) })}
          </a>
        )}
        {directions && (
          <a className={place.phone ? 'button quiet' : 'button'} href={directions} rel="noreferrer">
            {say('places.directions')}
          </a>
        )}
        {booking && (
          <a className="button quiet" href={booking.url}>
            {say('places.book')}
          </a>
        )}
        {page.takesVisits && (
          <a className="button quiet" href={paths.visit(place.slug)}>
            {say('places.bookVisit')}
          </a>
        )}
        {page.takesCalls && (
          <a className="button quiet" href={paths.call(place.slug)}>
            {say('help.way_callback')}
          </a>
        )}
        <a className="button quiet" href={paths.person(place.slug)}>
          {say('help.person')}
        </a>
      </p>
      <ul className="plain links">
        <Phones page={page} />
        {place.emails.map(({ label, address: mail }) => (
          <li key={mail}>
            {label}: <a href={`mailto:${mail}`}>{mail}</a>
          </li>
        ))}
        {place.website && (
          <li>
            <a href={place.website}>{say('places.website')}</a>
          </li>
        )}
        {place.urls
          .filter((one) => one !== booking)
          .map(({ kind, url }) => (
            <li key={url}>
              <a href={url}>{kind === 'other' ? new URL(url).host : say(`record.url_${kind}`)}</a>
            </li>
          ))}
        <li>
          <a href={paths.help(place.slug)}>{say('places.help')}</a>
        </li>
        <Profiles page={page} />
      </ul>
    </section>
  )
}

// Numbers that only machines answer, or that count who called, are for directories.
const hiddenPhones = new Set(['fax', 'tracking'])

function Phones({ page: { place, visit } }: { page: PlacePage }) {
  return place.phones
    .filter(({ kind }) => !hiddenPhones.has(kind))
    .map(({ kind, number, label }) => (
      <li key={kind + number}>
        {label || visit.say(`record.phone_${kind}`)}:{' '}
        <a href={kind === 'whatsapp' ? `https://wa.me/${number.replace(/\D/g, '')}` : telOf(number)}>
          {phoneShown(number)}
        </a>
      </li>
    ))
}

function Profiles({ page: { place } }: { page: PlacePage }) {
  return place.socialProfiles.map(({ network, url }) => (
    <li key={url}>
      <a href={url}>{network === 'other' ? new URL(url).host : networkNames[network]}</a>
    </li>
  ))
}

const networkNames = {
  facebook: 'Facebook',
  instagram: 'Instagram',
  tiktok: 'TikTok',
  youtube: 'YouTube',
  linkedin: 'LinkedIn',
  x: 'X',
  telegram: 'Telegram',
  vk: 'VK',
}

function areaOf({ place, visit }: PlacePage): string {
  const { kind, places, radiusKm } = place.serviceArea ?? { kind: 'also', places: [], radiusKm: null }
  const where = places.join(', ')
  const values = { kind, places: where, radius: radiusKm ?? 0, hasRadius: radiusKm ? 'yes' : 'no' }
  return visit.say(where ? 'places.area' : 'places.areaAround', values)
}

// In the visitor's own map program; the door where it is known, else the pin, else the address.
function directionsTo(
  place: Pick<Place, 'entrance' | 'latitude' | 'longitude' | 'serviceArea'>,
  address: readonly string[],
): string | undefined {
  if (place.serviceArea?.kind === 'only') return undefined
  const { latitude, longitude } = place.entrance ?? place
  const where = latitude !== null && longitude !== null ? `${latitude},${longitude}` : address.join(', ')
  return where && `https://www.google.com/maps/dir/?${new URLSearchParams({ api: '1', destination: where })}`
}
