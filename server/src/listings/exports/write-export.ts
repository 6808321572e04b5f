import {
  sheetColumns,
  specialColumn,
  writeGoogleSheet,
  writeJsonLd,
  writeOsm,
} from '../../locations/index.ts'
import type { OurListing } from '../our-listings.ts'
import { aggregatorCsv } from './aggregator-csv.ts'
import { comingHours } from './coming-hours.ts'
import { csvRow } from './csv-row.ts'

export const exportFormats = ['csv', 'geojson', 'json', 'google-sheet', 'aggregator'] as const
type Format = (typeof exportFormats)[number]
type File = { filename: string; type: string; losses: number; chunks: string[] }

const plainColumns =
  'id,code,name,status,street,postcode,city,region,country,latitude,longitude,phone,email,website,time_zone,opening_hours'
const googleColumns =
  'Store code,Business name,Address line 1,Locality,Administrative area,Country / Region,Postal code,Latitude,Longitude,Primary phone,Website'

/**
 * Our locations as a file. `losses` counts what the format cannot say, such as a reason or a day nobody knows. Where it
 * has no word for places that are closed for good, these are left out.
 * @param today the first date of which exceptions are told
 */
export function writeExport(format: Format, all: readonly OurListing[], today: string): File {
  const listings = all.map((one) => ({ ...one, hours: comingHours(one.hours, today) }))
  const inBusiness = listings.filter(({ status }) => status !== 'closed' && status !== 'moved')
  switch (format) {
    case 'csv':
      return { ...plainCsv(listings), filename: 'locations.csv', type: csvType }
    case 'geojson':
      return { ...geoJson(inBusiness), filename: 'locations.geojson', type: 'application/geo+json' }
    case 'json':
      return { ...jsonFeed(listings), filename: 'locations.json', type: 'application/json' }
    case 'aggregator':
      return { ...aggregatorCsv(listings), filename: 'locations-aggregator.csv', type: csvType }
    case 'google-sheet':
      return {
        ...googleSheet(inBusiness),
        filename: 'google-business-profile.csv',
        type: csvType,
      }
  }
}

const csvType = 'text/csv; charset=utf-8'

type Body = Pick<File, 'losses' | 'chunks'>

function plainCsv(listings: readonly OurListing[]): Body {
  let losses = 0
  const rows = listings.map((one) => {
    const { value, losses: lost } = writeOsm(one.hours)
    losses += lost.length
    const { street, postcode, city, region, country } = one.address
    const place = [street, postcode, city, region, country, one.latitude ?? '', one.longitude ?? '']
    const contact = [one.phones[0] ?? '', one.email, one.url ?? '', one.zone, value]
    return csvRow([one.id, one.code, one.name, one.status, ...place, ...contact])
  })
  return { losses, chunks: ['\ufeff', csvRow(plainColumns.split(',')), ...rows] }
}

function googleSheet(listings: readonly OurListing[]): Body {
  let losses = 0
  const rows = listings.map((one) => {
    const { value, losses: lost } = writeGoogleSheet(one.hours)
    losses += lost.length
    const { street, postcode, city, region, country } = one.address
    const place = [street, city, region, country, postcode, one.latitude ?? '', one.longitude ?? '']
    const hours = [...sheetColumns, specialColumn].map((column) => value[column] ?? '')
    return csvRow([one.code || one.id, one.name, ...place, one.phones[0] ?? '', one.url ?? '', ...hours])
  })
  const header = csvRow([...googleColumns.split(','), ...sheetColumns, specialColumn])
  return { losses, chunks: ['\ufeff', header, ...rows] }
}

// As All The Places writes its files, so that whoever reads those reads ours.
function geoJson(listings: readonly OurListing[]): Body {
  let losses = 0
  const features = listings.map((one) => {
    const { value, losses: lost } = writeOsm(one.hours)
    losses += lost.length
    const { street, postcode, city, region, country } = one.address
    const properties = {
      ...{ ref: one.code || one.id, name: one.name, brand: one.brand, 'addr:street_address': street },
      ...{ 'addr:postcode': postcode, 'addr:city': city, 'addr:state': region, 'addr:country': country },
      ...{ phone: one.phones.join(';'), email: one.email, website: one.url ?? '', opening_hours: value },
    }
    const hasPin = typeof one.latitude === 'number' && typeof one.longitude === 'number'
    const geometry = hasPin ? { type: 'Point', coordinates: [one.longitude, one.latitude] } : null
    return JSON.stringify({ type: 'Feature', id: one.id, geometry, properties: filled(properties) })
  })
  return { losses, chunks: list('{"type":"FeatureCollection","features":[', features, ']}\n') }
}

function jsonFeed(listings: readonly OurListing[]): Body {
  let losses = 0
  const items = listings.map((one) => {
    const { value, losses: lost } = writeJsonLd(one.hours)
    losses += lost.length
    const { id, code, name, status, address, latitude, longitude, phones, email, url, zone, updatedAt } = one
    const plain = {
      id,
      code,
      name,
      status,
      address,
      latitude,
      longitude,
      phone: phones[0] ?? null,
      email,
      url,
    }
    return JSON.stringify({ ...plain, zone, updatedAt, openingHoursSpecification: value })
  })
  return { losses, chunks: list('{"locations":[', items, ']}\n') }
}

function list(start: string, items: readonly string[], end: string): string[] {
  return [start, ...items.map((item, index) => (index === 0 ? `\n${item}` : `,\n${item}`)), end]
}

function filled(properties: Record<string, string | undefined>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(properties).flatMap(([name, value]) => (value ? [[name, value]] : [])),
  )
}
