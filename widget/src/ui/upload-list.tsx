/** @jsxImportSource preact */
import { Icon } from './icons.tsx'
import { sizeOf } from './message.tsx'
import type { UiProps } from './ui.ts'

/** The files of the message being written: how far they are, and a way to take each back. */
export function UploadList({ ui }: UiProps) {
  const { state, say, chat } = ui
  if (state.uploads.length === 0) return null
  return (
    <ul class="uploads" aria-label={say('files')}>
      {state.uploads.map(({ key, name, size, progress, state: upload }) => (
        <li key={key}>
          <Icon name="file" size={18} />
          <span class="name">
            <bdi>{name}</bdi> <span class="small">{sizeOf(size)}</span>
            {upload.kind === 'running' && <progress max={1} value={progress} aria-label={name} />}
            {upload.kind === 'failed' && (
              <span class="fault" role="alert">
                {upload.why}{' '}
                {!upload.isFinal && (
                  <button type="button" class="link" onClick={() => chat.uploads.retry(key)}>
                    {say('retry')}
                  </button>
                )}
              </span>
            )}
          </span>
          <button
            type="button"
            class="plain"
            aria-label={say('removeFile', { name })}
            onClick={() => chat.uploads.remove(key)}
          >
            <Icon name="close" size={16} />
          </button>
        </li>
      ))}
    </ul>
  )
}
