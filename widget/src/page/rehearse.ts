import type { Field, Setup } from '../contract.ts'
import type { Store } from '../state.ts'

/** What is being set up in the console, in the language it is being written in. */
export type Rehearsal = {
  locale: string
  greeting: string
  fields: Field[]
  side: Setup['launcher']['side']
  takesFiles: boolean
  /** What it says unasked, where it says anything. */
  invitation: { id: string; text: string } | null
}

/**
 * Shows what somebody is setting up as they do it: the console, which is on this origin, says each change.
 * @param speak asks for the set-up in another language
 */
export function rehearse(store: Store, speak: (locale: string) => Promise<void>): void {
  let invitation: Rehearsal['invitation'] = null
  let spoken = store.get().setup.locale
  const invite = () => {
    const { isOpen, proactive, waiting } = store.get()
    const wanted = isOpen ? null : invitation
    if (wanted?.text !== proactive?.text) store.set({ proactive: wanted })
    // Whoever has written is invited no more; closing it begins anew.
    if (!isOpen && waiting.length > 0) store.set({ waiting: [] })
  }
  store.subscribe(invite)
  addEventListener('message', async ({ origin, source, data }: MessageEvent<Rehearsal>) => {
    if (origin !== location.origin || source !== parent) return
    if (data.locale !== spoken) {
      spoken = data.locale
      await speak(spoken)
    }
    const { greeting, fields, side, takesFiles } = data
    const { setup } = store.get()
    const files = { ...setup.files, maxPerMessage: takesFiles ? Math.max(1, setup.files.maxPerMessage) : 0 }
    invitation = data.invitation
    store.set({ setup: { ...setup, greeting, fields, files, launcher: { ...setup.launcher, side } } })
    invite()
  })
  parent.postMessage('vicino:preview', location.origin)
}
