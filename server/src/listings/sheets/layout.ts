import { z } from 'zod'

/** What a row of a directory's sheet can say, in the order of its columns. */
export const sheetFields = [
  'code',
  'name',
  'street',
  'unit',
  'city',
  'region',
  'postcode',
  'country',
  'latitude',
  'longitude',
  'phone',
  'website',
  'email',
  'category',
] as const
export type SheetField = (typeof sheetFields)[number]

/** All days in one cell, a cell for each day, or two for each day. */
export const hoursCells = ['one', 'day', 'open_close'] as const

const header = z.string().trim().max(60)

/** How a directory wants its sheet; a person can put it right, as nobody documents it in public. */
export const sheetLayoutShape = z
  .object({
    headers: z
      .record(z.enum(sheetFields), header)
      .meta({ description: 'The name of each column; one without a name is left out' }),
    hours: z.object({
      cells: z.enum(hoursCells),
      header: header.meta({
        description: 'Of the one cell; of others what stands behind the day: `Monday Hours`',
      }),
      clock: z.enum(['24', '12']),
      closed: z.string().trim().max(20).meta({ description: 'The word for a day on which it is closed' }),
    }),
  })
  .meta({ id: 'SheetLayout' })
export type SheetLayout = z.infer<typeof sheetLayoutShape>

/** As Bing Places' upload is described by those who use it; the sheet itself is shown after signing in only. */
export const bingLayout: SheetLayout = {
  headers: {
    ...{ code: 'Store Code', name: 'Name', street: 'Address Line 1', unit: 'Address Line 2', city: 'City' },
    ...{ region: 'State/Region', postcode: 'Zip/Postal Code', country: 'Country/Region' },
    ...{ latitude: 'Latitude', longitude: 'Longitude', phone: 'Phone', website: 'Website', email: '' },
    category: 'Category 1',
  },
  hours: { cells: 'one', header: 'Hours', clock: '24', closed: 'Closed' },
}
