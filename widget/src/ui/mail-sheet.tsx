/** @jsxImportSource preact */
import { useState } from 'preact/hooks'
import { Sheet } from './sheet.tsx'
import type { Ui } from './ui.ts'
import { useAsking } from './use-asking.ts'
import { useFieldId } from './use-field-id.ts'

const kinds = {
  email: { path: '/email', title: 'byMail', text: 'byMailText', action: 'byMailDo', done: 'byMailDone' },
  transcript: {
    path: '/transcript',
    title: 'transcript',
    text: 'transcriptText',
    action: 'transcriptDo',
    done: 'transcriptDone',
  },
} as const

/** Going on by e-mail, or having all of it sent there. */
export function MailSheet({ ui, kind }: { ui: Ui; kind: keyof typeof kinds }) {
  const { title, text } = kinds[kind]
  return (
    <Sheet ui={ui} title={ui.say(title)} text={ui.say(text)}>
      <MailForm ui={ui} kind={kind} />
    </Sheet>
  )
}

/** Asks for the address; what comes of it is said in the conversation. */
export function MailForm({ ui, kind }: { ui: Ui; kind: keyof typeof kinds }) {
  const { say, chat, state } = ui
  const { path, action, done } = kinds[kind]
  const id = useFieldId()
  const known = state.known.email
  const [email, setEmail] = useState(typeof known === 'string' ? known : '')
  const asking = useAsking(ui)
  function submit(event: SubmitEvent) {
    event.preventDefault()
    void asking.run(async () => {
      await chat.ask(path, { email })
      const { conversation } = state
      if (kind === 'email' && conversation) ui.set({ conversation: { ...conversation, hasEmail: true } })
      ui.set({ known: { ...state.known, email }, view: 'chat', notice: say(done, { email }) })
    })
  }
  return (
    <form class="form" onSubmit={submit}>
      <label for={id}>{say('email')}</label>
      <input
        id={id}
        type="email"
        autocomplete="email"
        inputMode="email"
        required
        maxLength={320}
        value={email}
        aria-describedby={asking.fault ? `${id}-fault` : undefined}
        aria-invalid={Boolean(asking.fault)}
        onInput={(event) => setEmail(event.currentTarget.value)}
      />
      {asking.fault && (
        <p class="fault" id={`${id}-fault`} role="alert">
          {asking.fault}
        </p>
      )}
      <button type="submit" class="primary" disabled={asking.isBusy}>
        {say(action)}
      </button>
    </form>
  )
}
