import { z } from 'zod'
import type { Context } from '../../platform/context.ts'
import { AppError } from '../../platform/errors.ts'
import type { Connector, Connectors } from '../connector.ts'

/** What a client may set of a channel's secrets: a text sets one, null removes it, what is not named stays. */
export const secretChangesShape = z.record(z.string().max(60), z.string().max(20_000).nullable())
export type SecretChanges = z.infer<typeof secretChangesShape>

const keptShape = z.record(z.string(), z.string())

/** @throws AppError unsupported for a kind that does not exist */
export function connectorOf(connectors: Connectors, kind: string): Connector {
  const connector = connectors.get(kind)
  if (!connector) throw new AppError('unsupported', `There is no connector "${kind}".`)
  return connector
}

/** Settings in the connector's own shape. @throws AppError invalid naming each wrong field */
export function checkSettings(connector: Connector, settings: unknown): Record<string, unknown> {
  const parsed = connector.settings.safeParse(settings)
  if (!parsed.success) throw invalid(parsed.error)
  return Object(parsed.data)
}

/** The secrets after a change, sealed; null when there are none. */
export function changeSecrets(
  context: Context,
  connector: Connector,
  sealed: Buffer | null,
  changes: SecretChanges,
): Buffer | null {
  const kept = sealed ? keptShape.parse(JSON.parse(context.secrets.open(sealed))) : {}
  const merged = Object.fromEntries(
    Object.entries({ ...kept, ...changes }).flatMap(([name, value]) => (value ? [[name, value]] : [])),
  )
  const parsed = connector.secrets.safeParse(merged)
  if (!parsed.success) throw invalid(parsed.error)
  return Object.keys(merged).length > 0 ? context.secrets.seal(JSON.stringify(parsed.data)) : null
}

/** Which secrets are set, by name; never what they are. */
export function namesOfSecrets(context: Context, sealed: Buffer | null): string[] {
  return sealed ? Object.keys(keptShape.parse(JSON.parse(context.secrets.open(sealed)))).sort() : []
}

function invalid(error: z.ZodError): AppError {
  const errors = error.issues.map((issue) => ({ path: issue.path.join('.'), message: issue.message }))
  return new AppError('invalid', errors.map((one) => `${one.path}: ${one.message}`).join('; '), { errors })
}
