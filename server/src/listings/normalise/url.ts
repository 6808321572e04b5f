/** A web address as it is compared: host without www, path with the part of the query that names a page. */
export type NormalUrl = { host: string; path: string; isShared: boolean }

const longest = 2_000
const tracking =
  /^(?:utm_|mc_|pk_|hsa_|_ga)|^(?:gclid|fbclid|msclkid|dclid|y_source|yclid|ref|source|src|cmp|cid)$/
// Pages on these say nothing about whose site it is.
const sharedHosts =
  'facebook.com,fb.com,fb.me,instagram.com,twitter.com,x.com,tiktok.com,linkedin.com,youtube.com,linktr.ee,bit.ly,goo.gl,g.page,maps.app.goo.gl,google.com,maps.google.com,business.site,yelp.com,tripadvisor.com,foursquare.com,opentable.com,doordash.com,ubereats.com,grubhub.com,deliveroo.com,just-eat.com,glovoapp.com,wolt.com,booking.com,wa.me,vk.com,2gis.ru,yandex.ru,pagesjaunes.fr,paginegialle.it,gelbeseiten.de'.split(
    ',',
  )
const shared = new Set(sharedHosts)

/** A web address without what differs between two ways to the same page; undefined when it is none. */
export function normaliseUrl(text: string): NormalUrl | undefined {
  const given = text.trim()
  if (given === '' || given.length > longest || /\s/.test(given)) return undefined
  const url = URL.parse(/^[a-z][a-z0-9+.-]*:\/\//i.test(given) ? given : `https://${given}`)
  if (!url || !/^https?:$/.test(url.protocol) || url.username !== '') return undefined
  const bare = url.hostname.toLowerCase().replace(/\.+$/, '')
  const host = bare.replace(/^(?:(?:www\d?|m|mobile)\.)+(?=[^.]+\..)/, '')
  if (!/^[^.].*\../.test(host)) return undefined
  return { host, path: pathOf(url), isShared: isShared(host) }
}

function pathOf(url: URL): string {
  const path = url.pathname.toLowerCase().replace(/(?:\/(?:(?:index|default)\.(?:html?|php|aspx?))?)+$/, '')
  const kept = [...url.searchParams].filter(([name]) => !tracking.test(name.toLowerCase()))
  const query = new URLSearchParams(kept.toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))).toString()
  return query ? `${path}?${query}` : path
}

function isShared(host: string): boolean {
  const labels = host.split('.')
  return shared.has(host) || shared.has(labels.slice(-2).join('.'))
}
