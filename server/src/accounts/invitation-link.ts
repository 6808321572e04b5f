import type { Context, World } from '../platform/context.ts'

const purpose = 'invitation'
const macLength = 32
const idOf = (hex: string) => hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')

/**
 * The token of an invitation: which one, of which brand, signed. Nothing that opens it stands in the database.
 */
function invitationToken(context: Pick<Context, 'accountId' | 'secrets'>, id: string): string {
  const subject = `${context.accountId}${id}`.replaceAll('-', '')
  return `${Buffer.from(subject, 'hex').toString('base64url')}.${context.secrets.sign(purpose, subject, macLength)}`
}

/** The page of an invitation. */
export function invitationLink(
  context: Pick<Context, 'accountId' | 'secrets' | 'config'>,
  id: string,
): string {
  return `${context.config.publicUrl}/invitations/${invitationToken(context, id)}`
}

/** What a token names, or undefined when it is not one we made. */
export function readInvitationToken(
  world: Pick<World, 'secrets'>,
  token: string,
): { accountId: string; invitationId: string } | undefined {
  const [encoded = '', mac = ''] = token.split('.')
  const subject = Buffer.from(encoded, 'base64url').toString('hex')
  if (subject.length !== 64 || !world.secrets.verify(purpose, subject, mac, macLength)) return undefined
  return { accountId: idOf(subject.slice(0, 32)), invitationId: idOf(subject.slice(32)) }
}
