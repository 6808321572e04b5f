import { z } from 'zod'
import { requirePermission } from '../../accounts/index.ts'
import type { Http } from '../../platform/http/http.ts'
import type { DirectoryPlatforms } from '../directory.ts'
import { clientShape, connectionShape } from '../live-shapes.ts'
import { keepClient } from './keep-client.ts'
import { disconnect, showConnection } from './keep-connection.ts'
import { beginSignIn, finishSignIn } from './sign-in.ts'

const tags = ['listings']
const params = z.object({ id: z.uuid() })

/** /api/v1/directories/:id/connection and what signing in at a platform needs */
export function registerConnectionRoutes(http: Http, platforms: DirectoryPlatforms): void {
  http.get(
    '/api/v1/directories/:id/connection',
    {
      schema: {
        ...{ tags, operationId: 'getDirectoryConnection', params },
        summary: 'Whether a directory is signed in to at its platform',
        response: { 200: connectionShape },
      },
    },
    async ({ context, params }) => {
      requirePermission(context.actor, 'locations.read')
      return connectionShape.parse(await showConnection(context, params.id))
    },
  )
  http.put(
    '/api/v1/directories/:id/connection',
    {
      schema: {
        ...{ tags, operationId: 'keepDirectoryClient', params, body: clientShape },
        summary:
          "Enter the brand's own client of a platform; where `auth` is `api_key` that connects, elsewhere it must then be signed in to",
        response: { 200: connectionShape },
      },
    },
    async ({ context, params, body }) => {
      await keepClient(context, platforms, { directoryId: params.id, ...body })
      return connectionShape.parse(await showConnection(context, params.id))
    },
  )
  http.delete(
    '/api/v1/directories/:id/connection',
    {
      schema: {
        ...{ tags, operationId: 'disconnectDirectory', params },
        summary: 'End a connection, here and at the platform; what waits to be sent is withdrawn',
        response: { 204: z.null() },
      },
    },
    async ({ context, params }, reply) => {
      await disconnect(context, platforms, params.id)
      return reply.status(204).send(null)
    },
  )
  http.post(
    '/api/v1/directories/:id/sign-ins',
    {
      schema: {
        ...{ tags, operationId: 'beginDirectorySignIn', params },
        summary: "Begin to sign in: the platform's page to open, good for 15 minutes",
        response: { 201: z.object({ url: z.url() }) },
      },
    },
    async ({ context, params }, reply) =>
      reply.status(201).send({ url: await beginSignIn(context, platforms, params.id) }),
  )
  http.post(
    '/api/v1/directory-grants',
    {
      schema: {
        ...{ tags, operationId: 'finishDirectorySignIn' },
        summary: 'End a sign-in with what the platform sent the person back with',
        body: z.object({ state: z.string().min(1).max(200), code: z.string().min(1).max(2000) }),
        response: { 201: z.object({ directoryId: z.uuid() }) },
      },
    },
    async ({ context, body }, reply) =>
      reply.status(201).send({ directoryId: await finishSignIn(context, platforms, body) }),
  )
}
