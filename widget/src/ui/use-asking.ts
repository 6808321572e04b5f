import { useState } from 'preact/hooks'
import { Refused } from '../talk/call.ts'
import type { Ui } from './ui.ts'

/** Something asked of the server: whether it is under way, and why it failed in words for the visitor. */
export function useAsking({ say }: Ui) {
  const [isBusy, setBusy] = useState(false)
  const [fault, setFault] = useState<string | null>(null)
  async function run(work: () => Promise<void>) {
    setBusy(true)
    setFault(null)
    try {
      await work()
    } catch (error) {
      setFault(error instanceof Refused && error.message ? error.message : say('noNetworkNow'))
    }
    setBusy(false)
  }
  return { isBusy, fault, run }
}
