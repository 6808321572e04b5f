import { useEffect, useEffectEvent } from 'react'
import type { DraftContent } from './draft.ts'
import type { SharedDraftStore } from './shared-draft.ts'

/** Takes in what a colleague writes in the shared draft, as long as nothing of one's own stands against it. */
export function useIncoming(
  shared: SharedDraftStore | undefined,
  takeIn: (content: DraftContent) => void,
): void {
  const newest = shared?.draft
  const hear = useEffectEvent(() => {
    if (!shared || !newest || !shared.takesIn(newest)) return
    shared.goOnFrom(newest)
    takeIn(newest)
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: each version is heard of once
  useEffect(() => hear(), [newest?.version])
}
