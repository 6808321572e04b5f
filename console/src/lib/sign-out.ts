import type { QueryClient } from '@tanstack/react-query'
import { paths } from '../paths.ts'
import { stopPush } from './push.ts'

/** Ends the session and leaves nothing of it in this tab. */
export async function signOut(client: QueryClient): Promise<void> {
  // Signing out must work whatever the push service says.
  await stopPush().catch(() => undefined)
  await fetch('/api/auth/sign-out', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{}',
  })
  client.clear()
  location.assign(paths.signIn())
}
