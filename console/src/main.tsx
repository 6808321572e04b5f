import './ui/mantine.css'
import './ui/tokens.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { initialLocale, learn, needMessages } from './lib/i18n.tsx'
import { App } from './routes/app.tsx'

const reloadPauseMs = 60_000

// After an update the files this page knows are gone: the new page knows the new ones. Where even that does not help
// (no connection), reloading again and again would not either.
window.addEventListener('vite:preloadError', () => {
  const last = Number(sessionStorage.getItem('vicino.reloaded') ?? 0)
  if (Date.now() - last < reloadPauseMs) return
  sessionStorage.setItem('vicino.reloaded', String(Date.now()))
  location.reload()
})

const holder = document.getElementById('root')
if (!holder) throw new Error('The page has no #root.')
const locale = initialLocale()
await learn(locale)
createRoot(holder).render(
  <StrictMode>
    <App firstLocale={locale} />
  </StrictMode>,
)
// What the server may name as a reason: not needed before it has said no.
void needMessages('errors')
