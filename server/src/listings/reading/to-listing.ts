import { type Hours, readGoogleSheet, readOsm, sheetColumns, specialColumn } from '../../locations/index.ts'
import type { Listing } from '../accuracy/listing.ts'
import { phonesIn } from '../normalise/phone.ts'
import { foldTags, osmIdOf, tagsToKeep } from './fold-tags.ts'
import { inOsmDays, openAndClose } from './week-cells.ts'

type FileRow = Record<string, string>

// The first column that is there and filled counts: All The Places and OpenStreetMap, Google's sheet, what people write.
const columns = {
  id: 'id,store code,ref,store_code,storecode,external_id,external id,code,@id,place_id,identifier',
  storeCode: 'store code,store_code,storecode,ref',
  name: 'name,business name,title,location name,store name',
  brand: 'brand',
  brandId: 'brand:wikidata',
  street:
    'addr:street_address,address line 1,addr:street,street,address,address1,address_1,streetaddress,street_address,street address,streetandnumber,addr:full',
  houseNumber: 'addr:housenumber,housenumber,house number,house_number',
  unit: 'addr:unit,unit,address line 2',
  postcode: 'addr:postcode,postal code,postcode,zip,zip code,postalcode,postal_code,zip/postal code',
  city: 'addr:city,locality,city,town',
  region: 'addr:state,administrative area,state,region,province,state/region',
  country: 'addr:country,country / region,country,country code,countrycode,country_code,country/region',
  latitude: 'latitude,lat,@lat',
  longitude: 'longitude,lon,lng,long,@lon',
  phone: 'phone,contact:phone,primary phone,telephone,phone number,main phone,tel',
  otherPhones: 'additional phones,mobile,contact:mobile',
  url: 'website,contact:website,url,web,website url',
  category: 'primary category,category,category 1,shop,amenity,healthcare,tourism,leisure,office',
  hours: 'opening_hours,opening hours,openinghours,hours',
  updatedAt: 'check_date,updated_at,updated,last updated,timestamp',
} as const
type Field = keyof typeof columns
const names = new Map(Object.entries(columns).map(([field, list]) => [field, list.split(',')]))
// Only to read hours by: what is compared are wall times.
const zone = 'UTC'

/** What a row of somebody's file says of a place; undefined when it says neither a name nor an address. */
export function toListing(given: FileRow, position: number): Listing | undefined {
  const osmId = osmIdOf(given)
  const row = foldTags(given)
  const of = (field: Field) => firstFilled(row, names.get(field) ?? [])
  const [name, street, city] = [of('name') || of('brand'), of('street'), of('city')]
  if (name === '' && street === '') return undefined
  const country = of('country').toUpperCase()
  const [storeCode, category, updatedAt] = [of('storeCode'), of('category'), of('updatedAt')]
  return {
    id: (osmId ?? (of('id') || `row ${position}`)).slice(0, 200),
    ...(osmId ? { tags: tagsToKeep(given) } : {}),
    name: name.slice(0, 200),
    ...(of('brand') ? { brand: of('brand').slice(0, 120) } : {}),
    ...(of('brandId') ? { brandId: of('brandId').slice(0, 40) } : {}),
    ...(category ? { category: category.slice(0, 120) } : {}),
    address: {
      street: street.slice(0, 300),
      ...(of('houseNumber') ? { houseNumber: of('houseNumber').slice(0, 40) } : {}),
      ...(of('unit') ? { unit: of('unit').slice(0, 40) } : {}),
      postcode: of('postcode').slice(0, 30),
      city: city.slice(0, 120),
      region: of('region').slice(0, 120),
      country: /^[A-Z]{2}$/.test(country) ? country : '',
    },
    ...pinOf(of('latitude'), of('longitude')),
    phones: phonesIn(of('phone')).slice(0, 5),
    otherPhones: of('otherPhones').split(',').flatMap(phonesIn).slice(0, 5),
    url: of('url').slice(0, 2000),
    ...(storeCode ? { externalIds: [`store:${storeCode}`.slice(0, 200)] } : {}),
    ...(updatedAt ? { updatedAt: updatedAt.slice(0, 40) } : {}),
    ...hoursOf(row, of('hours')),
  }
}

function firstFilled(row: FileRow, list: readonly string[]): string {
  for (const name of list) {
    const value = row[name]?.trim()
    if (value) return value
  }
  return ''
}

// Some files have both the wrong way round: no place lies at 120° north.
function pinOf(first: string, second: string): Pick<Listing, 'latitude' | 'longitude'> {
  const [latitude, longitude] = [numberIn(first), numberIn(second)]
  if (latitude === undefined || longitude === undefined) return { latitude: null, longitude: null }
  if (Math.abs(latitude) > 90 && Math.abs(longitude) <= 90)
    return { latitude: longitude, longitude: latitude }
  const isReal = Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180
  return isReal ? { latitude, longitude } : { latitude: null, longitude: null }
}

function numberIn(text: string): number | undefined {
  const value = Number(text.replace(',', '.'))
  return text !== '' && Number.isFinite(value) ? value : undefined
}

function hoursOf(row: FileRow, text: string): { hours?: Hours; unreadHours?: string } {
  const cells = Object.fromEntries(
    [...sheetColumns, specialColumn].map((column) => [column, row[column.toLowerCase()]]),
  )
  const hasSheet = sheetColumns.some((column) => cells[column]?.trim())
  const week = inOsmDays(text) || openAndClose(row)
  if (week === '' && !hasSheet) return {}
  const { hours, faults } = hasSheet ? readGoogleSheet(cells, zone) : readOsm(week, zone)
  const unread = faults
    .map((fault) => fault.text)
    .join('; ')
    .slice(0, 500)
  return unread ? { hours, unreadHours: unread } : { hours }
}
