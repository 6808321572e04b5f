import { z } from 'zod'
import { openSession, type SignIn } from '../accounts/index.ts'
import type { World } from '../platform/context.ts'
import type { Http } from '../platform/http/http.ts'
import { describeDemo } from './describe-demo.ts'
import { beginDemo, findOwner } from './load/begin-demo.ts'

const tags = ['set-up']
const demoShape = z
  .object({
    state: z.enum(['none', 'loading', 'ready', 'failed']),
    done: z.number().int().meta({ description: 'Conversations that are there' }),
    total: z.number().int(),
    email: z.string().nullable().meta({ description: 'How to sign in, once it is ready and the only brand' }),
    password: z.string().nullable(),
  })
  .meta({ id: 'Demo' })

/** `/api/v1/setup/demo`: an invented brand instead of one's own, to look around in. */
export function registerDemoRoutes(http: Http, { world, signIn }: { world: World; signIn: SignIn }): void {
  http.get(
    '/api/v1/setup/demo',
    {
      schema: {
        tags,
        operationId: 'getDemo',
        summary: 'Whether this installation shows the demo, and how far it is loaded',
        security: [],
        response: { 200: demoShape },
      },
    },
    () => describeDemo(world),
  )
  http.post(
    '/api/v1/setup/demo',
    {
      schema: {
        tags,
        operationId: 'startDemo',
        summary: 'Load the demo into an empty installation, and sign in as its owner',
        security: [],
        response: { 202: demoShape },
      },
    },
    async (request, reply) => {
      const { password } = await beginDemo(world, { isFirst: true })
      await openSession(signIn, request, reply, { email: findOwner().email, password })
      return reply.status(202).send(await describeDemo(world))
    },
  )
}
