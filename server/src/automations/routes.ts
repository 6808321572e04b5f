import { z } from 'zod'
import { requirePermission } from '../accounts/index.ts'
import type { Context } from '../platform/context.ts'
import { pageOf, pageQuery } from '../platform/http/cursor.ts'
import type { Http } from '../platform/http/http.ts'
import { ifMatchHeaders, versionOf, withVersion } from '../platform/http/version.ts'
import {
  orderRules,
  outcomeShape,
  pageOfRuns,
  presentStep,
  ruleOrderShape,
  ruleRunShape,
} from '../routing/index.ts'
import { getAutomation, listAutomations } from './automations.ts'
import { addAutomation, deleteAutomation, updateAutomation } from './change-automations.ts'
import { dryRunAutomation } from './dry-run.ts'
import {
  automationChangesShape,
  automationDryRunGivenShape,
  automationDryRunShape,
  automationShape,
  newAutomationShape,
} from './shapes.ts'

const tags = ['automations']
const params = z.object({ id: z.uuid() })
const done = { 204: z.null() }
const present = (context: Context, id: string) => context.read((tx) => getAutomation(tx, id))

/** `/api/v1/automations` and what they did. */
export function registerAutomationRoutes(http: Http): void {
  registerListRoutes(http)
  registerOneRoutes(http)
  registerRunRoutes(http)
}

function registerListRoutes(http: Http): void {
  http.get(
    '/api/v1/automations',
    {
      schema: {
        tags,
        operationId: 'listAutomations',
        summary: 'What is done by itself when something happens or time has passed',
        response: { 200: pageOf(automationShape) },
      },
    },
    async ({ context }) => {
      requirePermission(context.actor, 'routing.manage')
      return { items: await context.read(listAutomations), nextCursor: null }
    },
  )
  http.post(
    '/api/v1/automations',
    {
      schema: {
        tags,
        operationId: 'addAutomation',
        summary: 'Add an automation; it acts from now on',
        body: newAutomationShape,
        response: { 201: automationShape },
      },
    },
    async ({ context, body }, reply) => {
      const id = await addAutomation(context, body)
      return reply.status(201).send(withVersion(reply, await present(context, id)))
    },
  )
  http.put(
    '/api/v1/automations/order',
    {
      schema: {
        tags,
        operationId: 'orderAutomations',
        summary: 'Put the automations in an order; those that wait for the same act in it',
        body: ruleOrderShape,
        response: done,
      },
    },
    async ({ context, body }, reply) => {
      await orderRules(context, 'automations', body.ids)
      return reply.status(204).send(null)
    },
  )
  http.post(
    '/api/v1/automations/dry-runs',
    {
      schema: {
        tags,
        operationId: 'dryRunAutomation',
        summary:
          'What an automation would do with the newest 1,000 conversations as they are now, a page at a time',
        body: automationDryRunGivenShape,
        response: { 200: automationDryRunShape },
      },
    },
    async ({ context, body }) => {
      const { items, ...rest } = await dryRunAutomation(context, body)
      return { ...rest, items: items.map((item) => ({ ...item, steps: item.steps.map(presentStep) })) }
    },
  )
}

function registerOneRoutes(http: Http): void {
  const response = { 200: automationShape }
  http.get(
    '/api/v1/automations/:id',
    { schema: { tags, operationId: 'getAutomation', summary: 'One automation', params, response } },
    async ({ context, params: { id } }, reply) => {
      requirePermission(context.actor, 'routing.manage')
      return withVersion(reply, await present(context, id))
    },
  )
  http.patch(
    '/api/v1/automations/:id',
    {
      schema: {
        tags,
        operationId: 'updateAutomation',
        summary: 'Change an automation, or switch it on or off',
        params,
        headers: ifMatchHeaders,
        body: automationChangesShape,
        response,
      },
    },
    async ({ context, params: { id }, body, headers }, reply) => {
      await updateAutomation(context, id, body, versionOf(headers))
      return withVersion(reply, await present(context, id))
    },
  )
  http.delete(
    '/api/v1/automations/:id',
    {
      schema: {
        tags,
        operationId: 'deleteAutomation',
        summary: 'Forget an automation and its log',
        params,
        response: done,
      },
    },
    async ({ context, params: { id } }, reply) => {
      await deleteAutomation(context, id)
      return reply.status(204).send(null)
    },
  )
}

function registerRunRoutes(http: Http): void {
  http.get(
    '/api/v1/automations/:id/runs',
    {
      schema: {
        tags,
        operationId: 'listAutomationRuns',
        summary: 'What an automation did with which conversation, or why it did nothing; newest first',
        params,
        querystring: z.object({ ...pageQuery, outcome: outcomeShape.optional() }),
        response: { 200: pageOf(ruleRunShape) },
      },
    },
    async ({ context, params: { id }, query: { outcome, limit, cursor } }) => {
      requirePermission(context.actor, 'routing.manage')
      return pageOfRuns(context, { ruleId: id, outcome, limit }, cursor)
    },
  )
}
