type Setting = 'locale' | 'accent' | 'shortcuts' | 'context-pane' | 'checklist'

/** What this browser remembers of how a person likes the console; nothing that matters elsewhere. */
export function readSetting(name: Setting): string | undefined {
  try {
    return localStorage.getItem(`vicino.${name}`) ?? undefined
  } catch {
    // A browser that forbids storage forgets, nothing more.
    return undefined
  }
}

export function keepSetting(name: Setting, value: string): void {
  try {
    localStorage.setItem(`vicino.${name}`, value)
  } catch {
    // As above.
  }
}
