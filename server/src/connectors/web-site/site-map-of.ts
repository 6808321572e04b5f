import type { Client, Tokens } from '../../listings/index.ts'
import { DirectoryProblem } from '../../listings/index.ts'
import type { Config } from '../../platform/config.ts'
import { fetchText } from './fetch-text.ts'

const keptForS = 30 * 24 * 3600

/**
 * Where a site is begun to be read: the address as it was entered, of a site alone its `/sitemap.xml`.
 * @throws DirectoryProblem refused for what is no address
 */
export function siteMapOf({ account }: Client): string {
  const address = /^https?:\/\//i.test(account) ? account : `https://${account}`
  if (!URL.canParse(address)) throw new DirectoryProblem('refused', `${account} is no address of a web site.`)
  const url = new URL(address)
  return url.pathname === '/' && url.search === '' ? `${url.origin}/sitemap.xml` : url.href
}

/** Whether there is something to be read; nobody needs a key for it. */
export async function checkSite(config: Config, client: Client): Promise<Tokens> {
  await fetchText(config, siteMapOf(client))
  return { accessToken: 'none', expiresInS: keptForS }
}
