import { requirePermission } from '../accounts/index.ts'
import type { Context } from '../platform/context.ts'
import type { Http } from '../platform/http/http.ts'
import { ifMatchHeaders, versionOf, withVersion } from '../platform/http/version.ts'
import {
  knowledgeSettings,
  knowledgeSettingsChangesShape,
  knowledgeSettingsShape,
  presentKnowledgeSettings,
} from './settings.ts'

const tags = ['articles']
const present = (context: Context) => context.read((tx) => presentKnowledgeSettings(context, tx))
const response = { 200: knowledgeSettingsShape }

/** `/api/v1/knowledge-settings` */
export function registerKnowledgeSettingsRoutes(http: Http): void {
  http.get(
    '/api/v1/knowledge-settings',
    {
      schema: { tags, operationId: 'getKnowledgeSettings', summary: 'How articles become public', response },
    },
    async ({ context }, reply) => {
      requirePermission(context.actor, 'knowledge.read')
      return withVersion(reply, await present(context))
    },
  )
  http.patch(
    '/api/v1/knowledge-settings',
    {
      schema: {
        tags,
        operationId: 'updateKnowledgeSettings',
        summary: 'Change how articles become public',
        headers: ifMatchHeaders,
        body: knowledgeSettingsChangesShape,
        response,
      },
    },
    async ({ context, body, headers }, reply) => {
      await knowledgeSettings.update(context, body, versionOf(headers))
      return withVersion(reply, await present(context))
    },
  )
}
