import type { ComponentType } from 'react'
import {
  createContext,
  type ReactNode,
  useContext,
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react'
import { followKeys, nameOfKey } from './keys.ts'
import { keepSetting, readSetting } from './settings.ts'

export type CommandGroup = 'conversation' | 'compose' | 'move' | 'go' | 'app'

/** Something a person can do now: found by name in Cmd-K, by key anywhere. */
export type Command = {
  id: string
  group: CommandGroup
  label: string
  /** `e`, `g i`, `mod+k`; alternatives after a comma. */
  keys?: string
  icon?: ComponentType<{ size?: number | string }>
  run: () => void
}

type Registry = {
  add(owner: string, commands: readonly Command[]): void
  remove(owner: string): void
  subscribe(listener: () => void): () => void
  /** Letters are not for commands while anybody pauses them. */
  pause(owner: string, isPaused: boolean): void
  isPaused(): boolean
  all(): readonly Command[]
}

const RegistryContext = createContext<Registry | undefined>(undefined)
const sequencePauseMs = 1_200

/** Collects what the mounted parts of the page offer, and listens to the keyboard for it. */
export function CommandsProvider({ children }: { children: ReactNode }) {
  const [registry] = useState(createRegistry)
  useEffect(() => listenToKeys(registry), [registry])
  return <RegistryContext value={registry}>{children}</RegistryContext>
}

/** Offers commands while the calling component is mounted. */
export function useCommands(commands: readonly Command[]): void {
  const registry = useRegistry()
  const owner = useId()
  const latest = useRef(commands)
  latest.current = commands
  const names = commands.map((command) => `${command.id}\t${command.label}`).join('\n')
  // biome-ignore lint/correctness/useExhaustiveDependencies: names stands for the commands; what they run is read late
  useLayoutEffect(() => {
    const current = latest.current.map((command) => ({
      ...command,
      run: () => latest.current.find((one) => one.id === command.id)?.run(),
    }))
    registry.add(owner, current)
  }, [registry, owner, names])
  useEffect(() => () => registry.remove(owner), [registry, owner])
}

/** Keeps letters from being taken for commands while something that is typed into is open, or about to be. */
export function useCommandPause(isPaused: boolean): void {
  const registry = useRegistry()
  const owner = useId()
  useLayoutEffect(() => {
    registry.pause(owner, isPaused)
    return () => registry.pause(owner, false)
  }, [registry, owner, isPaused])
}

/** Everything that can be done now. */
export function useOfferedCommands(): readonly Command[] {
  const registry = useRegistry()
  return useSyncExternalStore(registry.subscribe, registry.all)
}

/** Single-letter keys can be switched off (WCAG 2.1.4): they get in the way of speech input. */
export function areLetterKeysOn(): boolean {
  return readSetting('shortcuts') !== 'off'
}

export function switchLetterKeys(isOn: boolean): void {
  keepSetting('shortcuts', isOn ? 'on' : 'off')
}

function useRegistry(): Registry {
  const registry = useContext(RegistryContext)
  if (!registry) throw new Error('A CommandsProvider is missing.')
  return registry
}

function createRegistry(): Registry {
  const byOwner = new Map<string, readonly Command[]>()
  const listeners = new Set<() => void>()
  const pausing = new Set<string>()
  let all: readonly Command[] = []
  const tell = () => {
    all = [...byOwner.values()].flat()
    for (const listener of listeners) listener()
  }
  return {
    add(owner, commands) {
      byOwner.set(owner, commands)
      tell()
    },
    remove(owner) {
      if (byOwner.delete(owner)) tell()
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    all: () => all,
    pause: (owner, isPaused) => void (isPaused ? pausing.add(owner) : pausing.delete(owner)),
    isPaused: () => pausing.size > 0,
  }
}

function listenToKeys(registry: Registry): () => void {
  let pressed: string[] = []
  let pressedAt = 0
  const dialogs = watchDialogs()
  function onKeyDown(event: KeyboardEvent) {
    const key = nameOfKey(event)
    if (!key || event.defaultPrevented || event.isComposing) return
    if (
      !key.startsWith('mod+') &&
      (registry.isPaused() || isTyping(event, dialogs.areOpen()) || !areLetterKeysOn())
    )
      return
    pressed = event.timeStamp - pressedAt > sequencePauseMs ? [key] : [...pressed, key]
    pressedAt = event.timeStamp
    const found = findCommand(registry.all(), pressed) ?? findCommand(registry.all(), [key])
    if (found === undefined || found === 'waiting') {
      if (found === undefined) pressed = []
      return
    }
    pressed = []
    event.preventDefault()
    found.run()
  }
  document.addEventListener('keydown', onKeyDown)
  return () => {
    dialogs.stop()
    document.removeEventListener('keydown', onKeyDown)
  }
}

/** Whether a dialog was open when a key went down: Escape has closed it before a listener of the page hears of it. */
function watchDialogs() {
  let areOpen = false
  function look() {
    areOpen = document.querySelector('[aria-modal=true]') !== null
  }
  window.addEventListener('keydown', look, { capture: true })
  return {
    areOpen: () => areOpen,
    stop: () => window.removeEventListener('keydown', look, { capture: true }),
  }
}

function findCommand(commands: readonly Command[], pressed: readonly string[]) {
  const sequencesOf = (command: Command) => command.keys?.split(',') ?? []
  const outcome = followKeys(pressed, commands.flatMap(sequencesOf))
  if (outcome.state === 'none') return undefined
  if (outcome.state === 'waiting') return 'waiting'
  // What was mounted last is nearest to the person.
  return commands.findLast((command) => sequencesOf(command).includes(outcome.sequence))
}

/** Keys belong to fields, and to dialogs and menus while those are open. */
function isTyping(event: KeyboardEvent, isDialogOpen: boolean): boolean {
  const target = event.target
  if (!(target instanceof HTMLElement)) return false
  // A dialog has all keys, also when it lost the focus, as happens when the window changes its size.
  if (target === document.body && isDialogOpen) return true
  // Enter and Space press what has the focus.
  if ((event.key === 'Enter' || event.key === ' ') && target.closest('a, button')) return true
  return (
    target.isContentEditable ||
    target.closest('input, textarea, select, [role=dialog], [role=menu], [role=listbox]') !== null
  )
}
