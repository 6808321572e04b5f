/** @jsxImportSource preact */
import { useEffect, useState } from 'preact/hooks'
import { Icon } from './icons.tsx'
import { Sheet } from './sheet.tsx'
import type { UiProps } from './ui.ts'
import { useAsking } from './use-asking.ts'
import { useFieldId } from './use-field-id.ts'

/** A link that opens this conversation on another device, once. */
export function DeviceSheet({ ui }: UiProps) {
  const { say, chat } = ui
  const id = useFieldId()
  const [url, setUrl] = useState('')
  const asking = useAsking(ui)
  const fetchLink = () =>
    asking.run(async () => {
      const page = location.href.split('#', 1)[0] ?? ''
      const link = await chat.ask<{ url: string }>('/link', { page })
      setUrl(link.url)
    })
  useEffect(() => void fetchLink(), [])
  async function copy() {
    try {
      await navigator.clipboard.writeText(url)
      ui.notice(say('copied'))
    } catch {
      // The site allows no writing to the clipboard: the link is there to be marked.
    }
  }
  return (
    <Sheet ui={ui} title={say('device')} text={say('deviceText')}>
      {url && (
        <div class="form">
          <label for={id}>{say('link')}</label>
          <input id={id} readOnly value={url} onFocus={(event) => event.currentTarget.select()} />
          <button type="button" class="primary" onClick={() => void copy()}>
            <Icon name="copy" size={18} /> {say('copy')}
          </button>
        </div>
      )}
      {asking.fault && (
        <>
          <p class="fault" role="alert">
            {asking.fault}
          </p>
          <button type="button" class="secondary" onClick={() => void fetchLink()}>
            {say('retry')}
          </button>
        </>
      )}
    </Sheet>
  )
}
