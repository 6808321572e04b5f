/** @jsxImportSource preact */
import { useEffect, useRef, useState } from 'preact/hooks'
import { EmojiPicker } from './emoji.tsx'
import { Icon } from './icons.tsx'
import type { Ui, UiProps } from './ui.ts'
import { UploadList } from './upload-list.tsx'
import { useFieldId } from './use-field-id.ts'

/** Where one writes: Enter sends, Shift and Enter makes a line, files may be chosen, pasted or dropped. */
export function Composer({ ui }: UiProps) {
  const { state, say, chat } = ui
  const id = useFieldId()
  const field = useRef<HTMLTextAreaElement>(null)
  const smile = useRef<HTMLButtonElement>(null)
  const [isPicking, setPicking] = useState(false)
  const canSend = isSendable(ui)
  useEffect(() => {
    const element = field.current
    if (!element) return
    element.style.height = 'auto'
    element.style.height = `${element.scrollHeight + 2}px`
  }, [state.draft])
  function send() {
    if (!canSend) return
    ui.suggester.rest()
    if (isFirst(ui) && state.setup.fields.length > 0) ui.show('fields')
    else chat.send()
    field.current?.focus()
  }
  function insert(emoji: string) {
    const at = field.current?.selectionStart ?? state.draft.length
    chat.write(state.draft.slice(0, at) + emoji + state.draft.slice(field.current?.selectionEnd ?? at))
    setPicking(false)
    field.current?.focus()
  }
  return (
    <div class="composer">
      {isPicking && (
        <EmojiPicker
          say={say}
          onPick={insert}
          onClose={() => {
            setPicking(false)
            smile.current?.focus()
          }}
        />
      )}
      <UploadList ui={ui} />
      <label for={id} class="told">
        {say('write')}
      </label>
      <textarea
        id={id}
        ref={field}
        rows={1}
        maxLength={10_000}
        placeholder={say('write')}
        value={state.draft}
        onInput={(event) => {
          chat.write(event.currentTarget.value)
          if (isFirst(ui)) ui.suggester.look(event.currentTarget.value)
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return
          event.preventDefault()
          send()
        }}
        onPaste={(event) => {
          const files = event.clipboardData?.files
          if (!files?.length || !takesFiles(ui)) return
          event.preventDefault()
          chat.uploads.add(files)
        }}
      />
      <div class="tools">
        {takesFiles(ui) && <FileButton ui={ui} />}
        <button
          type="button"
          ref={smile}
          class="tool"
          aria-label={say('emoji')}
          title={say('emoji')}
          aria-expanded={isPicking}
          onClick={() => setPicking(!isPicking)}
        >
          <Icon name="smile" />
        </button>
        <button
          type="button"
          class="send"
          aria-label={say('send')}
          title={say('send')}
          aria-disabled={!canSend}
          onClick={send}
        >
          <Icon name="send" />
        </button>
      </div>
    </div>
  )
}

function FileButton({ ui }: UiProps) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        tabIndex={-1}
        onChange={({ currentTarget }) => {
          ui.chat.uploads.add(currentTarget.files ?? [])
          currentTarget.value = ''
        }}
      />
      <button
        type="button"
        class="tool"
        aria-label={ui.say('attach')}
        title={ui.say('attach')}
        onClick={() => input.current?.click()}
      >
        <Icon name="clip" />
      </button>
    </>
  )
}

export function takesFiles({ state }: Ui): boolean {
  return state.setup.files.maxPerMessage > 0
}

function isFirst({ state }: Ui): boolean {
  return state.token === null && state.waiting.length === 0
}

function isSendable({ state: { draft, uploads } }: Ui): boolean {
  const isAnyRunning = uploads.some(({ state }) => state.kind === 'running')
  return !isAnyRunning && (draft.trim() !== '' || uploads.some(({ state }) => state.kind === 'done'))
}
