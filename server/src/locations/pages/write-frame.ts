import type { Visit } from '../../accounts/index.ts'

const least = 480

/**
 * A script for the brand's own site: in its place it puts the locator in a frame that is as high as what is in it. What
 * the page's address asks for (`?q=`) is searched at once. A height counts only from that frame.
 */
export function writeFrame({ brand, lang, say, query }: Visit): string {
  const { lang: _lang, ...asked } = query
  // On its own host a brand's pages have no prefix; below one, the frame comes from there as well.
  const src = `${brand.origin}/embed/locations?${new URLSearchParams({ ...asked, lang })}`
  const frame = {
    ...{ src, title: say('places.title', { brand: brand.name }), allow: 'geolocation' },
    ...{ className: 'vicino-locations', loading: 'lazy' },
  }
  const written = JSON.stringify(frame).replaceAll('<', '\\u003c')
  return `(s=>{const f=Object.assign(document.createElement('iframe'),${written});f.style.cssText='display:block;width:100%;border:0;height:${least}px';addEventListener('message',e=>{const h=e.source===f.contentWindow&&e.data?.vicinoHeight;if(typeof h==='number')f.style.height=h+'px'});s.after(f)})(document.currentScript)`
}
