import { z } from 'zod'
import type { Config } from '../../platform/config.ts'
import { readGoogleFailure } from '../../platform/remote/google-failure.ts'
import { askPlatform, platformOrigin, type ReviewReason, type SourceCall } from '../../reviews/index.ts'

const statusShape = z.object({ error: z.object({ status: z.string() }) })

export function hostOf(config: Config, real: string): string {
  return platformOrigin(config, 'google_business', real)
}

/** Reviews are the part of the interface that stayed behind in version 4. */
export function reviewsHost({ config }: SourceCall): string {
  return `${hostOf(config, 'https://mybusiness.googleapis.com')}/v4`
}

type Asked<Shape extends z.ZodType> = {
  url: string
  shape: Shape
  method?: string
  body?: unknown
  /** What it means that what was sent is not as Google wants it. */
  invalidIs?: ReviewReason
}

/** One call as the one who signed in. @throws ReviewProblem with Google's own words */
export async function callGoogle<Shape extends z.ZodType>(
  call: SourceCall,
  { url, shape, method = 'GET', body, invalidIs }: Asked<Shape>,
): Promise<z.output<Shape>> {
  const { value } = await askPlatform(call, {
    ...{ platform: 'google_business', url, method, shape },
    headers: { authorization: `Bearer ${call.accessToken}` },
    ...(body === undefined ? {} : { body: { json: body } }),
    says(answer, status) {
      const said = readGoogleFailure(answer, status)
      const isInvalid = statusShape.safeParse(answer).data?.error.status === 'INVALID_ARGUMENT'
      return { ...said, reason: isInvalid && invalidIs ? invalidIs : said.reason }
    },
  })
  return value
}
