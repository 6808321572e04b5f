import type { Walk } from './walk.ts'

const table = `Store code,Business name,Address line 1,Postal code,Locality,Country,Primary phone,Monday hours,Friday hours
MI9,Lumina Navigli,Via Corsico 9,20144,Milano,IT,02 123 4567,09:00-18:00,18:00-02:00
MI10,Lumina Isola,Via Borsieri 10,20159,Milano,IT,9999,09:00-18:00,
`

const imports: Walk = {
  name: 'a table of locations is brought, looked at and taken',
  tags: ['locations'],
  async tell({ call, stage }) {
    const file = { name: 'stores.csv', type: 'text/csv', content: Buffer.from(table) }
    const { id } = await call('createLocationImport', { file })
    await stage.settle()
    await call('listLocationImports')
    const { mapping } = await call('getLocationImport', { path: { id } })
    await call('mapLocationImport', { path: { id }, body: { mapping } })
    await stage.settle()
    await call('listLocationImportRows', { path: { id } })
    await call('getFaultyLocationRows', { path: { id } })
    await call('takeLocationImport', { path: { id }, body: { reason: 'New shops of spring' } })
    await stage.settle()
    await call('deleteLocationImport', { path: { id } })
  },
}

const exceptions: Walk = {
  name: 'all Italian locations are closed on a holiday, and one act undoes it',
  tags: ['locations'],
  async tell({ call, stage }) {
    const entry = {
      from: '2099-04-25',
      to: '2099-04-25',
      state: 'closed' as const,
      label: 'Festa della Liberazione',
    }
    const chosen = { countries: ['IT'] }
    await call('previewLocationException', { body: { chosen, entry } })
    const body = { chosen, entry, conflicts: 'keep' as const, reason: 'National holiday' }
    const { id } = await call('setLocationException', { body })
    await stage.settle()
    await call('listLocationExceptions')
    await call('getLocationException', { path: { id } })
    await call('listLocationExceptionPlaces', { path: { id } })
    await call('undoLocationException', { path: { id } })
    await stage.settle()
  },
}

const edits: Walk = {
  name: 'phones and websites of many locations are put right side by side',
  tags: ['locations'],
  async tell({ call, person }) {
    const body = { name: 'Lumina Como', country: 'IT', zone: 'Europe/Rome' }
    const como = await call('createLocation', { body })
    const bergamo = await call('createLocation', { body: { ...body, name: 'Lumina Bergamo' } })
    await call('listLocationRecords', { query: { search: 'Como', fields: 'phone,website' } })
    const website = 'https://lumina.example'
    const edited = (phones: string[]) => ({
      locations: [como, bergamo].map(({ id, version }, index) => ({
        ...{ id, version },
        changes: { phone: phones[index], website },
      })),
      reason: 'New switchboard',
    })
    await call('previewLocationEdits', { body: edited(['031 123 456', '9999']) })
    await call('editLocations', { body: edited(['031 123 456', '035 123 456']) })
    const marta = await person('Marta Rossi', { role: 'manager' })
    await marta.call('setLocationGrid', { body: { columns: ['phone', 'website', 'hours/weekly/1'] } })
    await marta.call('getLocationGrid')
  },
}

export const locationBulkWalks = [imports, exceptions, edits]
