import { z } from 'zod'
import { requirePermission } from '../../accounts/index.ts'
import type { Context } from '../../platform/context.ts'
import { pageOf } from '../../platform/http/cursor.ts'
import type { Http } from '../../platform/http/http.ts'
import { ifMatchHeaders, versionOf, withVersion } from '../../platform/http/version.ts'
import { localeShape } from '../texts/locale.ts'
import { addSynonyms, changeSynonyms, getSynonyms, listSynonyms, removeSynonyms } from './change-synonyms.ts'
import { newSynonymsShape, synonymsChangesShape, synonymsShape } from './shapes.ts'

const tags = ['searches']
const params = z.object({ id: z.uuid() })
const present = (context: Context, id: string) => context.read((tx) => getSynonyms(tx, id))

/** `/api/v1/search-synonyms` */
export function registerSynonymRoutes(http: Http): void {
  http.get(
    '/api/v1/search-synonyms',
    {
      schema: {
        tags,
        operationId: 'listSearchSynonyms',
        summary: 'Words that mean the same to the search of the help centre',
        querystring: z.object({ locale: localeShape.optional() }),
        response: { 200: pageOf(synonymsShape) },
      },
    },
    ({ context, query: { locale } }) => {
      requirePermission(context.actor, 'knowledge.read')
      return context.read(async (tx) => ({ items: await listSynonyms(tx, locale), nextCursor: null }))
    },
  )
  http.post(
    '/api/v1/search-synonyms',
    {
      schema: {
        tags,
        operationId: 'addSearchSynonyms',
        summary: 'Say that words mean the same',
        body: newSynonymsShape,
        response: { 201: synonymsShape },
      },
    },
    async ({ context, body }, reply) => {
      const id = await addSynonyms(context, body)
      return reply.status(201).send(withVersion(reply, await present(context, id)))
    },
  )
  registerChangeRoutes(http)
}

function registerChangeRoutes(http: Http): void {
  http.patch(
    '/api/v1/search-synonyms/:id',
    {
      schema: {
        tags,
        operationId: 'updateSearchSynonyms',
        summary: 'Change which words mean the same',
        params,
        headers: ifMatchHeaders,
        body: synonymsChangesShape,
        response: { 200: synonymsShape },
      },
    },
    async ({ context, params: { id }, body: { phrases }, headers }, reply) => {
      await changeSynonyms(context, id, { phrases, version: versionOf(headers) })
      return withVersion(reply, await present(context, id))
    },
  )
  http.delete(
    '/api/v1/search-synonyms/:id',
    {
      schema: {
        tags,
        operationId: 'removeSearchSynonyms',
        summary: 'Words that do not mean the same any more',
        params,
        response: { 204: z.null() },
      },
    },
    async ({ context, params: { id } }, reply) => {
      await removeSynonyms(context, id)
      return reply.status(204).send(null)
    },
  )
}
