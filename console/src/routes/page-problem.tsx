import { type ErrorComponentProps, useRouter } from '@tanstack/react-router'
import { ProblemState } from '../ui/empty-state.tsx'

/** What stands where a page could not be shown. */
export function PageProblem({ error, reset }: ErrorComponentProps) {
  const router = useRouter()
  return (
    <main>
      <ProblemState
        error={error}
        onRetry={() => {
          reset()
          void router.invalidate()
        }}
      />
    </main>
  )
}
