import { categories } from '../../locations/index.ts'
import { csvRow } from '../exports/csv-row.ts'
import type { OurListing } from '../our-listings.ts'
import { type SheetField, type SheetLayout, sheetFields } from './layout.ts'
import { hoursHeaders, writeHours } from './write-hours.ts'

/**
 * Our locations as a directory wants its sheet: those in business, a part for each so many rows. `losses` counts what
 * it has no cell for.
 */
export function writeSheet(
  listings: readonly OurListing[],
  layout: SheetLayout,
  { today, rowsAtMost }: { today: string; rowsAtMost: number },
): { parts: string[]; losses: number } {
  const fields = sheetFields.filter((field) => layout.headers[field] !== '')
  const hasHours = layout.hours.cells !== 'one' || layout.hours.header !== ''
  const header = csvRow([
    ...fields.map((field) => layout.headers[field]),
    ...(hasHours ? hoursHeaders(layout.hours) : []),
  ])
  let losses = 0
  const rows = listings.filter(isInBusiness).map((one) => {
    const hours = writeHours(one.hours, layout.hours, today)
    losses += hasHours ? hours.lost : 0
    return csvRow([...fields.map((field) => cellOf(one, field)), ...(hasHours ? hours.cells : [])])
  })
  const parts = Array.from({ length: Math.max(1, Math.ceil(rows.length / rowsAtMost)) }, (_, index) =>
    ['\ufeff', header, ...rows.slice(index * rowsAtMost, (index + 1) * rowsAtMost)].join(''),
  )
  return { parts, losses }
}

function isInBusiness({ status }: OurListing): boolean {
  return status !== 'closed' && status !== 'moved'
}

function cellOf(one: OurListing, field: SheetField): string | number {
  const { address } = one
  switch (field) {
    case 'code':
      return one.code || one.id
    case 'name':
      return one.name
    case 'street':
    case 'postcode':
    case 'city':
    case 'region':
    case 'country':
      return address[field]
    case 'unit':
      return address.unit ?? ''
    case 'latitude':
    case 'longitude':
      return one[field] ?? ''
    case 'phone':
      return one.phones[0] ?? ''
    case 'website':
      return one.url ?? ''
    case 'email':
      return one.email
    case 'category':
      return wordsOf(one.category)
  }
}

// Where a list is chosen from by name, ours in plain English comes nearest.
function wordsOf(key: string | undefined): string {
  const known = categories.find((one) => one.key === key)
  const words = (known?.google?.replace('gcid:', '') ?? key ?? '').replaceAll('_', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}
