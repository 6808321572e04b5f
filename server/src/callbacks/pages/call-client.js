// Whoever's clock shows another time than the place's sees both: their browser knows its zone, nobody has to choose it.
const zone = document.querySelector('select[name=zone]')
const own = Intl.DateTimeFormat().resolvedOptions().timeZone
const url = new URL(location.href)
const isOffered = zone && [...zone.options].some(({ value }) => value === own)
if (isOffered && !url.searchParams.has('zone') && zone.dataset.there !== own) {
  url.searchParams.set('zone', own)
  location.replace(url)
}
