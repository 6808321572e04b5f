import base from '../style/base.css?inline'
import composer from '../style/composer.css?inline'
import forms from '../style/forms.css?inline'
import launcher from '../style/launcher.css?inline'
import panel from '../style/panel.css?inline'
import screens from '../style/screens.css?inline'
import thread from '../style/thread.css?inline'
import ways from '../style/ways.css?inline'

// Later ones are stronger.
const style = [base, launcher, panel, thread, ways, forms, composer, screens].join('')

/** A place of our own on somebody else's page. */
export type Mounted = { root: HTMLElement; host: HTMLElement; dress(brandStyle: string): void }

/**
 * Puts the widget on the page in a shadow root. Style sheets are adopted, which a strict policy for styles allows;
 * and nothing else is needed of it.
 */
export function mount(): Mounted {
  const host = document.createElement('vicino-chat')
  const shadow = host.attachShadow({ mode: 'open' })
  const own = sheet(style)
  const brand = new CSSStyleSheet()
  shadow.adoptedStyleSheets = [own, brand]
  const root = document.createElement('div')
  shadow.append(root)
  // A page's own keys (search on "/") must not hear what is written here.
  for (const type of ['keydown', 'keyup', 'keypress'])
    host.addEventListener(type, (event) => event.stopPropagation())
  document.body.append(host)
  // Pages that replace their body while one walks through them would throw the conversation away.
  new MutationObserver(() => host.isConnected || document.body?.append(host)).observe(
    document.documentElement,
    { childList: true },
  )
  return { root, host, dress: (text) => brand.replaceSync(text) }
}

function sheet(text: string): CSSStyleSheet {
  const made = new CSSStyleSheet()
  made.replaceSync(text)
  return made
}
