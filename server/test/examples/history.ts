import { fixturesOf } from '../../src/imports/test-import.ts'
import type { Walk } from './walk.ts'

const files = ['tickets.ndjson', 'users.json', 'groups.json', 'ticket_fields.json', 'comments.ndjson']

const imports: Walk = {
  name: 'the history of another help desk comes along',
  tags: ['imports', 'export'],
  async tell({ call, stage }) {
    const content = await fixturesOf('zendesk', files)
    const made = await call('createImport', {
      query: { source: 'zendesk' },
      file: { name: 'zendesk.zip', type: 'application/zip', content },
    })
    const { id } = made.import
    await stage.settle()
    const { mapping } = await call('getImport', { path: { id } })
    if (!mapping) throw new Error('The export was not read.')
    await call('previewImport', { path: { id }, body: { mapping } })
    await call('startImport', { path: { id }, body: { mapping } })
    await call('changeImport', { path: { id }, body: { state: 'paused' } })
    await call('changeImport', { path: { id }, body: { state: 'taking' } })
    await stage.settle()
    await call('listImports')
    await call('getImportReport', { path: { id } })
    await call('deleteImport', { path: { id } })
    await call('exportBrand')
  },
}

export const historyWalks = [imports]
