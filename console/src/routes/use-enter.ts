import { useQueryClient } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { sessionOptions } from '../lib/session.ts'
import { paths } from '../paths.ts'

/** Goes on to where a stranger wanted to go, as who they now are. */
export function useEnter(next?: string): () => void {
  const client = useQueryClient()
  const router = useRouter()
  return () => {
    // Not removed: who watches it, as language and colour do, would go on watching what is gone.
    void client.resetQueries({ queryKey: sessionOptions.queryKey })
    // Only an address of ours: a link must not be able to send people elsewhere.
    router.history.push(next && /^\/(?![/\\])/.test(next) ? next : paths.home())
  }
}
