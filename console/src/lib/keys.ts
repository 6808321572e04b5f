type KeyPress = Pick<KeyboardEvent, 'key' | 'metaKey' | 'ctrlKey' | 'altKey' | 'shiftKey'>

/** A key as commands name it: `r`, `?`, `shift+r`, `mod+k` (⌘ or Ctrl); undefined for a modifier alone. */
export function nameOfKey(press: KeyPress): string | undefined {
  if (['Shift', 'Control', 'Alt', 'Meta', 'AltGraph', 'Dead'].includes(press.key)) return undefined
  if (press.altKey) return undefined
  const plain = press.key === ' ' ? 'space' : press.key.toLowerCase()
  // Shift is part of the sign for all but letters and named keys: ? is ?, wherever it lies.
  const key = press.shiftKey && /^\p{L}$|\w{2}/u.test(plain) ? `shift+${plain}` : plain
  return press.metaKey || press.ctrlKey ? `mod+${key}` : key
}

/** How far a run of keys (`['g', 'i']`) leads: to one of the known sequences, on the way to one, or nowhere. */
export function followKeys(
  pressed: readonly string[],
  sequences: readonly string[],
): { state: 'done'; sequence: string } | { state: 'waiting' } | { state: 'none' } {
  const text = pressed.join(' ')
  if (sequences.includes(text)) return { state: 'done', sequence: text }
  if (sequences.some((sequence) => sequence.startsWith(`${text} `))) return { state: 'waiting' }
  return { state: 'none' }
}

/** A sequence as key caps: `mod+k` → `⌘K` on a Mac, `Ctrl K` elsewhere; `g i` → `G`, `I`. */
export function keyCaps(sequence: string, isMac: boolean): string[] {
  return sequence.split(' ').flatMap((key) => {
    const parts = key.split('+')
    return parts.map((part) => {
      if (part === 'mod') return isMac ? '⌘' : 'Ctrl'
      const named: Record<string, string> = { enter: '↵', escape: 'Esc', arrowup: '↑', arrowdown: '↓' }
      return named[part] ?? part.toUpperCase()
    })
  })
}

export const isMac = /mac|iphone|ipad/i.test(globalThis.navigator?.platform ?? '')
