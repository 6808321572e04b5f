import { z } from 'zod'
import { AppError } from '../../platform/errors.ts'
import type { Http } from '../../platform/http/http.ts'
import { getLocation } from '../get-location.ts'
import { keepPhoto } from './keep-photo.ts'
import { listPhotos, openPhoto } from './open-photo.ts'

const tags = ['locations']
const params = z.object({ id: z.uuid() })
const photoShape = z
  .object({
    id: z.uuid(),
    contentType: z.string(),
    width: z.number().int().meta({ description: 'In pixels' }),
    height: z.number().int(),
    size: z.number().int().meta({ description: 'In bytes' }),
  })
  .meta({ id: 'LocationPhoto' })
const photos = z.object({ items: z.array(photoShape) })

/** Pictures of locations. Which are shown is said by the location's `photos`. */
export function registerPhotoRoutes(http: Http): void {
  http.post(
    '/api/v1/locations/:id/photos',
    {
      schema: {
        tags,
        operationId: 'uploadLocationPhoto',
        summary: 'Upload a picture, to be named in the location’s photos',
        params,
        consumes: ['multipart/form-data'],
        response: { 201: photoShape },
      },
    },
    async (request, reply) => {
      const { context, params } = request
      const file = await request.file()
      if (!file) throw new AppError('invalid', 'There is no file in this request.', { key: 'file_missing' })
      const bytes = await file.toBuffer().catch(() => {
        throw new AppError('too_large', 'This file is too big.', { key: 'file_too_big' })
      })
      const id = await keepPhoto(context, params.id, bytes)
      const kept = (await context.read((tx) => listPhotos(tx, params.id))).find((one) => one.id === id)
      if (!kept) throw new AppError('not_found', 'There is no such picture.', { key: 'attachment_gone' })
      return reply.status(201).send(kept)
    },
  )
  http.get(
    '/api/v1/locations/:id/photos',
    {
      schema: {
        tags,
        operationId: 'listLocationPhotos',
        summary: 'Every picture that was uploaded for a location, shown or not',
        params,
        response: { 200: photos },
      },
    },
    async ({ context, params }) => ({
      items: await context.read(async (tx) => {
        await getLocation(tx, params.id)
        return listPhotos(tx, params.id)
      }),
    }),
  )
  http.get(
    '/api/v1/location-photos/:id',
    {
      schema: {
        tags,
        operationId: 'getLocationPhoto',
        summary: 'A picture of a location',
        produces: ['image/*'],
        params,
      },
    },
    async ({ context, params }, reply) => {
      const photo = await openPhoto(context, params.id)
      return reply
        .header('content-security-policy', "sandbox; default-src 'none'")
        .header('cross-origin-resource-policy', 'same-origin')
        .header('cache-control', 'private, max-age=31536000, immutable')
        .header('content-length', photo.size)
        .type(photo.contentType)
        .send(photo.content)
    },
  )
}
