const reloadPauseMs = 60_000
const retryPauseMs = 5_000

/** What browsers and Vite say when a file of the console does not come. */
export const missingFile =
  /dynamically imported module|Importing a module script failed|Unable to preload CSS/

/** After an update the files this page knows are gone, without a connection all are: begins anew or tries again. */
export function recoverFromMissingFiles(): void {
  window.addEventListener('vite:preloadError', () => void reloadOnce())
  window.addEventListener('error', ({ target }) => retryStyles(target), { capture: true })
}

/** Vite asks for a file's stylesheet once; the file itself is asked for whenever it is wanted. */
function retryStyles(target: EventTarget | null): void {
  if (!(target instanceof HTMLLinkElement) || target.rel !== 'stylesheet') return
  setTimeout(() => target.replaceWith(target.cloneNode()), retryPauseMs)
}

async function reloadOnce(): Promise<void> {
  // Where the new page does not help, reloading again and again would not either.
  const last = Number(sessionStorage.getItem('vicino.reloaded') ?? 0)
  if (Date.now() - last < reloadPauseMs) return
  // While the server is away, the page that stands is better than none.
  const isThere = await fetch('/', { cache: 'no-store' }).then(
    ({ ok }) => ok,
    () => false,
  )
  if (!isThere) return
  sessionStorage.setItem('vicino.reloaded', String(Date.now()))
  location.reload()
}
