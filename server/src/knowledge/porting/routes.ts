import { Readable } from 'node:stream'
import { z } from 'zod'
import { requirePermission } from '../../accounts/index.ts'
import { writeZip } from '../../platform/archive/write-zip.ts'
import { AppError } from '../../platform/errors.ts'
import type { Http } from '../../platform/http/http.ts'
import { importFile } from './import-file.ts'
import { writeArticles } from './write-articles.ts'

const tags = ['articles']
const reportShape = z
  .object({
    articles: z.number().int().meta({ description: 'Articles that were added' }),
    texts: z.number().int(),
    known: z.number().int().meta({ description: 'Articles that had come before, and stayed as they are' }),
    problems: z.array(z.object({ name: z.string(), reason: z.string() })),
  })
  .meta({ id: 'ArticleImport' })

/** `/api/v1/article-imports`, `/api/v1/article-export` */
export function registerPortingRoutes(http: Http): void {
  http.post(
    '/api/v1/article-imports',
    {
      schema: {
        tags,
        operationId: 'importArticles',
        summary:
          'Take articles from Markdown, Zendesk Guide or Chatwoot (multipart: file, also a zip of files)',
        consumes: ['multipart/form-data'],
        querystring: z.object({
          format: z.enum(['markdown', 'zendesk', 'chatwoot']),
          publish: z
            .stringbool()
            .default(false)
            .meta({ description: 'What is public there becomes public here; else all are drafts' }),
        }),
        response: { 200: reportShape },
      },
    },
    async (request) => {
      requirePermission(request.context.actor, 'knowledge.publish')
      const file = await request.file()
      if (!file) throw new AppError('invalid', 'There is no file in this request.', { key: 'file_missing' })
      const content = await file.toBuffer().catch(() => {
        throw new AppError('too_large', 'This file is too big.', { key: 'file_too_big' })
      })
      const { format, publish: publishes } = request.query
      return importFile(request.context, { format, publishes, name: file.filename, content })
    },
  )
  http.get(
    '/api/v1/article-export',
    {
      schema: {
        tags,
        operationId: 'exportArticles',
        summary: 'All articles as Markdown files with their pictures, in a zip',
      },
    },
    ({ context }, reply) => {
      requirePermission(context.actor, 'knowledge.read')
      return reply
        .header('content-disposition', 'attachment; filename="articles.zip"')
        .header('cache-control', 'no-store')
        .type('application/zip')
        .send(Readable.from(writeZip(writeArticles(context), context.now()), { objectMode: false }))
    },
  )
}
