import { PassThrough } from 'node:stream'
import { audit, requirePermission } from '../accounts/index.ts'
import type { World } from '../platform/context.ts'
import { reasonOf } from '../platform/errors.ts'
import type { Http } from '../platform/http/http.ts'
import { writeExport } from './write-export.ts'

/** /api/v1/export */
export function registerExportRoutes(http: Http, world: World): void {
  http.get(
    '/api/v1/export',
    {
      schema: {
        tags: ['export'],
        operationId: 'exportBrand',
        summary: 'Everything the brand has, as a zip of JSON Lines and files (see docs/export.md)',
        produces: ['application/zip'],
        description: 'Without secrets: passwords, keys and mailbox credentials are not in it.',
      },
    },
    async ({ context }, reply) => {
      requirePermission(context.actor, 'export.make')
      await context.transaction((tx) =>
        audit(tx, { action: 'export.made', subjectKind: 'account', subjectId: tx.accountId }),
      )
      const stream = new PassThrough()
      const wish = { accountId: context.accountId, withSecrets: false }
      writeExport(world, wish, stream).catch((error: unknown) => {
        context.log.warn({ error }, `An export broke off: ${reasonOf(error)}`)
        // Without its end the archive cannot be taken for a whole one.
        stream.destroy()
      })
      const name = `export-${world.now().toISOString().slice(0, 10)}.zip`
      return reply
        .header('content-disposition', `attachment; filename="${name}"`)
        .header('cache-control', 'no-store')
        .type('application/zip')
        .send(stream)
    },
  )
}
