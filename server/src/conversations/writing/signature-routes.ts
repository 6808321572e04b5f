import { z } from 'zod'
import { requirePermission } from '../../accounts/index.ts'
import { pageOf } from '../../platform/http/cursor.ts'
import type { Http } from '../../platform/http/http.ts'
import { ifMatchHeaders, versionOf, withVersion } from '../../platform/http/version.ts'
import { getConversationRecord } from '../find-conversation.ts'
import { newSignatureShape, signatureShape } from './shapes.ts'
import { signatureFor } from './sign.ts'
import { findSignature, listSignatures, saveSignature } from './signatures.ts'

const tags = ['signatures']
const placeShape = z.union([z.literal('brand'), z.uuid()])
const locationOf = (place: z.infer<typeof placeShape>) => (place === 'brand' ? null : place)

/** `/api/v1/signatures` and what stands below one's answers in a conversation */
export function registerSignatureRoutes(http: Http): void {
  http.get(
    '/api/v1/signatures',
    {
      schema: {
        tags,
        operationId: 'listSignatures',
        summary: 'What stands below answers: the brand’s, and those of the locations that have one',
        response: { 200: pageOf(signatureShape) },
      },
    },
    ({ context }) => {
      requirePermission(context.actor, 'locations.manage')
      return context.read(async (tx) => ({ items: await listSignatures(tx), nextCursor: null }))
    },
  )
  http.put(
    '/api/v1/signatures/:place',
    {
      schema: {
        tags,
        operationId: 'saveSignature',
        summary:
          'Say what stands below answers about a location, or about the brand (`brand`); no texts: nothing',
        params: z.object({ place: placeShape }),
        headers: ifMatchHeaders,
        body: newSignatureShape,
        response: { 200: signatureShape },
      },
    },
    async ({ context, params, body, headers }, reply) => {
      const locationId = locationOf(params.place)
      await saveSignature(context, locationId, body.texts, versionOf(headers))
      return withVersion(reply, await context.read((tx) => findSignature(tx, locationId)))
    },
  )
  http.get(
    '/api/v1/conversations/:id/signature',
    {
      schema: {
        tags,
        operationId: 'getSignature',
        summary:
          'What will stand below one’s own answer here: one’s own signature, else the location’s or brand’s',
        params: z.object({ id: z.uuid() }),
        response: {
          200: z.object({ source: z.enum(['member', 'location', 'brand', 'none']), html: z.string() }),
        },
      },
    },
    ({ context, params: { id } }) =>
      context.read(async (tx) => {
        await getConversationRecord(tx, id)
        return signatureFor(context, tx, { conversationId: id })
      }),
  )
}
