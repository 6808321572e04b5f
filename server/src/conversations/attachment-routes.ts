import type { MultipartFile } from '@fastify/multipart'
import { z } from 'zod'
import { AppError } from '../platform/errors.ts'
import type { Http } from '../platform/http/http.ts'
import { isShownInline, openAttachment, uploadAttachment } from './attachments.ts'
import { attachmentShape } from './shapes.ts'

const tags = ['attachments']

/** /api/v1/attachments */
export function registerAttachmentRoutes(http: Http): void {
  http.post(
    '/api/v1/attachments',
    {
      schema: {
        tags,
        operationId: 'uploadAttachment',
        summary: 'Upload a file for an answer',
        description: 'Without conversationId the file is for a conversation that you are about to start.',
        consumes: ['multipart/form-data'],
        querystring: z.object({ conversationId: z.uuid().optional() }),
        response: { 201: attachmentShape },
      },
    },
    async (request, response) => {
      const file = await request.file()
      if (!file) throw new AppError('invalid', 'There is no file in this request.', { key: 'file_missing' })
      const content = await file.toBuffer().catch(() => {
        throw new AppError('too_large', 'This file is too big.', { key: 'file_too_big' })
      })
      const conversationId = request.query.conversationId ?? fieldOf(file, 'conversationId')
      const upload = { filename: file.filename, declaredType: file.mimetype, content }
      return response.status(201).send(
        await uploadAttachment(
          request.context,
          z
            .uuid()
            .nullable()
            .parse(conversationId ?? null),
          upload,
        ),
      )
    },
  )
  http.get(
    '/api/v1/attachments/:id',
    {
      schema: {
        tags,
        operationId: 'getAttachment',
        summary: 'A file; inline shows pictures in place',
        produces: ['application/octet-stream'],
        params: z.object({ id: z.uuid() }),
        querystring: z.object({ inline: z.stringbool().default(false) }),
      },
    },
    async (request, response) => {
      const file = await openAttachment(request.context, request.params.id)
      const place = request.query.inline && isShownInline(file.contentType) ? 'inline' : 'attachment'
      return response
        .header('content-disposition', `${place}; filename*=UTF-8''${encodeName(file.filename)}`)
        .header('content-security-policy', "sandbox; default-src 'none'")
        .header('cross-origin-resource-policy', 'same-origin')
        .header('cache-control', 'private, max-age=86400')
        .header('content-length', file.size)
        .type(file.contentType)
        .send(file.content)
    },
  )
}

function fieldOf(file: MultipartFile, name: string): string | undefined {
  const field = file.fields[name]
  return field && 'value' in field && typeof field.value === 'string' ? field.value : undefined
}

// RFC 8187: encodeURIComponent leaves some characters that a header parameter may not hold.
function encodeName(name: string): string {
  return encodeURIComponent(name).replace(
    /['()*]/g,
    (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}
