import { z } from 'zod'
import { requirePermission } from '../../accounts/index.ts'
import { pageOf, pageQuery } from '../../platform/http/cursor.ts'
import type { Http } from '../../platform/http/http.ts'
import { ifMatchHeaders, versionOf, withVersion } from '../../platform/http/version.ts'
import { orderShape } from '../marks/shapes.ts'
import { listBreaches } from './list-breaches.ts'
import { addPolicy, getPolicy, listPolicies, orderPolicies, updatePolicy } from './policies.ts'
import {
  breachQueryShape,
  breachShape,
  newPolicyShape,
  policyChangesShape,
  slaPolicyShape,
} from './shapes.ts'

const tags = ['sla']
const params = z.object({ id: z.uuid() })

/** /api/v1/sla-policies and /api/v1/sla-breaches */
export function registerSlaRoutes(http: Http): void {
  registerListRoutes(http)
  registerPolicyRoutes(http)
  http.get(
    '/api/v1/sla-breaches',
    {
      schema: {
        tags,
        operationId: 'listSlaBreaches',
        summary: 'Promises that were not kept in time: which, where, when and by whom in the end',
        querystring: z.object({ ...breachQueryShape, ...pageQuery }),
        response: { 200: pageOf(breachShape) },
      },
    },
    async ({ context, query }) => {
      requirePermission(context.actor, 'conversations.read')
      return context.read((tx) => listBreaches(tx, query))
    },
  )
}

function registerListRoutes(http: Http): void {
  http.get(
    '/api/v1/sla-policies',
    {
      schema: {
        tags,
        operationId: 'listSlaPolicies',
        summary: 'What customers are promised, in the order it is asked; archived policies last',
        response: { 200: pageOf(slaPolicyShape) },
      },
    },
    async ({ context }) => {
      requirePermission(context.actor, 'conversations.read')
      return { items: await context.read(listPolicies), nextCursor: null }
    },
  )
  http.post(
    '/api/v1/sla-policies',
    {
      schema: {
        tags,
        operationId: 'addSlaPolicy',
        summary: 'Promise something to the customers a filter names; asked after all other policies',
        body: newPolicyShape,
        response: { 201: slaPolicyShape },
      },
    },
    async ({ context, body }, reply) => {
      const id = await addPolicy(context, body)
      const made = await context.read((tx) => getPolicy(tx, id))
      return reply.status(201).send(withVersion(reply, made))
    },
  )
  http.put(
    '/api/v1/sla-policies/order',
    {
      schema: {
        tags,
        operationId: 'orderSlaPolicies',
        summary: 'Ask all that are in use in another order: the first that covers a conversation counts',
        body: orderShape,
        response: { 200: pageOf(slaPolicyShape) },
      },
    },
    async ({ context, body }) => {
      await orderPolicies(context, body.ids)
      return { items: await context.read(listPolicies), nextCursor: null }
    },
  )
}

function registerPolicyRoutes(http: Http): void {
  const response = { 200: slaPolicyShape }
  http.get(
    '/api/v1/sla-policies/:id',
    { schema: { tags, operationId: 'getSlaPolicy', summary: 'One policy', params, response } },
    async ({ context, params: { id } }, reply) => {
      requirePermission(context.actor, 'conversations.read')
      return withVersion(reply, await context.read((tx) => getPolicy(tx, id)))
    },
  )
  http.patch(
    '/api/v1/sla-policies/:id',
    {
      schema: {
        tags,
        operationId: 'updateSlaPolicy',
        summary: 'Change, archive or restore a policy; clocks that run are planned anew',
        params,
        headers: ifMatchHeaders,
        body: policyChangesShape,
        response,
      },
    },
    async ({ context, params: { id }, body, headers }, reply) => {
      await updatePolicy(context, id, body, versionOf(headers))
      return withVersion(reply, await context.read((tx) => getPolicy(tx, id)))
    },
  )
  http.delete(
    '/api/v1/sla-policies/:id',
    {
      schema: {
        tags,
        operationId: 'archiveSlaPolicy',
        summary: 'Archive a policy: what it covered is covered by the next one, or by the settings',
        params,
        response: { 204: z.null() },
      },
    },
    async ({ context, params: { id } }, reply) => {
      await updatePolicy(context, id, { isArchived: true })
      return reply.status(204).send(null)
    },
  )
}
