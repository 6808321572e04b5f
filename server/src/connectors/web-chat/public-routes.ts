import { z } from 'zod'
import { findOwnBrand } from '../../accounts/index.ts'
import { isShownInline } from '../../conversations/index.ts'
import { noteContact } from '../../knowledge/index.ts'
import type { World } from '../../platform/context.ts'
import { AppError } from '../../platform/errors.ts'
import type { Http } from '../../platform/http/http.ts'
import { takeTurns } from '../../platform/http/take-turns.ts'
import { customerLocaleOf } from '../../platform/i18n/locales.ts'
import { begin, beginningShape } from './begin.ts'
import { callerOrStranger, deviceOf, perMinute, prefix, widgetOf } from './caller.ts'
import { chatStates } from './chat-state.ts'
import { openChatFile } from './files.ts'
import { redeemCode } from './keys.ts'
import { readLines } from './log.ts'
import { conversationShape, lineShape, presentLine, readConversations } from './present.ts'
import { findPlace, readAvailability } from './read-state.ts'
import { localeFor, readSetup } from './setup.ts'
import { fileRules, keepUpload } from './uploads.ts'
import { createWidgetTexts } from './widget-texts.ts'

const params = z.object({ key: z.string().max(60) })
const locale = z.string().max(20).optional()
const at = z.string().max(120).optional()

/** What anybody may ask of a chat: how it looks, whether somebody is there; and to begin one. */
export function registerPublicRoutes(http: Http, world: World): void {
  const widgetTexts = createWidgetTexts()
  const preParsing = takeTurns()
  http.get(
    `${prefix}/setup`,
    {
      schema: {
        hide: true,
        params,
        querystring: z.object({
          locale,
          at,
          path: z.string().max(2_000).default(''),
          q: z.string().max(200).default(''),
          // What a preview asks for is no secret: anybody may see how a chat looks when it is closed.
          preview: z.enum(['now', ...chatStates]).optional(),
        }),
      },
      config: perMinute(600),
      preParsing,
    },
    async (request, reply) => {
      const widget = await widgetOf(world, request, request.params.key)
      const { q: typed, locale: wished, at: slug, path, preview } = request.query
      const setup = await readSetup(widget, widgetTexts, { locale: wished, at: slug, path, typed, preview })
      return reply.header('cache-control', 'public, max-age=15').header('vary', 'origin').send(setup)
    },
  )
  http.get(
    `${prefix}/state`,
    {
      schema: { hide: true, params, querystring: z.object({ locale, at }) },
      config: perMinute(600),
      preParsing,
    },
    async (request, reply) => {
      const widget = await widgetOf(world, request, request.params.key)
      const { context, channel, settings } = widget
      const { place, brand } = await context.read(async (tx) => ({
        place: await findPlace(tx, channel, request.query.at),
        brand: await findOwnBrand(context, tx),
      }))
      const locale = localeFor(brand, settings, request.query.locale)
      const state = await readAvailability(widget, place, customerLocaleOf(locale, brand.defaultLocale))
      return reply.header('cache-control', 'public, max-age=5').header('vary', 'origin').send(state)
    },
  )
  registerBeginning(http, world)
  registerUploads(http, world)
}

function registerBeginning(http: Http, world: World): void {
  const startedShape = z.object({
    token: z.string(),
    conversation: conversationShape,
    messages: z.array(lineShape),
  })
  http.post(
    `${prefix}/conversations`,
    {
      schema: { hide: true, params, body: beginningShape, response: { 201: startedShape } },
      config: perMinute(60),
    },
    async (request, reply) => {
      const widget = await widgetOf(world, request, request.params.key)
      const { context, channel } = widget
      const { brand, place } = await context.read(async (tx) => ({
        brand: await findOwnBrand(context, tx),
        place: await findPlace(tx, channel, request.body.at ?? undefined),
      }))
      const spoken = {
        locale: localeFor(brand, widget.settings, request.body.locale),
        locationId: place?.id ?? null,
      }
      const { visitorId, token } = await begin(widget, request.body, spoken)
      await noteContact({ context, ...deviceOf(request) })
      const { conversation, lines } = await context.read(async (tx) => ({
        conversation: (await readConversations(tx, [visitorId])).get(visitorId)!,
        lines: await readLines(tx, visitorId, 0, 500),
      }))
      const messages = lines.map((line) => presentLine(context, channel.address, line))
      return reply.status(201).send({ token, conversation, messages })
    },
  )
  http.post(
    `${prefix}/resume`,
    {
      schema: {
        hide: true,
        params,
        body: z.object({ code: z.string().max(100) }),
        response: { 200: z.object({ token: z.string() }) },
      },
      config: perMinute(30),
    },
    async (request) => {
      const { context, channel } = await widgetOf(world, request, request.params.key)
      return { token: await redeemCode(context, channel.id, request.body.code) }
    },
  )
}

function registerUploads(http: Http, world: World): void {
  http.post(
    `${prefix}/uploads`,
    {
      schema: { hide: true, params, response: { 201: z.object({ id: z.uuid(), secret: z.string() }) } },
      config: perMinute(30),
    },
    async (request, reply) => {
      const caller = await callerOrStranger(world, request, request.params.key)
      const file = await request.file({ limits: { fileSize: fileRules.maxBytes } })
      if (!file) throw new AppError('invalid', 'There is no file in this request.', { key: 'file_missing' })
      const content = await file.toBuffer().catch(() => {
        throw new AppError('invalid', 'This file is too big.', { key: 'file_too_big' })
      })
      const upload = { filename: file.filename, declaredType: file.mimetype, content }
      return reply.status(201).send(await keepUpload(caller, caller.visitor?.id ?? null, upload))
    },
  )
  http.get(
    `${prefix}/files/:name`,
    { schema: { hide: true, params: params.extend({ name: z.string().max(200) }) } },
    async (request, reply) => {
      // A picture's address is its proof: it is shown wherever the visitor's page is.
      const { context } = await widgetOf(world, request, request.params.key)
      const file = await openChatFile(context, request.params.name)
      const place = isShownInline(file.contentType) ? 'inline' : 'attachment'
      return reply
        .header(
          'content-disposition',
          `${place}; filename*=UTF-8''${encodeURIComponent(file.filename).replace(/['()*]/g, '_')}`,
        )
        .header('content-security-policy', "sandbox; default-src 'none'")
        .header('cache-control', 'private, max-age=86400, immutable')
        .header('content-length', file.size)
        .type(file.contentType)
        .send(file.content)
    },
  )
}
