import { z } from 'zod'
import { requirePermission } from '../../accounts/index.ts'
import type { Context } from '../../platform/context.ts'
import { pageOf, pageQuery } from '../../platform/http/cursor.ts'
import type { Http } from '../../platform/http/http.ts'
import { ifMatchHeaders, versionOf, withVersion } from '../../platform/http/version.ts'
import { addRule, deleteRule, orderRules, updateRule } from './change-rules.ts'
import { dryRun, presentStep } from './dry-run.ts'
import { pageOfRuns } from './list-runs.ts'
import { getRule, listRules } from './rules.ts'
import {
  dryRunGivenShape,
  newRuleShape,
  outcomeShape,
  ruleChangesShape,
  ruleDryRunShape,
  ruleOrderShape,
  ruleRunShape,
  ruleShape,
} from './shapes.ts'

const tags = ['rules']
const params = z.object({ id: z.uuid() })
const done = { 204: z.null() }
const present = (context: Context, id: string) => context.read((tx) => getRule(tx, 'routing', id))

/** `/api/v1/rules` and what they did. */
export function registerRuleRoutes(http: Http): void {
  registerListRoutes(http)
  registerOneRoutes(http)
  registerRunRoutes(http)
}

function registerListRoutes(http: Http): void {
  http.get(
    '/api/v1/rules',
    {
      schema: {
        tags,
        operationId: 'listRules',
        summary: 'What is done with new conversations, in its order',
        response: { 200: pageOf(ruleShape) },
      },
    },
    async ({ context }) => {
      requirePermission(context.actor, 'routing.manage')
      return { items: await context.read((tx) => listRules(tx, 'routing')), nextCursor: null }
    },
  )
  http.post(
    '/api/v1/rules',
    {
      schema: {
        tags,
        operationId: 'addRule',
        summary: 'Add a rule after all others; it acts from now on',
        body: newRuleShape,
        response: { 201: ruleShape },
      },
    },
    async ({ context, body }, reply) => {
      const id = await addRule(context, body)
      return reply.status(201).send(withVersion(reply, await present(context, id)))
    },
  )
  http.put(
    '/api/v1/rules/order',
    {
      schema: {
        tags,
        operationId: 'orderRules',
        summary: 'Put the rules in an order',
        body: ruleOrderShape,
        response: done,
      },
    },
    async ({ context, body }, reply) => {
      await orderRules(context, 'routing', body.ids)
      return reply.status(204).send(null)
    },
  )
  http.post(
    '/api/v1/rules/dry-runs',
    {
      schema: {
        tags,
        operationId: 'dryRunRules',
        summary:
          'What the rules would do with the newest 1,000 conversations as they are now, a page at a time',
        body: dryRunGivenShape,
        response: { 200: ruleDryRunShape },
      },
    },
    async ({ context, body }) => {
      const { items, ...rest } = await dryRun(context, body)
      return { ...rest, items: items.map((item) => ({ ...item, steps: item.steps.map(presentStep) })) }
    },
  )
}

function registerOneRoutes(http: Http): void {
  const response = { 200: ruleShape }
  http.get(
    '/api/v1/rules/:id',
    { schema: { tags, operationId: 'getRule', summary: 'One rule', params, response } },
    async ({ context, params: { id } }, reply) => {
      requirePermission(context.actor, 'routing.manage')
      return withVersion(reply, await present(context, id))
    },
  )
  http.patch(
    '/api/v1/rules/:id',
    {
      schema: {
        tags,
        operationId: 'updateRule',
        summary: 'Change a rule, or switch it on or off',
        params,
        headers: ifMatchHeaders,
        body: ruleChangesShape,
        response,
      },
    },
    async ({ context, params: { id }, body, headers }, reply) => {
      await updateRule(context, id, { kind: 'routing', changes: body, version: versionOf(headers) })
      return withVersion(reply, await present(context, id))
    },
  )
  http.delete(
    '/api/v1/rules/:id',
    {
      schema: {
        tags,
        operationId: 'deleteRule',
        summary: 'Forget a rule and its log',
        params,
        response: done,
      },
    },
    async ({ context, params: { id } }, reply) => {
      await deleteRule(context, 'routing', id)
      return reply.status(204).send(null)
    },
  )
}

function registerRunRoutes(http: Http): void {
  http.get(
    '/api/v1/rules/:id/runs',
    {
      schema: {
        tags,
        operationId: 'listRuleRuns',
        summary: 'What a rule did with which conversation, or why it did nothing; newest first',
        params,
        querystring: z.object({ ...pageQuery, outcome: outcomeShape.optional() }),
        response: { 200: pageOf(ruleRunShape) },
      },
    },
    async ({ context, params: { id }, query }) => {
      requirePermission(context.actor, 'routing.manage')
      return pageOfRuns(context, { ruleId: id, outcome: query.outcome, limit: query.limit }, query.cursor)
    },
  )
  http.get(
    '/api/v1/conversations/:id/rule-runs',
    {
      schema: {
        tags,
        operationId: 'listConversationRuleRuns',
        summary: 'What each rule did with a conversation, or why it did nothing; newest first',
        params,
        querystring: z.object(pageQuery),
        response: { 200: pageOf(ruleRunShape) },
      },
    },
    async ({ context, params: { id }, query }) => {
      requirePermission(context.actor, 'conversations.read')
      return pageOfRuns(context, { conversationId: id, limit: query.limit }, query.cursor)
    },
  )
}
