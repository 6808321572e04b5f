import type { FastifyReply, FastifyRequest } from 'fastify'
import { addressHeader, type SignIn } from './sign-in.ts'

/** Signs a person in, in answer to the request that made them. */
export async function openSession(
  signIn: SignIn,
  request: FastifyRequest,
  reply: FastifyReply,
  { email, password }: { email: string; password: string },
): Promise<void> {
  const headers = new Headers({
    [addressHeader]: request.ip,
    'user-agent': request.headers['user-agent'] ?? '',
  })
  const opened = await signIn.api.signInEmail({ body: { email, password }, headers, returnHeaders: true })
  for (const cookie of opened.headers.getSetCookie()) reply.header('set-cookie', cookie)
}
