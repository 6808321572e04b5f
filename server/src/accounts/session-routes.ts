import { z } from 'zod'
import type { World } from '../platform/context.ts'
import { type Http, onlyPeople } from '../platform/http/http.ts'
import { acceptInvitation, previewInvitation } from './accept-invitation.ts'
import { openSession } from './open-session.ts'
import { describeSession, switchAccount, updateOwnMember } from './session.ts'
import { type AfterSetUp, hasAccounts, setUpAccount } from './set-up.ts'
import {
  acceptanceShape,
  invitationPreviewShape,
  newAccountShape,
  sessionChangesShape,
  sessionShape,
  setUpStateShape,
} from './shapes.ts'
import type { SignIn } from './sign-in.ts'

type Deps = { world: World; signIn: SignIn }

/** `/api/v1/session`: who is signed in, in which brand. */
export function registerSessionRoutes(http: Http, { world }: Deps): void {
  const tags = ['session']
  const response = { 200: sessionShape }
  http.get(
    '/api/v1/session',
    {
      schema: {
        tags,
        operationId: 'getSession',
        security: onlyPeople,
        summary: 'Who is signed in and what they may do',
        response,
      },
    },
    async (request) => describeSession(world, request.signedIn),
  )
  http.put(
    '/api/v1/session/account',
    {
      schema: {
        tags,
        operationId: 'switchAccount',
        security: onlyPeople,
        summary: 'Work in another brand',
        body: z.object({ accountId: z.uuid() }),
        response,
      },
    },
    async (request) =>
      describeSession(world, await switchAccount(world, request.signedIn, request.body.accountId)),
  )
  http.patch(
    '/api/v1/session',
    {
      schema: {
        tags,
        operationId: 'updateOwnMember',
        security: onlyPeople,
        summary: 'Change your own name, language and signature',
        body: sessionChangesShape,
        response: { 204: z.null() },
      },
    },
    async (request, reply) => {
      await updateOwnMember(request.context, request.body)
      return reply.status(204).send(null)
    },
  )
}

/**
 * `/api/v1/setup`: the first brand of an installation.
 * @param more the shape of what other domains set up with it, and how they do so in the same transaction
 */
export function registerSetUpRoutes<M extends z.ZodType>(
  http: Http,
  { world, signIn }: Deps,
  more: { shape: M; afterSetUp(given: z.output<M>): AfterSetUp<Record<string, string | null>> },
): void {
  const tags = ['set-up']
  http.get(
    '/api/v1/setup',
    {
      schema: {
        tags,
        operationId: 'getSetUp',
        summary: 'Whether this installation has a brand yet, and whether it can send its own mails',
        security: [],
        response: { 200: setUpStateShape },
      },
    },
    async () => ({
      state: (await hasAccounts(world.db)) ? ('ready' as const) : ('empty' as const),
      sendsMail: world.config.smtpUrl !== undefined,
    }),
  )
  http.post(
    '/api/v1/setup',
    {
      schema: {
        tags,
        operationId: 'setUp',
        summary: 'Make the first brand and its owner, and sign in',
        security: [],
        body: z.intersection(newAccountShape, more.shape),
        response: {
          201: z.object({ accountId: z.uuid(), made: z.record(z.string(), z.string().nullable()) }),
        },
      },
    },
    async (request, reply) => {
      const given = newAccountShape.parse(request.body)
      const created = await setUpAccount(world, given, {
        onlyFirst: true,
        afterSetUp: more.afterSetUp(more.shape.parse(request.body)),
      })
      await openSession(signIn, request, reply, given.owner)
      return reply.status(201).send({ accountId: created.accountId, made: created.more ?? {} })
    },
  )
}

/** `/api/v1/invitations/:token/…`: what an invited person sees and does, before they can sign in. */
export function registerAcceptanceRoutes(http: Http, { world, signIn }: Deps): void {
  const tags = ['invitations']
  const params = z.object({ token: z.string().max(200) })
  http.get(
    '/api/v1/invitations/:token/preview',
    {
      schema: {
        tags,
        operationId: 'previewInvitation',
        summary: 'What an invitation is to',
        security: [],
        params,
        response: { 200: invitationPreviewShape },
      },
    },
    async (request) => {
      const { invitation, account, ...rest } = await previewInvitation(world, request.params.token)
      return { ...invitation, ...rest, account: { name: account.name, brand: account.brand } }
    },
  )
  http.post(
    '/api/v1/invitations/:token/acceptance',
    {
      schema: {
        tags,
        operationId: 'acceptInvitation',
        summary: 'Join, and sign in',
        security: [],
        params,
        body: acceptanceShape,
        response: { 201: z.object({ accountId: z.uuid() }) },
      },
    },
    async (request, reply) => {
      const { accountId, email, isNew } = await acceptInvitation(
        world,
        request.params.token,
        request.body,
        request.signedIn,
      )
      const { password } = request.body
      if (isNew && password !== undefined) await openSession(signIn, request, reply, { email, password })
      return reply.status(201).send({ accountId })
    },
  )
}
