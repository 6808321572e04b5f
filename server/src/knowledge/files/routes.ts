import { z } from 'zod'
import { requirePermission } from '../../accounts/index.ts'
import { AppError } from '../../platform/errors.ts'
import type { Http } from '../../platform/http/http.ts'
import { keepFile } from './keep-file.ts'
import { openFile } from './open-file.ts'

const tags = ['articles']
const fileShape = z
  .object({
    src: z.string().meta({ description: 'What an article’s <img> names' }),
    contentType: z.string(),
    size: z.number().int(),
  })
  .meta({ id: 'ArticleFile' })

/** `/api/v1/article-files` */
export function registerFileRoutes(http: Http): void {
  http.post(
    '/api/v1/article-files',
    {
      schema: {
        tags,
        operationId: 'uploadArticleFile',
        summary: 'Upload a picture for an article',
        consumes: ['multipart/form-data'],
        response: { 201: fileShape },
      },
    },
    async (request, reply) => {
      requirePermission(request.context.actor, 'knowledge.write')
      const file = await request.file()
      if (!file) throw new AppError('invalid', 'There is no file in this request.', { key: 'file_missing' })
      const bytes = await file.toBuffer().catch(() => {
        throw new AppError('too_large', 'This file is too big.', { key: 'file_too_big' })
      })
      const kept = await keepFile(request.context, bytes)
      if (!kept) throw new AppError('unsupported', 'This is no picture.', { key: 'not_a_picture' })
      return reply.status(201).send(kept)
    },
  )
  http.get(
    '/api/v1/article-files/:hash',
    {
      schema: {
        tags,
        operationId: 'getArticleFile',
        summary: 'A picture of an article, named by the hash at the end of its src',
        produces: ['image/*'],
        params: z.object({ hash: z.string().regex(/^[0-9a-f]{64}$/) }),
      },
    },
    async ({ context, params: { hash } }, reply) => {
      requirePermission(context.actor, 'knowledge.read')
      const file = await openFile(context, hash)
      return reply
        .header('content-security-policy', "sandbox; default-src 'none'")
        .header('cross-origin-resource-policy', 'same-origin')
        .header('cache-control', 'private, max-age=31536000, immutable')
        .header('content-length', file.size)
        .type(file.contentType)
        .send(file.content)
    },
  )
}
