import { writeJsonLd } from '../hours-formats/json-ld.ts'
import { attributes } from '../record/attributes.ts'
import { categories } from '../record/categories.ts'
import type { PlacePage } from './place-page.ts'
import { hoursFrom } from './week.ts'

/**
 * A location as schema.org has it, for search engines. Without ratings: a page may only tell those of reviews that
 * stand on it.
 */
export function dataOf(page: PlacePage, name: string): object {
  const { place, visit, inside } = page
  const { brand, lang } = visit
  const url = `${brand.origin}/locations/${encodeURIComponent(place.slug)}?lang=${lang}`
  return {
    '@context': 'https://schema.org',
    '@type': typeOf(place.categories),
    '@id': `${brand.origin}/locations/${encodeURIComponent(place.slug)}#place`,
    ...{ name, url },
    ...(place.legalName && { legalName: place.legalName }),
    ...(place.aliases.length > 0 && { alternateName: place.aliases.map((alias) => alias.name) }),
    ...(place.descriptions[lang] && { description: place.descriptions[lang]?.short }),
    brand: { '@type': 'Brand', name: brand.name },
    ...(place.serviceArea?.kind !== 'only' && { address: addressOf(place) }),
    ...pointOf(place),
    ...(place.phone && { telephone: place.phone }),
    ...(place.email && { email: place.email }),
    ...picturesOf(page),
    openingHoursSpecification: writeJsonLd(hoursFrom(place.hours, visit.context.now())).value,
    ...(inside.length > 0 && { department: departmentsOf(page) }),
    ...factsOf(page),
  }
}

function typeOf(keys: readonly string[]): string {
  return categories.find(({ key }) => key === keys[0])?.schema ?? 'LocalBusiness'
}

function addressOf(place: PlacePage['place']): object {
  const { street, unit, locality, administrativeArea, postcode, country } = place
  const told = {
    streetAddress: [street, unit].filter(Boolean).join(', '),
    addressLocality: locality,
    addressRegion: administrativeArea,
    postalCode: postcode,
    addressCountry: country,
  }
  return { '@type': 'PostalAddress', ...Object.fromEntries(Object.entries(told).filter(([, text]) => text)) }
}

function pointOf({ latitude, longitude }: PlacePage['place']): object {
  return latitude === null || longitude === null
    ? {}
    : { geo: { '@type': 'GeoCoordinates', latitude, longitude } }
}

function picturesOf({ place, visit: { brand } }: PlacePage): object {
  const path = `${brand.origin}/locations/${encodeURIComponent(place.slug)}/photos`
  const image = place.photos.filter(({ kind }) => kind !== 'logo').map(({ id }) => `${path}/${id}`)
  const logo = place.photos.find(({ kind }) => kind === 'logo')
  return { ...(image.length > 0 && { image }), ...(logo && { logo: `${path}/${logo.id}` }) }
}

function departmentsOf({ inside, visit }: PlacePage): object[] {
  const { brand, lang, context } = visit
  return inside
    .filter(({ parentRelation }) => parentRelation === 'department')
    .map((one) => ({
      '@type': typeOf(one.categories),
      name: one.name,
      url: `${brand.origin}/locations/${encodeURIComponent(one.slug)}?lang=${lang}`,
      ...(one.phone && { telephone: one.phone }),
      openingHoursSpecification: writeJsonLd(hoursFrom(one.hours, context.now())).value,
    }))
}

function factsOf({ place, visit: { say, lang } }: PlacePage): object {
  const sameAs = place.socialProfiles.map(({ url }) => url)
  const isSo = (group: string) =>
    attributes.filter((one) => one.group === group && place.attributes[one.key] === true)
  const payment = isSo('payment').map(({ key }) => say(`catalogue.attribute_${key}`))
  const features = attributes
    .filter(({ key, group }) => group !== 'payment' && place.attributes[key] !== undefined)
    .map(({ key }) => ({
      '@type': 'LocationFeatureSpecification',
      name: say(`catalogue.attribute_${key}`),
      value: place.attributes[key],
    }))
  return {
    ...(sameAs.length > 0 && { sameAs }),
    ...(payment.length > 0 && { paymentAccepted: payment.join(', ') }),
    ...(place.languages.length > 0 && { knowsLanguage: place.languages }),
    ...(features.length > 0 && { amenityFeature: features }),
    ...(place.services.length > 0 && {
      makesOffer: place.services.map(({ name, names, price }) => ({
        '@type': 'Offer',
        itemOffered: { '@type': 'Service', name: names[lang] ?? name },
        ...('cents' in price && {
          priceSpecification: {
            '@type': 'PriceSpecification',
            priceCurrency: price.currency,
            ...(price.kind === 'from' ? { minPrice: price.cents / 100 } : { price: price.cents / 100 }),
          },
        }),
      })),
    }),
  }
}
