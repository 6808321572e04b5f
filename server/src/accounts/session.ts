import { type Context, createContext, type World } from '../platform/context.ts'
import { AppError } from '../platform/errors.ts'
import { textOfPosition } from '../platform/events/position.ts'
import { latestPosition } from '../platform/events/read-events.ts'
import { record } from '../platform/events/record.ts'
import { sanitizeHtml } from '../platform/html/sanitize.ts'
import type { SignedIn } from './authenticate.ts'
import { logoUrl } from './logo.ts'
import { actorOf } from './memberships.ts'
import { permissionsOf } from './permissions.ts'
import { brandShape } from './shapes.ts'

/**
 * Who is signed in, where, and what they may do; and from where on to follow the stream, so that nothing is missed of
 * what happens after this was read.
 * @throws AppError unauthenticated without a session, forbidden when no brand lets the person in
 */
export async function describeSession(world: World, signedIn: SignedIn | undefined) {
  const { active, memberships, limitedToAccountId } = requireMembership(signedIn)
  const actor = actorOf(active)
  const brand = brandShape.parse(active.brand)
  const position = await createContext(world, active.accountId, actor).read(latestPosition)
  return {
    member: {
      id: active.memberId,
      name: active.name,
      email: active.email,
      role: active.role,
      locale: active.locale,
      signatureHtml: active.signatureHtml,
      scope: { locations: asList(actor.locations), departments: asList(actor.departments) },
    },
    account: {
      id: active.accountId,
      name: active.accountName,
      locale: active.defaultLocale,
      brand,
      logoUrl: logoUrl(active.accountId, brand),
    },
    accounts: memberships.map((one) => ({ id: one.accountId, name: one.accountName })),
    permissions: [...permissionsOf(actor)],
    isCompanySession: limitedToAccountId !== null,
    streamFrom: textOfPosition(position),
  }
}

/** Works in another of the person's brands from now on. @throws AppError not_found when it is not one of theirs */
export async function switchAccount(
  world: World,
  signedIn: SignedIn | undefined,
  accountId: string,
): Promise<SignedIn> {
  const session = requireMembership(signedIn)
  const active = session.memberships.find((one) => one.accountId === accountId)
  if (!active) throw new AppError('not_found', 'You are not a member of this brand.')
  await world.db
    .updateTable('authSessions')
    .set({ activeAccountId: accountId })
    .where('id', '=', session.sessionId)
    .execute()
  return { ...session, active }
}

export type OwnChanges = { name?: string; locale?: string; signatureHtml?: string }

/** Changes what a member says about themselves. The signature is kept as safe HTML. */
export async function updateOwnMember(context: Context, changes: OwnChanges): Promise<void> {
  const { actor } = context
  if (actor.kind !== 'member') throw new AppError('forbidden', 'Only people have a profile.')
  const { signatureHtml, ...plain } = changes
  const signature = signatureHtml === undefined ? {} : { signatureHtml: sanitizeHtml(signatureHtml) }
  if (Object.keys(changes).length === 0) return
  await context.transaction(async (tx) => {
    await tx.db
      .updateTable('members')
      .set((eb) => ({ ...plain, ...signature, version: eb('version', '+', 1) }))
      .where('accountId', '=', tx.accountId)
      .where('id', '=', actor.id)
      .execute()
    record(tx, 'member.updated', { subjectId: actor.id, payload: { changes: plain } })
  })
}

function requireMembership(signedIn: SignedIn | undefined) {
  if (!signedIn) throw new AppError('unauthenticated', 'Sign in first.', { key: 'unauthenticated' })
  const { active } = signedIn
  if (!active)
    throw new AppError('forbidden', `${signedIn.email} is not a member of any brand here.`, {
      key: 'noMembership',
      values: { email: signedIn.email },
    })
  return { ...signedIn, active }
}

function asList(scope: 'all' | readonly string[]): 'all' | string[] {
  return scope === 'all' ? 'all' : [...scope]
}
