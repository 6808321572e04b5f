import { z } from 'zod'
import type { World } from '../../platform/context.ts'
import type { Http } from '../../platform/http/http.ts'
import { type Caller, callerOf, perMinuteOfOne, prefix } from './caller.ts'
import { readLines } from './log.ts'
import { conversationShape, lineShape, presentLine, readConversations } from './present.ts'
import { attributesShape, pageShape } from './raw.ts'
import { readAvailabilityFor } from './read-state.ts'
import { say } from './say.ts'
import { askTranscript } from './transcript.ts'
import {
  endChat,
  identify,
  leaveEmail,
  makeLink,
  noteAttributes,
  noteRead,
  noteTyping,
} from './visitor-acts.ts'

const params = z.object({ key: z.string().max(60) })
const mostLines = 500

/** What a visitor may do in their own chat. */
export function registerVisitorRoutes(http: Http, world: World): void {
  http.get(
    `${prefix}/conversation`,
    {
      schema: {
        hide: true,
        params,
        querystring: z.object({ after: z.coerce.number().int().min(0).max(1e9).default(0) }),
        response: {
          200: z.object({
            conversation: conversationShape,
            state: z.unknown(),
            messages: z.array(lineShape),
            nextSeq: z.number().int(),
          }),
        },
      },
      config: perMinuteOfOne(120),
    },
    async (request, reply) => {
      const caller = await callerOf(world, request, request.params.key)
      return reply.header('cache-control', 'no-store').send(await catchUp(caller, request.query.after))
    },
  )
  http.post(
    `${prefix}/messages`,
    {
      schema: {
        hide: true,
        params,
        body: z.object({
          clientId: z.uuid(),
          text: z.string().default(''),
          uploadIds: z.array(z.string().max(80)).max(20).default([]),
          page: pageShape.nullish(),
        }),
        response: { 200: lineShape, 201: lineShape },
      },
      config: perMinuteOfOne(60),
    },
    async (request, reply) => {
      const caller = await callerOf(world, request, request.params.key)
      const { line, isNew } = await say(caller, caller.visitor, {
        ...request.body,
        page: request.body.page ?? null,
      })
      return reply.status(isNew ? 201 : 200).send(presentLine(caller.context, caller.channel.address, line))
    },
  )
}

async function catchUp({ context, channel, visitor }: Caller, after: number) {
  const { conversation, lines } = await context.read(async (tx) => ({
    conversation: (await readConversations(tx, [visitor.id])).get(visitor.id)!,
    lines: await readLines(tx, visitor.id, after, mostLines),
  }))
  return {
    conversation,
    state: await readAvailabilityFor({ context, channel }, visitor),
    messages: lines.map((line) => presentLine(context, channel.address, line)),
    nextSeq: (lines.at(-1)?.seq ?? Math.min(after, visitor.lastSeq)) + 1,
  }
}

const none = z.null()
const emailShape = z.object({ email: z.email().max(320) })

/** What is not said but done: nearly all answer without words. */
export function registerActRoutes(http: Http, world: World): void {
  const take = <Body extends z.ZodType>(
    path: string,
    { body, most, status = 204 }: { body: Body; most: number; status?: 202 | 204 },
    act: (caller: Caller, body: z.output<Body>) => Promise<void>,
  ) =>
    http.post(
      `${prefix}/${path}`,
      { schema: { hide: true, params, body, response: { [status]: none } }, config: perMinuteOfOne(most) },
      async (request, reply) => {
        await act(await callerOf(world, request, request.params.key), body.parse(request.body))
        return reply.status(status).send(null)
      },
    )
  const page = pageShape.optional()
  take('typing', { body: z.object({ page }).nullish(), most: 120 }, (caller, given) =>
    noteTyping(caller, given?.page),
  )
  take(
    'read',
    { body: z.object({ upTo: z.number().int().min(0).max(1e9) }), most: 240 },
    (caller, { upTo }) => noteRead(caller, upTo),
  )
  take('email', { body: emailShape, most: 10 }, (caller, { email }) => leaveEmail(caller, email))
  take('transcript', { body: emailShape, most: 5, status: 202 }, (caller, { email }) =>
    askTranscript(caller, email),
  )
  take(
    'identify',
    { body: z.object({ identity: z.string().max(4_000) }), most: 20 },
    (caller, { identity }) => identify(caller, identity),
  )
  take('attributes', { body: z.object({ attributes: attributesShape }), most: 60 }, (caller, given) =>
    noteAttributes(caller, given.attributes),
  )
  http.post(
    `${prefix}/close`,
    {
      schema: {
        hide: true,
        params,
        body: z.object({}).nullish(),
        response: { 200: conversationShape.pick({ status: true }) },
      },
      config: perMinuteOfOne(20),
    },
    async (request) => endChat(await callerOf(world, request, request.params.key)),
  )
  http.post(
    `${prefix}/link`,
    {
      schema: {
        hide: true,
        params,
        body: z.object({ page: z.url({ protocol: /^https?$/ }).max(2_000) }),
        response: { 200: z.object({ url: z.string() }) },
      },
      config: perMinuteOfOne(10),
    },
    async (request) => {
      const caller = await callerOf(world, request, request.params.key)
      return { url: await makeLink(caller, request.body.page) }
    },
  )
}
