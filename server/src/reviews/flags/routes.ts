import type { FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { requirePermission } from '../../accounts/index.ts'
import type { Context } from '../../platform/context.ts'
import type { Http } from '../../platform/http/http.ts'
import { ifMatchHeaders, versionOf, withVersion } from '../../platform/http/version.ts'
import { clearReview } from './acts/clear-review.ts'
import { openFlag } from './acts/open-flag.ts'
import { type Step, takeStep } from './acts/take-step.ts'
import { changeFlagSettings } from './change-settings.ts'
import { getFlag } from './get-flag.ts'
import { makePacket } from './packet/make-packet.ts'
import { packetHtml, packetText } from './packet/packet-file.ts'
import { reviewFlagSettings, reviewFlagSettingsChangesShape, reviewFlagSettingsShape } from './settings.ts'
import { newFlagShape, outcomeShape, packetShape, reviewFlagShape, submissionShape } from './shapes.ts'

const tags = ['reviews']
const params = z.object({ id: z.uuid() })
const response = { 200: reviewFlagShape }
const packetQuery = z.object({
  locale: z.string().max(20).optional().meta({ description: 'Its language; one’s own if not said' }),
})

/** `/api/v1/reviews/:id/flag` and `/api/v1/review-flag-settings` */
export function registerReviewFlagRoutes(http: Http): void {
  registerFlag(http)
  registerSteps(http)
  registerPacket(http)
  registerSettings(http)
}

function registerFlag(http: Http): void {
  const path = '/api/v1/reviews/:id/flag'
  http.get(
    path,
    {
      schema: {
        ...{ tags, operationId: 'getReviewFlag', params, response },
        summary: 'What was observed about a review, and what became of a report to its platform',
      },
    },
    async ({ context, params: { id } }, reply) => show(context, id, reply),
  )
  http.post(
    path,
    {
      schema: {
        ...{ tags, operationId: 'flagReview', params, body: newFlagShape },
        summary:
          'Say that a review is against a rule of its platform; it stays where it is, and is still due',
        response: { 201: reviewFlagShape },
      },
    },
    async ({ context, params: { id }, body }, reply) => {
      await openFlag(context, id, body)
      return show(context, id, reply.status(201))
    },
  )
  http.delete(
    path,
    {
      schema: {
        ...{ tags, operationId: 'withdrawReviewFlag', params, headers: ifMatchHeaders, response },
        summary: 'Take back a flag that was not submitted yet',
      },
    },
    async (request, reply) => step(request, { act: 'withdrawn' }, reply),
  )
  http.put(
    `${path}/clearance`,
    {
      schema: {
        ...{ tags, operationId: 'clearReview', params, response },
        summary: 'Say that somebody has looked and found nothing to report',
      },
    },
    async ({ context, params: { id } }, reply) => {
      await clearReview(context, id)
      return show(context, id, reply)
    },
  )
}

function registerSteps(http: Http): void {
  const path = '/api/v1/reviews/:id/flag'
  http.post(
    `${path}/submission`,
    {
      schema: {
        ...{ tags, operationId: 'submitReviewFlag', params, headers: ifMatchHeaders, response },
        ...{ body: submissionShape, summary: 'Note that it was reported on the platform' },
      },
    },
    async (request, reply) => step(request, { act: 'submitted', ...request.body }, reply),
  )
  http.post(
    `${path}/outcome`,
    {
      schema: {
        ...{ tags, operationId: 'decideReviewFlag', params, headers: ifMatchHeaders, response },
        ...{ body: outcomeShape, summary: 'Note what the platform decided, of the report or of the appeal' },
      },
    },
    async (request, reply) => {
      const { outcome, ...rest } = request.body
      return step(request, { act: outcome, ...rest }, reply)
    },
  )
  http.post(
    `${path}/appeal`,
    {
      schema: {
        ...{ tags, operationId: 'appealReviewFlag', params, headers: ifMatchHeaders, response },
        ...{ body: submissionShape, summary: 'Note that an appeal was made; there is one' },
      },
    },
    async (request, reply) => step(request, { act: 'appealed', ...request.body }, reply),
  )
}

function registerPacket(http: Http): void {
  const path = '/api/v1/reviews/:id/flag/packet'
  http.get(
    path,
    {
      schema: {
        ...{ tags, operationId: 'getReviewFlagPacket', params, querystring: packetQuery },
        summary: 'What to hand to the platform, and where',
        response: { 200: packetShape },
      },
    },
    async ({ context, params: { id }, query }) => {
      requirePermission(context.actor, 'conversations.read')
      return makePacket(context, id, localeOf(context, query.locale))
    },
  )
  http.get(
    `${path}/file`,
    {
      schema: {
        ...{ tags, operationId: 'downloadReviewFlagPacket', params },
        querystring: packetQuery.extend({ format: z.enum(['text', 'html']).default('text') }),
        summary: 'The same as a file: plain text, or a page to print',
        produces: ['text/plain', 'text/html'],
      },
    },
    async ({ context, params: { id }, query }, reply) => {
      requirePermission(context.actor, 'conversations.read')
      const locale = localeOf(context, query.locale)
      const packet = await makePacket(context, id, locale)
      const pasteTitle = context.translate(locale, 'review-flags.packetStatement', {})
      const isText = query.format === 'text'
      return reply
        .header('content-disposition', `attachment; filename="review-report.${isText ? 'txt' : 'html'}"`)
        .type(isText ? 'text/plain; charset=utf-8' : 'text/html; charset=utf-8')
        .send(isText ? packetText(packet, pasteTitle) : packetHtml(packet, { pasteTitle, locale }))
    },
  )
}

function registerSettings(http: Http): void {
  const path = '/api/v1/review-flag-settings'
  http.get(
    path,
    {
      schema: {
        ...{ tags, operationId: 'getReviewFlagSettings', response: { 200: reviewFlagSettingsShape } },
        summary: 'Words by which a brand knows that a review may be meant for somebody else',
      },
    },
    async ({ context }, reply) => {
      requirePermission(context.actor, 'conversations.read')
      return withVersion(reply, await context.read((tx) => reviewFlagSettings.read(tx)))
    },
  )
  http.patch(
    path,
    {
      schema: {
        ...{ tags, operationId: 'updateReviewFlagSettings', headers: ifMatchHeaders },
        ...{ body: reviewFlagSettingsChangesShape, response: { 200: reviewFlagSettingsShape } },
        summary: 'Name competitors and what is not offered, and say how long to wait for a platform',
      },
    },
    async ({ context, body, headers }, reply) => {
      await changeFlagSettings(context, body, versionOf(headers))
      return withVersion(reply, await context.read((tx) => reviewFlagSettings.read(tx)))
    },
  )
}

async function show(context: Context, id: string, reply: FastifyReply) {
  requirePermission(context.actor, 'conversations.read')
  return withVersion(reply, await context.read((tx) => getFlag(tx, id)))
}

type Stepping = Pick<FastifyRequest, 'context'> & {
  params: { id: string }
  headers: z.output<typeof ifMatchHeaders>
}

async function step({ context, params: { id }, headers }: Stepping, given: Step, reply: FastifyReply) {
  await takeStep(context, id, given, versionOf(headers))
  return show(context, id, reply)
}

function localeOf({ actor }: Context, wanted: string | undefined): string {
  return wanted ?? (actor.kind === 'member' ? actor.locale : 'en')
}
