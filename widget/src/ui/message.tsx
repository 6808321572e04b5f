/** @jsxImportSource preact */
import type { FileOfMessage, Message } from '../contract.ts'
import type { Waiting } from '../state.ts'
import { Icon } from './icons.tsx'
import { PlainText, RichText } from './rich-text.tsx'
import { timeOf } from './times.ts'
import type { Ui } from './ui.ts'

type MessageLineProps = { ui: Ui; message: Message; isFirstOfMany: boolean; mark: string | null }

/** One message as it was said. */
export function MessageLine({ ui, message, isFirstOfMany, mark }: MessageLineProps) {
  const { from, name, html, text, files, at } = message
  const author = from === 'visitor' ? ui.say('you') : (name ?? ui.state.setup.brand.name)
  if (from === 'system') return <p class="system">{text}</p>
  return (
    <div class={`line ${from}`}>
      <p class={isFirstOfMany ? 'author' : 'author told'}>{author}</p>
      <div class="bubble">
        {html ? <RichText html={html} /> : text && <PlainText text={text} />}
        {files.map((file) => (
          <FileLine key={file.url} file={file} host={ui.host} />
        ))}
      </div>
      <p class="meta">
        <time dateTime={at}>{timeOf(at, ui.state.setup.locale)}</time>
        {mark && <span> · {mark}</span>}
      </p>
    </div>
  )
}

/** A message the server has not confirmed, and what can be done when it will not. */
export function WaitingLine({ ui, waiting }: { ui: Ui; waiting: Waiting }) {
  const { say, chat, state } = ui
  const { clientId, text, files, refusal } = waiting
  return (
    <div class={`line visitor ${refusal === undefined ? 'waiting' : 'refused'}`}>
      <p class="author told">{say('you')}</p>
      <div class="bubble">
        {text && <PlainText text={text} />}
        {files.map(({ name }, place) => (
          <p class="file" key={`${place}`}>
            <Icon name="file" /> <bdi>{name}</bdi>
          </p>
        ))}
      </div>
      {refusal === undefined ? (
        <p class="meta">
          <Icon name="clock" size={14} /> {say(state.isConnected ? 'sending' : 'waiting')}
        </p>
      ) : (
        <div class="meta" role="alert">
          <span class="fault">{refusal || say('refused')}</span>{' '}
          <button type="button" class="link" onClick={() => chat.resend(clientId)}>
            {say('retry')}
          </button>{' '}
          <button type="button" class="link" onClick={() => chat.drop(clientId)}>
            {say('remove')}
          </button>
        </div>
      )}
    </div>
  )
}

function FileLine({ file, host }: { file: FileOfMessage; host: string }) {
  const { name, mediaType, size, width, height } = file
  const href = new URL(file.url, host).href
  const isPicture = /^image\/(?:png|jpeg|gif|webp|avif)$/.test(mediaType)
  return (
    <a class={isPicture ? 'picture' : 'file'} href={href} target="_blank" rel="noopener">
      {isPicture ? (
        <img src={href} alt={name} loading="lazy" {...(width && height && { width, height })} />
      ) : (
        <>
          <Icon name="file" />
          <span>
            <bdi>{name}</bdi> <span class="small">{sizeOf(size)}</span>
          </span>
        </>
      )}
    </a>
  )
}

/** Bytes as people say them. */
export function sizeOf(bytes: number): string {
  return bytes < 1024 * 1024
    ? `${Math.max(1, Math.round(bytes / 1024))} kB`
    : `${(bytes / 1024 / 1024).toFixed(1)} MB`
}
