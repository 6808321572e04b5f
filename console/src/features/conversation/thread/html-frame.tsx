import { Button, useComputedColorScheme } from '@mantine/core'
import { IconPhotoOff } from '@tabler/icons-react'
import { useEffect, useMemo, useRef, useState } from 'react'
import { useTranslate } from '../../../lib/i18n.tsx'
import type { Attachment } from '../../../lib/shapes.ts'
import { frameDocument, hasRemoteImages, needsWhitePaper } from './frame-document.ts'
import classes from './html-frame.module.css'

type HtmlFrameProps = { html: string; attachments: readonly Attachment[] }

const lightColours = { text: '#1b1d20', link: '#0b5cad' }
const darkColours = { text: '#ececea', link: '#8ab8ff' }

/** Foreign HTML behind glass: a sandboxed frame where no script runs, as high as what it shows. */
export function HtmlFrame({ html, attachments }: HtmlFrameProps) {
  const translate = useTranslate()
  const scheme = useComputedColorScheme('light')
  const [areRemoteImagesShown, setAreRemoteImagesShown] = useState(false)
  const isPaper = needsWhitePaper(html)
  const source = useMemo(
    () =>
      frameDocument(html, {
        attachments,
        areRemoteImagesShown,
        colours: scheme === 'dark' && !isPaper ? darkColours : lightColours,
        origin: window.location.origin,
      }),
    [html, attachments, areRemoteImagesShown, scheme, isPaper],
  )
  const frame = useFullHeight(source)
  return (
    <>
      {hasRemoteImages(html) && !areRemoteImagesShown && (
        <div className={classes.images}>
          <IconPhotoOff size={16} aria-hidden />
          <span>{translate('inbox.imagesHeld')}</span>
          <Button size="compact-xs" variant="default" onClick={() => setAreRemoteImagesShown(true)}>
            {translate('inbox.showImages')}
          </Button>
        </div>
      )}
      <iframe
        ref={frame}
        className={classes.frame}
        data-paper={(isPaper && scheme === 'dark') || undefined}
        title={translate('inbox.messageContent')}
        sandbox="allow-same-origin allow-popups allow-popups-to-escape-sandbox"
        srcDoc={source}
        loading="eager"
      />
    </>
  )
}

function useFullHeight(source: string) {
  const frame = useRef<HTMLIFrameElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new source is a new document to measure
  useEffect(() => {
    const element = frame.current
    if (!element) return
    const grows = new ResizeObserver(fit)
    function fit() {
      const body = element?.contentDocument?.body
      if (element && body)
        element.style.height = `${Math.ceil(Math.max(body.scrollHeight, body.offsetHeight))}px`
    }
    function onLoad() {
      const page = element?.contentDocument
      if (!page?.body) return
      fit()
      grows.observe(page.body)
      // Keys pressed in the frame are meant for the console: nothing can be typed in a mail.
      page.addEventListener('keydown', (event) => {
        element?.dispatchEvent(
          new KeyboardEvent('keydown', { ...keyOf(event), bubbles: true, cancelable: true }),
        )
      })
    }
    element.addEventListener('load', onLoad)
    onLoad()
    return () => {
      element.removeEventListener('load', onLoad)
      grows.disconnect()
    }
  }, [source])
  return frame
}

function keyOf({ key, code, metaKey, ctrlKey, altKey, shiftKey }: KeyboardEvent) {
  return { key, code, metaKey, ctrlKey, altKey, shiftKey }
}
