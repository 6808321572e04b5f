import { z } from 'zod'
import { requirePermission } from '../../accounts/index.ts'
import { pageOf } from '../../platform/http/cursor.ts'
import type { Http } from '../../platform/http/http.ts'
import { ifMatchHeaders, versionOf, withVersion } from '../../platform/http/version.ts'
import { routingSettings, routingSettingsChangesShape, routingSettingsShape } from '../settings.ts'
import { readWorkload, workloadQueryShape, workloadShape } from '../workload/read-workload.ts'
import { handOver, handOverGivenShape, handOverShape } from './hand-over.ts'
import { getPolicy, listPolicies, policyChangesShape, policyShape, updatePolicy } from './policies.ts'

const tags = ['assignment']
const params = z.object({
  departmentId: z.uuid().or(z.literal('none')).meta({ description: 'none: conversations in no department' }),
})

/** `/api/v1/assignment-policies`, `/routing-settings`, `/workload` and `/hand-overs`. */
export function registerAssignmentRoutes(http: Http): void {
  registerPolicyRoutes(http)
  registerSettingsRoutes(http)
  registerWorkRoutes(http)
}

function registerPolicyRoutes(http: Http): void {
  http.get(
    '/api/v1/assignment-policies',
    {
      schema: {
        tags,
        operationId: 'listAssignmentPolicies',
        summary: 'How the conversations of departments come to people; by hand where nothing is said',
        response: { 200: pageOf(policyShape) },
      },
    },
    async ({ context }) => {
      requirePermission(context.actor, 'departments.read')
      return { items: await context.read(listPolicies), nextCursor: null }
    },
  )
  http.patch(
    '/api/v1/assignment-policies/:departmentId',
    {
      schema: {
        tags,
        operationId: 'updateAssignmentPolicy',
        summary: 'Say how the conversations of a department come to people; what waits is given out at once',
        params,
        headers: ifMatchHeaders,
        body: policyChangesShape,
        response: { 200: policyShape },
      },
    },
    async ({ context, params, body, headers }, reply) => {
      const departmentId = params.departmentId === 'none' ? null : params.departmentId
      await updatePolicy(context, departmentId, body, versionOf(headers))
      return withVersion(reply, await context.read((tx) => getPolicy(tx, departmentId)))
    },
  )
}

function registerSettingsRoutes(http: Http): void {
  const response = { 200: routingSettingsShape }
  http.get(
    '/api/v1/routing-settings',
    {
      schema: {
        tags,
        operationId: 'getRoutingSettings',
        summary: 'How much a person takes on, and what counts how much',
        response,
      },
    },
    async ({ context }, reply) => {
      requirePermission(context.actor, 'workload.manage')
      return withVersion(reply, await context.read(routingSettings.read))
    },
  )
  http.patch(
    '/api/v1/routing-settings',
    {
      schema: {
        tags,
        operationId: 'updateRoutingSettings',
        summary: 'Change how much a person takes on, and what counts how much',
        headers: ifMatchHeaders,
        body: routingSettingsChangesShape,
        response,
      },
    },
    async ({ context, body, headers }, reply) => {
      await routingSettings.update(context, body, versionOf(headers))
      return withVersion(reply, await context.read(routingSettings.read))
    },
  )
}

function registerWorkRoutes(http: Http): void {
  http.get(
    '/api/v1/workload',
    {
      schema: {
        tags,
        operationId: 'getWorkload',
        summary: 'Who has what, by location and department',
        querystring: workloadQueryShape,
        response: { 200: workloadShape },
      },
    },
    async ({ context, query }) => readWorkload(context, query),
  )
  http.post(
    '/api/v1/hand-overs',
    {
      schema: {
        tags,
        operationId: 'handOver',
        summary:
          'Give all that somebody has not finished to a person, or back to the departments, with a note',
        body: handOverGivenShape,
        response: { 200: handOverShape },
      },
    },
    async ({ context, body }) => handOver(context, body),
  )
}
