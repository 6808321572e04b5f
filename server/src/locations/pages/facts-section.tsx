import type { ReactNode } from 'react'
import { attributeGroups, attributes } from '../record/attributes.ts'
import type { PlacePage } from './place-page.ts'

type Service = PlacePage['place']['services'][number]

/** What a place offers and has, in the reader's words; what nobody has told is not there. */
export function FactsSections({ page }: { page: PlacePage }) {
  return (
    <>
      <Services page={page} />
      <Attributes page={page} />
      <Credentials page={page} />
    </>
  )
}

function Services({ page: { visit, place, wording } }: { page: PlacePage }) {
  const { say, lang } = visit
  if (place.services.length === 0) return null
  const priceOf = ({ price }: Service): string => {
    if ('cents' in price) {
      const amount = wording.price(price.cents, price.currency)
      return price.kind === 'from' ? say('places.priceFrom', { amount }) : amount
    }
    return say(`record.price_${price.kind}`)
  }
  return (
    <section>
      <h2>{say('places.services')}</h2>
      <ul className="offers">
        {place.services.map((service) => (
          <li key={service.id}>
            <span>
              {service.names[lang] ?? service.name}
              {service.minutes !== null && (
                <span className="hint"> {say('places.minutes', { minutes: service.minutes })}</span>
              )}
            </span>
            <span>{priceOf(service)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

// Whoever cannot climb steps must hear that there are some; of the rest, what is not there is not said.
const toldWhenMissing = 'accessibility'

function Attributes({ page: { visit, place, wording } }: { page: PlacePage }) {
  const { say } = visit
  const groups = attributeGroups.map((group) => {
    const told = attributes
      .filter((one) => one.group === group)
      .flatMap(({ key }) => {
        const isSo = place.attributes[key]
        if (isSo === undefined || (!isSo && group !== toldWhenMissing)) return []
        const name = say(`catalogue.attribute_${key}`)
        return [{ key, name: isSo ? name : say('places.without', { name }) }]
      })
    return { group, told }
  })
  const languages = place.languages.map((code) => wording.language(code))
  return (
    <>
      {groups
        .filter(({ told }) => told.length > 0)
        .map(({ group, told }) => (
          <Chips key={group} title={say(`record.group_${group}`)}>
            {told.map(({ key, name }) => (
              <li key={key}>{name}</li>
            ))}
          </Chips>
        ))}
      {languages.length > 0 && (
        <Chips title={say('places.languages')}>
          {languages.map((name) => (
            <li key={name}>{name}</li>
          ))}
        </Chips>
      )}
    </>
  )
}

function Chips({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h2>{title}</h2>
      <ul className="chips">{children}</ul>
    </section>
  )
}

function Credentials({ page: { visit, place, wording } }: { page: PlacePage }) {
  const { say } = visit
  if (place.credentials.length === 0) return null
  return (
    <section>
      <h2>{say('places.credentials')}</h2>
      <ul className="plain">
        {place.credentials.map(({ id, kind, name, number, issuer, expiresOn }) => (
          <li key={id}>
            <strong>{name}</strong>
            <span className="hint">
              {' '}
              {[
                say(`record.credential_${kind}`),
                number,
                issuer,
                expiresOn && say('places.validUntil', { date: wording.date(expiresOn) }),
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
