import type { Availability, Field, Setup } from '../contract.ts'
import type { Store } from '../state.ts'

/** What is being set up in the console, in the language it is being written in. */
export type Rehearsal = {
  locale: string
  state: 'now' | Availability['kind']
  greeting: string
  fields: Field[]
  side: Setup['launcher']['side']
  takesFiles: boolean
  /** What it says unasked, where it says anything. */
  invitation: { id: string; text: string } | null
}

/**
 * Shows what somebody is setting up as they do it: the console, which is on this origin, says each change.
 * @param setUp asks for the set-up in another language or state
 */
export function rehearse(
  store: Store,
  setUp: (changes: Pick<Rehearsal, 'locale'> & { preview: Rehearsal['state'] }) => Promise<void>,
): void {
  let invitation: Rehearsal['invitation'] = null
  let shown = `${store.get().setup.locale} now`
  let latest: Rehearsal
  let turn = Promise.resolve()
  const invite = () => {
    const { isOpen, proactive, waiting } = store.get()
    const wanted = isOpen ? null : invitation
    if (wanted?.text !== proactive?.text) store.set({ proactive: wanted })
    // Whoever has written is invited no more; closing it begins anew.
    if (!isOpen && waiting.length > 0) store.set({ waiting: [] })
  }
  store.subscribe(invite)
  const follow = async () => {
    const { locale, state, greeting, fields, side, takesFiles } = latest
    if (`${locale} ${state}` !== shown) {
      shown = `${locale} ${state}`
      await setUp({ locale, preview: state })
    }
    const { setup } = store.get()
    const files = { ...setup.files, maxPerMessage: takesFiles ? Math.max(1, setup.files.maxPerMessage) : 0 }
    invitation = latest.invitation
    store.set({ setup: { ...setup, greeting, fields, files, launcher: { ...setup.launcher, side } } })
    invite()
  }
  addEventListener('message', ({ origin, source, data }: MessageEvent<Rehearsal>) => {
    if (origin !== location.origin || source !== parent) return
    latest = data
    // One after the other: an older answer must not come last.
    turn = turn.then(follow, follow)
  })
  parent.postMessage('vicino:preview', location.origin)
}
