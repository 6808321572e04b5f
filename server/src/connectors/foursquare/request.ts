import { z } from 'zod'
import {
  askPlatform,
  type Call,
  type Client,
  platformOrigin,
  type Said,
  type Tokens,
} from '../../listings/index.ts'
import type { Config } from '../../platform/config.ts'

// Dates of versions: https://docs.foursquare.com/fsq-developers-places/reference/migration-guide
const apiVersion = '2025-06-17'
const keptForS = 30 * 24 * 3600

type Asked<Shape extends z.ZodType> = {
  path: string
  query?: Record<string, string>
  method?: string
  shape: Shape
}

/** The key itself, once it was taken: there is nothing to be exchanged for it. */
export async function checkKey(config: Config, { clientSecret }: Client): Promise<Tokens> {
  const query = { query: 'a', ll: '0,0', limit: '1' }
  await ask(config, { key: clientSecret, path: 'places/search', query, shape: z.looseObject({}) })
  return { accessToken: clientSecret, expiresInS: keptForS }
}

/** One call with the brand's key. @throws DirectoryProblem */
export async function callFoursquare<Shape extends z.ZodType>(
  { config, accessToken, turn }: Call,
  asked: Asked<Shape>,
): Promise<z.output<Shape>> {
  await turn()
  return ask(config, { key: accessToken, ...asked })
}

async function ask<Shape extends z.ZodType>(
  config: Config,
  { key, path, query = {}, method = 'GET', shape }: Asked<Shape> & { key: string },
): Promise<z.output<Shape>> {
  const origin = platformOrigin(config, 'foursquare', 'https://places-api.foursquare.com')
  const { value } = await askPlatform(config, {
    ...{ platform: 'foursquare', method, shape, says },
    url: `${origin}/${path}?${new URLSearchParams(query)}`,
    headers: { authorization: `Bearer ${key}`, 'x-places-api-version': apiVersion },
  })
  return value
}

function says(body: unknown): Said {
  return { message: z.object({ message: z.string() }).safeParse(body).data?.message ?? '' }
}
