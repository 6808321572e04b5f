import type { Command, Handle, WidgetOptions } from './page/options.ts'

/** Where the app lies below the host this script came from; the build writes it. */
declare const APP_PATH: string

type Api = {
  (...command: Command): void
  /** What was asked for before this script was there. */
  q?: ArrayLike<unknown>[]
  /** Every widget of the page, whichever script brought it. */
  widgets?: Map<string, (command: Command) => void>
}

declare global {
  interface Window {
    Vicino?: Api
  }
}

/** Puts the widget of a script tag on the page: its app is loaded when the page is, or when it is first asked for. */
function load(tag: HTMLScriptElement): void {
  const { key = '', locale, location: place, launcher } = tag.dataset
  const api = shareApi()
  const widgets = api.widgets ?? new Map()
  api.widgets = widgets
  if (!key || widgets.has(key)) return
  const host = new URL(tag.src).origin
  const options: WidgetOptions = {
    ...{ key, host, place: widgets.size },
    hasLauncher: launcher !== 'none',
    isPreview: tag.dataset.preview !== undefined,
  }
  if (locale) options.locale = locale
  if (place) options.location = place
  const waiting: Command[] = []
  let handle: Handle | undefined
  let isAsked = false
  const begin = async () => {
    if (isAsked) return
    isAsked = true
    try {
      const app: { start(options: WidgetOptions): Handle } = await import(/* @vite-ignore */ host + APP_PATH)
      handle = app.start(options)
      for (const command of waiting) handle(...command)
    } catch {
      isAsked = false
      addEventListener('online', begin, { once: true })
    }
  }
  widgets.set(key, (command: Command) => {
    if (handle) return handle(...command)
    waiting.push(command)
    if (command[0] === 'open') void begin()
  })
  for (const command of api.q ?? []) tell(widgets, toCommand(command), key)
  if (document.readyState === 'complete') void begin()
  else addEventListener('load', begin, { once: true })
}

function shareApi(): Api {
  const known = window.Vicino
  if (known?.widgets) return known
  const api: Api = (...command) => {
    // Kept for the widgets whose script comes later.
    api.q?.push(command)
    for (const key of api.widgets?.keys() ?? []) tell(api.widgets, command, key)
  }
  api.q = [...(known?.q ?? [])]
  window.Vicino = api
  return api
}

/** A command names a widget by its key as its last word; else it means all, and opening means the first. */
function tell(widgets: Api['widgets'], command: Command, key: string): void {
  const last = command.at(-1)
  const [first] = widgets?.keys() ?? []
  const named = typeof last === 'string' && last.startsWith('wk_') ? last : undefined
  if (named ? named !== key : command[0] === 'open' && key !== first) return
  widgets?.get(key)?.(named ? toCommand(command.slice(0, -1)) : command)
}

function toCommand(words: ArrayLike<unknown>): Command {
  const [name, ...rest] = Array.from(words)
  return [String(name), ...rest]
}

const tag = document.currentScript
if (tag instanceof HTMLScriptElement) load(tag)
