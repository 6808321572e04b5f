import type { z } from 'zod'
import { askPlatform, type Call, platformOrigin } from '../../listings/index.ts'
import type { Config } from '../../platform/config.ts'
import { readGoogleFailure } from '../../platform/remote/google-failure.ts'

export function hostOf(config: Config, real: string): string {
  return platformOrigin(config, 'google_business', real)
}

/** One call as the one who signed in. @throws DirectoryProblem with Google's own words */
export async function callGoogle<Shape extends z.ZodType>(
  { config, accessToken, turn }: Call,
  { url, shape, method = 'GET', body }: { url: string; shape: Shape; method?: string; body?: unknown },
): Promise<z.output<Shape>> {
  await turn()
  const { value } = await askPlatform(config, {
    ...{ platform: 'google_business', url, method, shape, says: readGoogleFailure },
    headers: { authorization: `Bearer ${accessToken}` },
    ...(body === undefined ? {} : { body: { json: body } }),
  })
  return value
}
