import type { WorkingOff } from './work-off.ts'

/** What is worked off for every account by itself, so that one with very much holds up nobody else. */
export type OfEachAccount = {
  wake(accountId: string): void
  drain(accountId: string): Promise<void>
  stop(): Promise<void>
}

/** Opens the work of an account when it is first asked for. */
export function eachAccount(open: (accountId: string) => WorkingOff): OfEachAccount {
  const opened = new Map<string, WorkingOff>()
  function of(accountId: string): WorkingOff {
    const found = opened.get(accountId) ?? open(accountId)
    opened.set(accountId, found)
    return found
  }
  return {
    wake: (accountId) => of(accountId).wake(),
    drain: (accountId) => of(accountId).drain(),
    async stop() {
      await Promise.all([...opened.values()].map((one) => one.stop()))
    },
  }
}
