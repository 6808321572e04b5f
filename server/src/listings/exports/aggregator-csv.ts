import { categories, writeOsm } from '../../locations/index.ts'
import type { OurListing } from '../our-listings.ts'
import { csvRow } from './csv-row.ts'

// Whoever reads this by position relies on it: a new column goes to the end.
const columns =
  'id,store_code,name,other_names,brand,status,is_closed,street,unit,postcode,city,region,country,latitude,longitude,phone,additional phones,email,website,category,google_category,additional_categories,time_zone,opening_hours,updated_at'

/**
 * One row for each location, in an order of columns that stays; those closed for good are in it and marked, so that
 * whoever collects takes them down too.
 */
export function aggregatorCsv(listings: readonly OurListing[]): { losses: number; chunks: string[] } {
  let losses = 0
  const rows = listings.map((one) => {
    const { value, losses: lost } = writeOsm(one.hours)
    losses += lost.length
    const { street, unit, postcode, city, region, country } = one.address
    const isClosed = one.status === 'closed' || one.status === 'moved'
    const google = categories.find(({ key }) => key === one.category)?.google
    return csvRow([
      ...[one.id, one.code, one.name, (one.aliases ?? []).join(';'), one.brand ?? ''],
      ...[one.status, isClosed ? 'yes' : 'no', street, unit ?? '', postcode, city, region, country],
      ...[one.latitude ?? '', one.longitude ?? '', one.phones[0] ?? '', (one.otherPhones ?? []).join(';')],
      ...[one.email, one.url ?? '', one.category ?? '', google ?? '', (one.otherCategories ?? []).join(';')],
      ...[one.zone, value, one.updatedAt ?? ''],
    ])
  })
  return { losses, chunks: ['\ufeff', csvRow(columns.split(',')), ...rows] }
}
