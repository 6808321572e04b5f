import { requirePermission } from '../../../accounts/index.ts'
import { pageOf } from '../../../platform/http/cursor.ts'
import type { Http } from '../../../platform/http/http.ts'
import { judgedPeopleShape, listCheckShape, listShape, newListShape, takenListShape } from '../shapes.ts'
import type { Judged } from './judge-people.ts'
import { listLists } from './list-lists.ts'
import { judgeList, takeList } from './take-list.ts'

const tags = ['reviews']

/** Lists of people to be asked. */
export function registerListRoutes(http: Http): void {
  http.get(
    '/api/v1/review-request-lists',
    {
      schema: {
        ...{ tags, operationId: 'listReviewRequestLists' },
        summary: 'Lists of people that were brought to be asked, the latest first',
        response: { 200: pageOf(listShape) },
      },
    },
    async ({ context }) => {
      requirePermission(context.actor, 'locations.manage')
      return { items: await context.read(listLists), nextCursor: null }
    },
  )
  http.post(
    '/api/v1/review-request-list-checks',
    {
      schema: {
        ...{ tags, operationId: 'checkReviewRequestList', body: listCheckShape },
        summary: 'What a list would do, line by line; nothing is kept',
        response: { 200: judgedPeopleShape },
      },
    },
    async ({ context, body }) => shown(await judgeList(context, body)),
  )
  http.post(
    '/api/v1/review-request-lists',
    {
      schema: {
        ...{ tags, operationId: 'takeReviewRequestList', body: newListShape },
        summary:
          'Ask the people of a list, a few a minute; what is wrong with a line leaves only that one out',
        response: { 201: takenListShape },
      },
    },
    async ({ context, body }, reply) => {
      const { id, judged } = await takeList(context, body)
      return reply.status(201).send({ id, ...shown(judged) })
    },
  )
}

function shown(judged: readonly Judged[]) {
  const lines = judged.map((one) => ({
    ...{ line: one.line, who: one.who },
    fault: 'fault' in one ? one.fault : null,
    locationName: 'person' in one ? one.person.place.name : null,
  }))
  return { ready: lines.filter(({ fault }) => fault === null).length, lines }
}
