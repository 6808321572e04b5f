import { useComputedColorScheme } from '@mantine/core'
import { IconRefresh } from '@tabler/icons-react'
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { useTranslate } from '../../../lib/i18n.tsx'
import { IconButton } from '../../../ui/icon-button.tsx'
import type { ChatDraft } from './chat-draft.ts'
import classes from './chat-preview.module.css'
import { PreviewChoices } from './preview-choices.tsx'
import { previewOf, type ShownState } from './preview-of.ts'

type ChatPreviewProps = {
  address: string
  draft: ChatDraft
  language: string
  onLanguage: (language: string) => void
}

/** The chat itself, on a page of nobody's, as it will be once the form beside it is saved. Nothing written in it is sent. */
export function ChatPreview({ address, draft, language, onLanguage }: ChatPreviewProps) {
  const translate = useTranslate()
  const scheme = useComputedColorScheme()
  const frame = useRef<HTMLIFrameElement>(null)
  const [times, setTimes] = useState(0)
  const [state, setState] = useState<ShownState>('now')
  const rehearsal = JSON.stringify(previewOf(draft, { language, state }))
  const tell = useEffectEvent(() =>
    frame.current?.contentWindow?.postMessage(JSON.parse(rehearsal), window.location.origin),
  )
  useEffect(() => {
    const hear = ({ source, data }: MessageEvent) => {
      if (source === frame.current?.contentWindow && data === 'vicino:preview') tell()
    }
    window.addEventListener('message', hear)
    return () => window.removeEventListener('message', hear)
  }, [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: told anew whenever something of it has changed
  useEffect(() => tell(), [rehearsal])
  return (
    <aside className={classes.preview} aria-label={translate('channels.chatPreview')}>
      <div className={classes.head}>
        <h2 className={classes.title}>{translate('channels.chatPreview')}</h2>
        <IconButton
          icon={IconRefresh}
          label={translate('channels.chatPreviewAgain')}
          onClick={() => setTimes(times + 1)}
        />
      </div>
      <PreviewChoices {...{ draft, language, onLanguage, state }} onState={setState} />
      <div className={classes.window}>
        <iframe
          key={times}
          ref={frame}
          className={classes.frame}
          style={{ colorScheme: scheme }}
          src={`/chat-preview/${address}`}
          title={translate('channels.chatPreview')}
        />
      </div>
      <p className={classes.text}>{translate('channels.chatPreviewText')}</p>
    </aside>
  )
}
