import type { Context } from '../../platform/context.ts'
import { readToken } from '../tokens.ts'

/** The path of the page on which the customer a message went to sees its matter. */
export function requestPath(token: string): string {
  return `/r/${token}`
}

/** The message a link to a request was sent with; undefined for anything that we did not sign. */
export function messageOfLink(context: Context, text: string): string | undefined {
  const token = readToken(context.secrets, context.accountId, text)
  return token?.kind === 'request' ? token.id : undefined
}
