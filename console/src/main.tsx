import './ui/mantine.css'
import './ui/tokens.css'
import './ui/touch.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { initialLocale, learn, needMessages } from './lib/i18n.tsx'
import { followKeyboard } from './lib/keyboard-room.ts'
import { recoverFromMissingFiles } from './lib/missing-files.ts'
import { App } from './routes/app.tsx'

recoverFromMissingFiles()
followKeyboard()

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
