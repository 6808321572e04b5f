import { useState } from 'react'
import { useTranslate } from '../../../lib/i18n.tsx'
import type { Message } from '../../../lib/shapes.ts'
import { HtmlFrame } from './html-frame.tsx'
import { InnerHtml } from './inner-html.tsx'
import classes from './message-body.module.css'
import { PlainText } from './plain-text.tsx'

/** What was written; what was quoted from before is folded, one click away. */
export function MessageBody({ message }: { message: Message }) {
  const translate = useTranslate()
  const [isQuoteShown, setIsQuoteShown] = useState(false)
  const hasQuote = Boolean(message.quotedHtml ?? message.quotedText)
  return (
    <>
      <Words message={message} html={message.html} text={message.text} />
      {hasQuote && (
        <button
          type="button"
          className={classes.fold}
          aria-expanded={isQuoteShown}
          aria-label={translate(isQuoteShown ? 'inbox.hideQuoted' : 'inbox.showQuoted')}
          title={translate(isQuoteShown ? 'inbox.hideQuoted' : 'inbox.showQuoted')}
          onClick={() => setIsQuoteShown(!isQuoteShown)}
        >
          •••
        </button>
      )}
      {hasQuote && isQuoteShown && (
        <div className={classes.quote}>
          <Words message={message} html={message.quotedHtml} text={message.quotedText ?? ''} />
        </div>
      )}
    </>
  )
}

type WordsProps = { message: Message; html: string | null; text: string }

function Words({ message, html, text }: WordsProps) {
  // Empty lines that end a mail are kept with it and say nothing.
  if (html === null) return <PlainText text={text.trimEnd()} />
  // What we wrote ourselves came out of our own editor; what came from outside is shown behind glass.
  const isOurs = message.kind !== 'incoming' && html === message.html && !html.includes('<img')
  if (isOurs) return <InnerHtml html={html} />
  return <HtmlFrame html={html} attachments={message.attachments} />
}
