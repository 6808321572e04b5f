import type { FieldValues, Message, Start } from '../contract.ts'
import type { Announce } from '../page/events.ts'
import type { WidgetOptions } from '../page/options.ts'
import type { ChatState, Store, Waiting } from '../state.ts'
import { sayFrom } from '../texts.ts'
import { call, type Server } from './call.ts'
import { newId } from './ids.ts'
import { forget, keep, recall, whenKeptElsewhere } from './keep.ts'
import { createOutbox } from './outbox.ts'
import { createSession } from './session.ts'
import { createUploads, type Uploads } from './uploads.ts'

/** What a visitor does with the chat. */
export type Chat = {
  uploads: Uploads
  /** Sends what is written; the first message with what was filled in. */
  send(fields?: FieldValues): void
  resend(clientId: string): void
  drop(clientId: string): void
  /** Says that something is being written. */
  write(draft: string): void
  /** What is on screen counts as read. */
  see(): void
  /** Takes up a conversation by its token. */
  take(token: string): void
  /** Asks something of the running conversation. */
  ask<Answer>(path: string, body?: object): Promise<Answer>
}

const typingEveryMs = 3_000
const nothingSaid = {
  conversation: null,
  messages: [],
  waiting: [],
  seenUpTo: 0,
} satisfies Partial<ChatState>

export function createChat(
  { key, locale, isPreview }: WidgetOptions,
  { server, store, announce }: { server: Server; store: Store; announce: Announce },
): Chat {
  const session = createSession({
    server,
    store,
    whenConnected: () => outbox.flush(),
    whenOver: () => {
      forget(key)
      // What could not be sent any more is not lost: it can be sent anew.
      const { waiting, draft: begun } = store.get()
      const draft = [...waiting.map(({ text }) => text), begun].filter(Boolean).join('\n')
      store.set({ ...nothingSaid, draft, token: null, isConnected: true })
    },
    whenMessage: (message) => announce('message', { from: message.from, text: message.text, at: message.at }),
  })
  const outbox = createOutbox({
    server,
    store,
    whenStarted(started) {
      session.take(started)
      announce('conversation', { id: started.conversation.id })
    },
    whenSent: (message: Message) => session.add([message]),
  })
  const uploads = createUploads(server, store, (text, values) =>
    sayFrom(store.get().setup.texts)(text, values),
  )
  let toldTyping = 0

  const ask = <Answer>(path: string, body: object = {}) =>
    call<Answer>(server, path, { token: store.get().token, body })

  function send(fields: FieldValues = {}): void {
    const { draft, uploads: files, token, waiting } = store.get()
    const done = files.flatMap(({ state, name, size }) =>
      state.kind === 'done' ? [{ id: state.id, name, size }] : [],
    )
    const text = draft.trim()
    if (!text && done.length === 0) return
    const entry: Waiting = {
      clientId: newId(),
      text,
      uploadIds: done.map(({ id }) => id),
      files: done.map(({ name, size }) => ({ name, size })),
      at: new Date().toISOString(),
    }
    const isFirst = !token && !waiting.some(({ start }) => start)
    store.set({
      waiting: [...waiting, isFirst ? { ...entry, start: startOf(entry, fields) } : entry],
      draft: '',
      uploads: [],
      suggestions: [],
      view: 'chat',
    })
    toldTyping = 0
    outbox.flush()
  }

  function startOf({ clientId, text, uploadIds }: Waiting, fields: FieldValues): Start {
    const { setup, opened, identity, attributes, proactive } = store.get()
    return {
      clientId,
      text,
      fields,
      uploadIds,
      locale: locale ?? setup.locale,
      page: pageNow(),
      ...(setup.location && { at: setup.location.slug }),
      ...(opened && { articleId: opened.id, typed: opened.typed }),
      ...(identity && { identity }),
      ...(Object.keys(attributes).length > 0 && { attributes }),
      ...(proactive && { proactiveId: proactive.id }),
    }
  }

  // Kept from the first message on, so that neither a new page nor a lost network loses any of it.
  let kept = ''
  store.subscribe(({ token, seenUpTo, waiting }) => {
    if (isPreview || (!token && waiting.length === 0)) return
    const now = { token, seenUpTo, waiting }
    const text = JSON.stringify(now)
    if (text !== kept) keep(key, now)
    kept = text
  })

  function remember(): void {
    const found = recall(key)
    const { token, waiting } = store.get()
    if (!found || token) return
    store.set({ seenUpTo: found.seenUpTo, waiting: waiting.length > 0 ? waiting : found.waiting })
    if (found.token) session.take({ token: found.token })
    else outbox.flush()
  }

  if (!isPreview) {
    remember()
    whenKeptElsewhere(key, () => recall(key)?.token && remember())
  }

  return {
    uploads,
    send,
    resend(clientId) {
      store.set({ waiting: store.get().waiting.map((one) => (one.clientId === clientId ? again(one) : one)) })
      outbox.flush()
    },
    drop: (clientId) =>
      store.set({ waiting: store.get().waiting.filter((one) => one.clientId !== clientId) }),
    write(draft) {
      store.set({ draft })
      if (!store.get().token || Date.now() - toldTyping < typingEveryMs || !draft) return
      toldTyping = Date.now()
      void ask('/typing', { page: pageNow() }).catch(() => {})
    },
    see() {
      const { messages, seenUpTo } = store.get()
      const last = messages.findLast(({ from }) => from !== 'visitor')?.seq ?? 0
      if (last <= seenUpTo) return
      store.set({ seenUpTo: last })
      void ask('/read', { upTo: last }).catch(() => {})
    },
    take(token) {
      if (store.get().token === token) return
      store.set(nothingSaid)
      session.take({ token })
    },
    ask,
  }
}

/** What the visitor looks at, for whoever answers. What follows # is often nobody's business. */
function pageNow(): Start['page'] {
  const [url = ''] = location.href.split('#', 1)
  return { url: url.slice(0, 2_000), title: document.title.slice(0, 300) }
}

function again({ refusal: _, ...waiting }: Waiting): Waiting {
  return waiting
}
