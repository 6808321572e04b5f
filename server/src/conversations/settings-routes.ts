import { requirePermission } from '../accounts/index.ts'
import type { Http } from '../platform/http/http.ts'
import { ifMatchHeaders, versionOf, withVersion } from '../platform/http/version.ts'
import { conversationSettings, conversationSettingsShape, settingsChangesShape } from './settings.ts'
import { updateSettings } from './update-settings.ts'

const tags = ['conversation-settings']
const response = { 200: conversationSettingsShape }

/** `/api/v1/conversation-settings` */
export function registerSettingsRoutes(http: Http): void {
  http.get(
    '/api/v1/conversation-settings',
    {
      schema: {
        tags,
        operationId: 'getConversationSettings',
        summary: 'How the brand works its conversations: undo, due times, confirmation of receipt',
        response,
      },
    },
    async (request, reply) => {
      requirePermission(request.context.actor, 'account.manage')
      return withVersion(reply, await request.context.read(conversationSettings.read))
    },
  )
  http.patch(
    '/api/v1/conversation-settings',
    {
      schema: {
        tags,
        operationId: 'updateConversationSettings',
        summary: 'Change how conversations are worked; what is due is worked out anew',
        headers: ifMatchHeaders,
        body: settingsChangesShape,
        response,
      },
    },
    async (request, reply) => {
      await updateSettings(request.context, request.body, versionOf(request.headers))
      return withVersion(reply, await request.context.read(conversationSettings.read))
    },
  )
}
