import type { FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { requirePermission } from '../../accounts/index.ts'
import type { Http } from '../../platform/http/http.ts'
import { ifMatchHeaders, versionOf, withVersion } from '../../platform/http/version.ts'
import { askMachine } from './ask-machine.ts'
import { draftAnswer } from './draft-answer.ts'
import {
  changeDraftingSettings,
  draftingChangesShape,
  draftingSettingsShape,
  findMachine,
  readDraftingSettings,
} from './settings.ts'
import { translateWords } from './translate.ts'

const tags = ['drafting']
const params = z.object({ id: z.uuid() })
const wordsShape = z
  .object({ html: z.string() })
  .meta({ id: 'MachineWords', description: 'For a person to check: nothing of it has been sent' })

// Each costs the brand money: enough for a person, too little for a program that has run wild.
const sparing = {
  rateLimit: {
    max: 20,
    timeWindow: '1 minute',
    hook: 'preHandler' as const,
    keyGenerator: ({ context: { accountId, actor } }: FastifyRequest) =>
      `drafting ${accountId} ${'id' in actor ? actor.id : actor.kind}`,
  },
}

/** /api/v1/drafting-settings, and the words a machine offers for a conversation. */
export function registerDraftingRoutes(http: Http): void {
  registerSettings(http)
  http.get(
    '/api/v1/drafting',
    {
      schema: {
        tags,
        operationId: 'getDrafting',
        summary: 'Whether a machine drafts and translates for the brand',
        response: { 200: z.object({ isEnabled: z.boolean() }) },
      },
    },
    async (request) => {
      const { isEnabled } = await request.context.read(readDraftingSettings)
      return { isEnabled }
    },
  )
  http.post(
    '/api/v1/conversations/:id/draft-suggestions',
    {
      config: sparing,
      schema: {
        tags,
        operationId: 'suggestDraft',
        summary: 'Have a machine draft the next answer, from what was said and what is known of the location',
        params,
        body: z.object({
          wish: z.string().trim().max(2_000).default('').meta({ description: 'What it should say' }),
        }),
        response: { 200: wordsShape },
      },
    },
    async (request, reply) => {
      const { id } = request.params
      return { html: await draftAnswer(request.context, id, request.body.wish, whileAsked(reply)) }
    },
  )
  http.post(
    '/api/v1/conversations/:id/translations',
    {
      config: sparing,
      schema: {
        tags,
        operationId: 'translateWords',
        summary: 'Have a machine translate a draft, or a message of the conversation',
        params,
        body: z
          .object({
            locale: z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,2}$/, 'must be a language such as it'),
            html: z.string().max(100_000).optional(),
            messageId: z.uuid().optional(),
          })
          .refine(({ html, messageId }) => (html === undefined) !== (messageId === undefined), {
            message: 'needs either html or messageId',
          }),
        response: { 200: wordsShape },
      },
    },
    async (request, reply) => ({
      html: await translateWords(request.context, request.params.id, request.body, whileAsked(reply)),
    }),
  )
}

function registerSettings(http: Http): void {
  const path = '/api/v1/drafting-settings'
  const response = { 200: draftingSettingsShape }
  http.get(
    path,
    {
      schema: {
        tags,
        operationId: 'getDraftingSettings',
        summary: 'Which machine drafts and translates for the brand',
        response,
      },
    },
    async (request, reply) => {
      requirePermission(request.context.actor, 'account.manage')
      return withVersion(reply, await request.context.read(readDraftingSettings))
    },
  )
  http.patch(
    path,
    {
      schema: {
        tags,
        operationId: 'updateDraftingSettings',
        summary: 'Choose, change or switch off the machine that drafts and translates',
        headers: ifMatchHeaders,
        body: draftingChangesShape,
        response,
      },
    },
    async (request, reply) => {
      await changeDraftingSettings(request.context, request.body, versionOf(request.headers))
      return withVersion(reply, await request.context.read(readDraftingSettings))
    },
  )
  http.post(
    `${path}/test`,
    {
      config: sparing,
      schema: {
        tags,
        operationId: 'testDrafting',
        summary: 'Ask the machine for one word',
        response: { 200: z.object({ said: z.string() }) },
      },
    },
    async (request, reply) => {
      requirePermission(request.context.actor, 'account.manage')
      const machine = await findMachine(request.context, true)
      const question = { task: 'Answer with one short greeting and nothing else.', material: 'Hello!' }
      const said = await askMachine(request.context, machine, question, whileAsked(reply))
      return { said: said.slice(0, 200) }
    },
  )
}

/** Ends when whoever asked has gone away: nobody would read the answer. */
function whileAsked({ raw }: FastifyReply): AbortSignal {
  const asked = new AbortController()
  raw.once('close', () => asked.abort())
  return asked.signal
}
