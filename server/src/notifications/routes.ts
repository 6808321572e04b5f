import { z } from 'zod'
import type { Context } from '../platform/context.ts'
import { pageOf, pageQuery } from '../platform/http/cursor.ts'
import { type Http, onlyPeople } from '../platform/http/http.ts'
import { ifMatchHeaders, versionOf, withVersion } from '../platform/http/version.ts'
import { markNotificationsRead } from './mark-read.ts'
import { ownMember } from './own-member.ts'
import { pushKeys } from './push/push-keys.ts'
import { registerPushRoutes } from './push/routes.ts'
import { countUnread, listNotifications } from './queries.ts'
import { readSettings } from './settings.ts'
import {
  notificationSettingsChangesShape,
  notificationSettingsShape,
  notificationShape,
  readingShape,
} from './shapes.ts'
import { updateSettings } from './update-settings.ts'

const tags = ['notifications']

/** `/api/v1/notifications`, `/api/v1/notification-settings`, `/api/v1/push-subscriptions`: each person's own. */
export function registerNotificationRoutes(http: Http): void {
  registerListRoutes(http)
  registerSettingsRoutes(http)
  registerPushRoutes(http)
}

function registerListRoutes(http: Http): void {
  http.get(
    '/api/v1/notifications',
    {
      schema: {
        tags,
        operationId: 'listNotifications',
        security: onlyPeople,
        summary: 'What you are told of, newest first, and how much of it is unread (counted up to 1000)',
        querystring: z.object({ ...pageQuery, unread: z.stringbool().default(false) }),
        response: { 200: pageOf(notificationShape).extend({ unreadCount: z.number().int() }) },
      },
    },
    async ({ context, query: { limit, cursor, unread } }) =>
      context.read(async (tx) => ({
        ...(await listNotifications(tx, { limit, cursor, isUnread: unread })),
        unreadCount: await countUnread(tx),
      })),
  )
  http.post(
    '/api/v1/notifications/readings',
    {
      schema: {
        tags,
        operationId: 'readNotifications',
        security: onlyPeople,
        summary: 'Make notifications read: some, those of a conversation, or all until a time',
        body: readingShape,
        response: { 204: z.null() },
      },
    },
    async ({ context, body }, reply) => {
      await markNotificationsRead(context, body)
      return reply.status(204).send(null)
    },
  )
}

function registerSettingsRoutes(http: Http): void {
  const response = { 200: notificationSettingsShape }
  http.get(
    '/api/v1/notification-settings',
    {
      schema: {
        tags,
        operationId: 'getNotificationSettings',
        security: onlyPeople,
        summary: 'What you are told of, by which ways, and when not',
        response,
      },
    },
    async ({ context }, reply) => withVersion(reply, await present(context)),
  )
  http.patch(
    '/api/v1/notification-settings',
    {
      schema: {
        tags,
        operationId: 'updateNotificationSettings',
        security: onlyPeople,
        summary: 'Change what you are told of, by which ways, and when not',
        headers: ifMatchHeaders,
        body: notificationSettingsChangesShape,
        response,
      },
    },
    async ({ context, body, headers }, reply) => {
      await updateSettings(context, body, versionOf(headers))
      return withVersion(reply, await present(context))
    },
  )
}

async function present(context: Context) {
  const { id } = ownMember(context.actor)
  return {
    ...(await context.read((tx) => readSettings(tx, id))),
    sendsMail: context.config.smtpUrl !== undefined,
    pushKey: (await pushKeys(context)).publicKey,
  }
}
