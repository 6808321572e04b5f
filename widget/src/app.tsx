/** @jsxImportSource preact */
import { render } from 'preact'
import type { Availability } from './contract.ts'
import { brandStyle } from './page/brand-sheet.ts'
import { obey } from './page/commands.ts'
import { createAnnouncer } from './page/events.ts'
import { fetchSetup, type Wanted } from './page/fetch-setup.ts'
import { mount } from './page/mount.ts'
import type { Command, Handle, WidgetOptions } from './page/options.ts'
import { rehearse } from './page/rehearse.ts'
import { resumeFromLink } from './page/resume.ts'
import { createSuggester } from './page/suggest.ts'
import { watchPage } from './page/watch-page.ts'
import { type ChatState, countUnread, createStore, emptyState } from './state.ts'
import { call, Refused, type Server } from './talk/call.ts'
import { createChat } from './talk/chat.ts'
import { sayFrom } from './texts.ts'
import { Launcher } from './ui/launcher.tsx'
import { Panel } from './ui/panel.tsx'
import type { Ui } from './ui/ui.ts'

const stateEveryMs = 30_000
const noticeMs = 8_000

/** Starts the widget of one script tag; what the page says before it is there is done then. */
export function start(options: WidgetOptions): Handle {
  const waiting: Command[] = []
  let act = (command: Command): void => {
    waiting.push(command)
  }
  void begin(options).then(
    (handle) => {
      act = handle
      waiting.forEach(handle)
    },
    (error: unknown) => {
      const why = error instanceof Refused ? error.message : String(error)
      console.warn(`Vicino: the chat ${options.key} does not show: ${why}`)
    },
  )
  return (...command) => act(command)
}

async function begin(options: WidgetOptions): Promise<(command: Command) => void> {
  const wanted: Wanted = { location: options.location, ...(options.isPreview && { preview: 'now' }) }
  let spoken = options.locale ?? (document.documentElement.lang || navigator.language)
  const server: Server = {
    base: `${options.host}/api/public/v1/chat/${encodeURIComponent(options.key)}`,
    locale: () => spoken,
    ...(options.isPreview && { refusal: () => sayFrom(store.get().setup.texts)('preview') }),
  }
  const store = createStore(emptyState(await fetchSetup(server, wanted)))
  const listeners = createAnnouncer()
  const { announce } = listeners
  const chat = createChat(options, { server, store, announce })
  const suggester = createSuggester(server, store)
  const { root, host, dress } = mount()
  let before: Element | null = null

  function open(): void {
    if (store.get().isOpen) return
    before = document.activeElement
    store.set({ isOpen: true, view: 'chat', isBack: false })
    if (!store.get().draft) suggester.lookAbout(document.title)
    void look()
    announce('open', null)
  }

  function close(): void {
    if (!store.get().isOpen) return
    store.set({ isOpen: false, notice: null })
    const back = before
    setTimeout(() => {
      const launcher = root.querySelector<HTMLElement>('.launcher')
      if (launcher) launcher.focus()
      else if (back instanceof HTMLElement && back !== host) back.focus()
    })
    announce('close', null)
  }

  /** Whether somebody is there; while a conversation runs, its line says so. */
  async function look(): Promise<void> {
    const { token, isOpen, setup } = store.get()
    // What is rehearsed stays as it is.
    if (token || !isOpen || wanted.preview) return
    const query = new URLSearchParams({ locale: spoken, ...(setup.location && { at: setup.location.slug }) })
    const availability = await call<Availability>(server, `/state?${query}`).catch(() => undefined)
    if (availability) store.set({ availability })
  }

  /** Where somebody comes or goes, another way than this chat may be the best. */
  async function renewWays(): Promise<void> {
    const { ways } = await fetchSetup(server, { ...wanted, isFresh: true })
    store.set({ setup: { ...store.get().setup, ways } })
  }

  async function setUp({ locale, ...others }: Wanted & { locale?: string }): Promise<void> {
    spoken = locale ?? spoken
    Object.assign(wanted, others)
    const setup = await fetchSetup(server, wanted)
    store.set({ setup, availability: setup.state })
    dress(brandStyle(setup))
  }

  const ui: Omit<Ui, 'state' | 'say'> = {
    chat,
    host: options.host,
    hasLauncher: options.hasLauncher,
    show: (view) => store.set({ view, isBack: false, notice: null }),
    back: () => store.set({ view: 'chat', isBack: true, notice: null }),
    open,
    close,
    notice: (notice) => store.set({ notice }),
    set: store.set,
    suggester,
  }
  let unread = 0
  let kind = store.get().availability.kind
  let noticeTimer = 0
  function show(state: ChatState): void {
    if (state.isOpen && state.view === 'chat' && state.token && !document.hidden) chat.see()
    host.toggleAttribute('data-open', state.isOpen)
    render(<Widget ui={{ ...ui, state, say: sayFrom(state.setup.texts) }} place={options.place} />, root)
    if (countUnread(state) !== unread) {
      unread = countUnread(state)
      announce('unread', unread)
    }
    if (state.availability.kind !== kind) {
      kind = state.availability.kind
      void renewWays()
    }
    clearTimeout(noticeTimer)
    if (state.notice) noticeTimer = window.setTimeout(() => store.set({ notice: null }), noticeMs)
  }
  store.subscribe(show)
  document.addEventListener('visibilitychange', () => show(store.get()))
  setInterval(look, stateEveryMs)
  dress(brandStyle(store.get().setup))
  show(store.get())
  if (options.isPreview) {
    rehearse(store, setUp)
    open()
  } else watchPage(options.key, store)
  announce('ready', null)
  void resumeFromLink(server, options.key).then((token) => {
    if (!token) return
    chat.take(token)
    open()
  })
  return (command) =>
    obey({ store, chat, listeners, open, close, setUp: (changes) => void setUp(changes) }, command)
}

function Widget({ ui, place }: { ui: Ui; place: number }) {
  const { direction, locale, launcher } = ui.state.setup
  return (
    <div
      class={`widget side-${launcher.side} place-${Math.min(place, 3)}`}
      dir={direction}
      lang={locale}
      data-open={ui.state.isOpen}
    >
      {ui.state.isOpen && <Panel ui={ui} />}
      <Launcher ui={ui} />
    </div>
  )
}
