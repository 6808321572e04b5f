import { z } from 'zod'
import { requirePermission } from '../../accounts/index.ts'
import { renderedShape } from '../../conversations/index.ts'
import type { Context } from '../../platform/context.ts'
import { pageOf } from '../../platform/http/cursor.ts'
import type { Http } from '../../platform/http/http.ts'
import { ifMatchHeaders, versionOf, withVersion } from '../../platform/http/version.ts'
import { getMacro, listMacros } from './macros.ts'
import { runMacro } from './run-macro.ts'
import { addMacro, orderMacros, updateMacro } from './save-macro.ts'
import { macroChangesShape, macroShape, newMacroShape } from './shapes.ts'
import { undoMacroRun } from './undo-macro-run.ts'

const tags = ['macros']
const params = z.object({ id: z.uuid() })
const list = pageOf(macroShape)
const runShape = z
  .object({
    id: z.uuid(),
    isUndoable: z.boolean().meta({ description: 'As long as nothing else happens to the conversation' }),
    reply: renderedShape
      .nullable()
      .meta({ description: 'The answer it begins, for a person to finish and send' }),
    resolvesOnSend: z.boolean().meta({ description: 'It resolves with its answer, not before' }),
  })
  .meta({ id: 'MacroRun' })

const present = (context: Context, id: string) => context.read((tx) => getMacro(tx, id))
const presentAll = async (context: Context) => ({ items: await context.read(listMacros), nextCursor: null })

/** `/api/v1/macros` and the running of one */
export function registerMacroRoutes(http: Http): void {
  http.get(
    '/api/v1/macros',
    {
      schema: {
        tags,
        operationId: 'listMacros',
        summary: 'What can be done to a conversation at once: one’s own, one’s departments’ and everybody’s',
        response: { 200: list },
      },
    },
    ({ context }) => {
      requirePermission(context.actor, 'conversations.read')
      return presentAll(context)
    },
  )
  http.post(
    '/api/v1/macros',
    {
      schema: {
        tags,
        operationId: 'addMacro',
        summary: 'Keep what is often done at once',
        body: newMacroShape,
        response: { 201: macroShape },
      },
    },
    async ({ context, body }, reply) => {
      const id = await addMacro(context, body)
      return reply.status(201).send(withVersion(reply, await present(context, id)))
    },
  )
  http.get(
    '/api/v1/macros/:id',
    {
      schema: { tags, operationId: 'getMacro', summary: 'One macro', params, response: { 200: macroShape } },
    },
    async ({ context, params: { id } }, reply) => {
      requirePermission(context.actor, 'conversations.read')
      return withVersion(reply, await present(context, id))
    },
  )
  registerChangeRoutes(http)
  registerRunRoutes(http)
}

function registerChangeRoutes(http: Http): void {
  http.patch(
    '/api/v1/macros/:id',
    {
      schema: {
        tags,
        operationId: 'updateMacro',
        summary: 'Change a macro, put it away or take it back',
        params,
        headers: ifMatchHeaders,
        body: macroChangesShape,
        response: { 200: macroShape },
      },
    },
    async ({ context, params: { id }, body, headers }, reply) => {
      await updateMacro(context, id, body, versionOf(headers))
      return withVersion(reply, await present(context, id))
    },
  )
  http.delete(
    '/api/v1/macros/:id',
    {
      schema: {
        tags,
        operationId: 'archiveMacro',
        summary: 'Put a macro away: nobody is offered it any more',
        params,
        response: { 204: z.null() },
      },
    },
    async ({ context, params: { id } }, reply) => {
      await updateMacro(context, id, { isArchived: true })
      return reply.status(204).send(null)
    },
  )
  http.put(
    '/api/v1/macros/order',
    {
      schema: {
        tags,
        operationId: 'orderMacros',
        summary: 'Put the macros that several are offered into an order',
        body: z.object({ ids: z.array(z.uuid()).max(1_000) }),
        response: { 200: list },
      },
    },
    async ({ context, body }) => {
      await orderMacros(context, body.ids)
      return presentAll(context)
    },
  )
}

function registerRunRoutes(http: Http): void {
  http.post(
    '/api/v1/conversations/:id/macro-runs',
    {
      schema: {
        tags,
        operationId: 'runMacro',
        summary:
          'Do to a conversation what a macro says, all of it or nothing; its answer comes back to be finished',
        params,
        body: z.object({ macroId: z.uuid() }),
        response: { 201: runShape },
      },
    },
    async ({ context, params: { id }, body }, reply) =>
      reply.status(201).send(await runMacro(context, body.macroId, id)),
  )
  http.delete(
    '/api/v1/macro-runs/:id',
    {
      schema: {
        tags,
        operationId: 'undoMacroRun',
        summary: 'Take back what a macro did, as long as nothing else has happened since',
        params,
        response: { 204: z.null() },
      },
    },
    async ({ context, params: { id } }, reply) => {
      await undoMacroRun(context, id)
      return reply.status(204).send(null)
    },
  )
}
