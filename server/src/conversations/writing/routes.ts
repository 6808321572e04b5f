import { z } from 'zod'
import { requirePermission } from '../../accounts/index.ts'
import type { Http } from '../../platform/http/http.ts'
import { bodyOf } from '../compose/body.ts'
import { getConversationRecord } from '../find-conversation.ts'
import { type Coach, snippetCoach } from './coach.ts'
import { readUses } from './note-snippets.ts'
import { previewText } from './preview.ts'
import { newPreviewShape, renderedShape, variableShape } from './shapes.ts'
import { registerSignatureRoutes } from './signature-routes.ts'
import { registerSnippetRoutes } from './snippet-routes.ts'
import { registerTemplateRoutes } from './template-routes.ts'
import { textUses, variableNames, variablesFor } from './variables.ts'

const tags = ['writing']
const params = z.object({ id: z.uuid() })
const adviceShape = z.object({ code: z.string(), text: z.string() }).meta({ id: 'Advice' })

/** What helps to write: snippets, signatures, templates, variables, and advice before sending. */
export function registerWritingRoutes(http: Http, coach: Coach = snippetCoach): void {
  registerSnippetRoutes(http)
  registerSignatureRoutes(http)
  registerTemplateRoutes(http)
  http.get(
    '/api/v1/variables',
    {
      schema: {
        tags,
        operationId: 'listVariables',
        summary: 'What texts can be filled with, and where: {{name}}, or {{name|what to say instead}}',
        response: { 200: z.object({ items: z.array(variableShape), nextCursor: z.null() }) },
      },
    },
    ({ context }) => {
      requirePermission(context.actor, 'conversations.read')
      const items = variableNames.map((name) => ({
        name,
        uses: textUses.filter((use) => variablesFor(use).includes(name)),
      }))
      return { items, nextCursor: null }
    },
  )
  http.post(
    '/api/v1/text-previews',
    {
      schema: {
        tags,
        operationId: 'previewText',
        summary: 'A text with variables as an invented customer would read it; nothing is kept',
        body: newPreviewShape,
        response: { 200: renderedShape },
      },
    },
    ({ context, body }) => {
      requirePermission(context.actor, 'conversations.write')
      return previewText(context, body)
    },
  )
  registerAdviceRoute(http, coach)
}

function registerAdviceRoute(http: Http, coach: Coach): void {
  http.post(
    '/api/v1/conversations/:id/advice',
    {
      schema: {
        tags,
        operationId: 'adviseOnAnswer',
        summary: 'What to think of before an answer is sent; it stops nothing, and nothing is kept',
        params,
        body: z.object({
          text: z.string().max(500_000).optional(),
          html: z.string().max(2_000_000).optional(),
          snippetIds: z.array(z.uuid()).max(20).default([]),
        }),
        response: { 200: z.object({ items: z.array(adviceShape) }) },
      },
    },
    async ({ context, params: { id: conversationId }, body }) => {
      requirePermission(context.actor, 'conversations.write')
      const { text } = bodyOf(body)
      const snippets = await context.read(async (tx) => {
        await getConversationRecord(tx, conversationId)
        return readUses(context, tx, { conversationId, text, snippetIds: body.snippetIds })
      })
      return { items: await coach(context, { conversationId, text, snippets }) }
    },
  )
}
