import { z } from 'zod'
import { requirePermission } from '../../accounts/index.ts'
import { pageOf } from '../../platform/http/cursor.ts'
import { type Http, onlyPeople } from '../../platform/http/http.ts'
import { ifMatchHeaders, versionOf, withVersion } from '../../platform/http/version.ts'
import { choosePresence, getPresence, listPresence, memberIdOf } from './presence.ts'
import { getWork, memberWorkChangesShape, memberWorkShape, updateWork } from './work.ts'

const tags = ['presence']
const params = z.object({ id: z.uuid() })
const stateShape = z.enum(['online', 'away', 'off_shift'])

const memberPresenceShape = z
  .object({
    memberId: z.uuid(),
    state: stateShape,
    choice: stateShape.meta({ description: 'What they said themselves' }),
    since: z.date().nullable(),
    shiftTurnsAt: z.date().nullable().meta({ description: 'When their shift begins or ends next' }),
  })
  .meta({ id: 'MemberPresence' })

/** `/api/v1/presence` and `/api/v1/members/:id/work`. */
export function registerPresenceRoutes(http: Http): void {
  const body = z.object({ state: stateShape })
  const response = { 200: memberPresenceShape }
  http.get(
    '/api/v1/presence',
    {
      schema: {
        tags,
        operationId: 'getMyPresence',
        security: onlyPeople,
        summary: 'Whether I am there',
        response,
      },
    },
    async ({ context }) => context.read((tx) => getPresence(tx, memberIdOf(context))),
  )
  http.put(
    '/api/v1/presence',
    {
      schema: {
        tags,
        operationId: 'setMyPresence',
        security: onlyPeople,
        summary: 'I am there, away or done for today',
        body,
        response,
      },
    },
    async ({ context, body }) => {
      const id = memberIdOf(context)
      await choosePresence(context, id, body.state)
      return context.read((tx) => getPresence(tx, id))
    },
  )
  http.get(
    '/api/v1/members/presence',
    {
      schema: {
        tags,
        operationId: 'listPresence',
        summary: 'Who is there',
        response: { 200: pageOf(memberPresenceShape) },
      },
    },
    async ({ context }) => {
      requirePermission(context.actor, 'members.read')
      return { items: await context.read(listPresence), nextCursor: null }
    },
  )
  http.put(
    '/api/v1/members/:id/presence',
    {
      schema: {
        tags,
        operationId: 'setMemberPresence',
        summary: 'Say of somebody whose work one leads that they are there or not',
        params,
        body,
        response,
      },
    },
    async ({ context, params: { id }, body }) => {
      await choosePresence(context, id, body.state)
      return context.read((tx) => getPresence(tx, id))
    },
  )
  registerMemberWorkRoutes(http)
}

function registerMemberWorkRoutes(http: Http): void {
  const response = { 200: memberWorkShape }
  http.get(
    '/api/v1/members/:id/work',
    {
      schema: {
        tags,
        operationId: 'getMemberWork',
        summary: 'How much a member takes on, in which languages, when',
        params,
        response,
      },
    },
    async ({ context, params: { id } }, reply) => {
      requirePermission(context.actor, 'workload.manage')
      return withVersion(reply, await context.read((tx) => getWork(tx, id)))
    },
  )
  http.patch(
    '/api/v1/members/:id/work',
    {
      schema: {
        tags,
        operationId: 'updateMemberWork',
        summary: 'Plan how much a member takes on, in which languages, when',
        params,
        headers: ifMatchHeaders,
        body: memberWorkChangesShape,
        response,
      },
    },
    async ({ context, params: { id }, body, headers }, reply) => {
      await updateWork(context, id, body, versionOf(headers))
      return withVersion(reply, await context.read((tx) => getWork(tx, id)))
    },
  )
}
