import { z } from 'zod'
import type { Http } from '../../platform/http/http.ts'
import { ifMatchHeaders, versionOf, withVersion } from '../../platform/http/version.ts'
import { templateKinds } from './own-words.ts'
import { listTemplates, newTemplateShape, saveTemplate, templatesShape } from './templates.ts'

const tags = ['message-templates']

/** `/api/v1/message-templates` */
export function registerTemplateRoutes(http: Http): void {
  http.get(
    '/api/v1/message-templates',
    {
      schema: {
        tags,
        operationId: 'listMessageTemplates',
        summary: 'The words of automatic messages to customers by language: the brand’s own, and ours',
        response: { 200: templatesShape },
      },
    },
    async ({ context }, reply) => withVersion(reply, await context.read((tx) => listTemplates(context, tx))),
  )
  http.put(
    '/api/v1/message-templates/:kind',
    {
      schema: {
        tags,
        operationId: 'saveMessageTemplate',
        summary: 'Say it in the brand’s own words, or in ours again, in some languages',
        params: z.object({ kind: z.enum(templateKinds) }),
        headers: ifMatchHeaders,
        body: newTemplateShape,
        response: { 200: templatesShape },
      },
    },
    async ({ context, params: { kind }, body, headers }, reply) => {
      await saveTemplate(context, kind, body.texts, versionOf(headers))
      return withVersion(reply, await context.read((tx) => listTemplates(context, tx)))
    },
  )
}
