import './ui/mantine.css'
import '@mantine/notifications/styles.css'
import './ui/tokens.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { initialLocale, learn } from './lib/i18n.tsx'
import { App } from './routes/app.tsx'

// After an update the files this page knows are gone: the new page knows the new ones.
window.addEventListener('vite:preloadError', () => location.reload())

const holder = document.getElementById('root')
if (!holder) throw new Error('The page has no #root.')
const locale = initialLocale()
await learn(locale)
createRoot(holder).render(
  <StrictMode>
    <App firstLocale={locale} />
  </StrictMode>,
)
