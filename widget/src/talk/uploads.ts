import type { Store, Upload } from '../state.ts'
import { Refused, type Server } from './call.ts'
import { newId } from './ids.ts'
import { upload } from './upload.ts'

/** The files of the message being written. */
export type Uploads = {
  add(files: Iterable<File>): void
  remove(key: string): void
  retry(key: string): void
}

export function createUploads(
  server: Server,
  store: Store,
  say: (key: 'tooLarge' | 'tooMany' | 'uploadFailed', values?: Record<string, string>) => string,
): Uploads {
  const change = (key: string, changes: Partial<Upload>) =>
    store.set({
      uploads: store.get().uploads.map((one) => (one.key === key ? { ...one, ...changes } : one)),
    })

  function begin(key: string, file: File): Upload {
    const { maxBytes } = store.get().setup.files
    const entry = { key, file, name: file.name, size: file.size, progress: 0 }
    if (file.size > maxBytes) {
      const most = `${Math.round(maxBytes / 1024 / 1024)} MB`
      return { ...entry, state: { kind: 'failed', why: say('tooLarge', { most }), isFinal: true } }
    }
    if (server.refusal) return { ...entry, state: { kind: 'failed', why: server.refusal(), isFinal: true } }
    const { token } = store.get()
    const { done, abort } = upload(server, { file, token, report: (progress) => change(key, { progress }) })
    done.then(
      (id) => change(key, { progress: 1, state: { kind: 'done', id } }),
      (error: unknown) => {
        const isFinal = error instanceof Refused
        const why = (isFinal && error.message) || say('uploadFailed')
        change(key, { state: { kind: 'failed', why, isFinal } })
      },
    )
    return { ...entry, state: { kind: 'running', abort } }
  }

  function remove(key: string): void {
    const { uploads } = store.get()
    const gone = uploads.find((one) => one.key === key)
    if (gone?.state.kind === 'running') gone.state.abort()
    store.set({ uploads: uploads.filter((one) => one !== gone) })
  }

  return {
    add(files) {
      const { uploads, setup } = store.get()
      const room = setup.files.maxPerMessage - uploads.length
      const wanted = [...files]
      const taken = wanted.slice(0, Math.max(0, room)).map((file) => begin(newId(), file))
      const notice =
        wanted.length > room ? say('tooMany', { count: String(setup.files.maxPerMessage) }) : null
      store.set({ uploads: [...uploads, ...taken], notice })
    },
    remove,
    retry(key) {
      const { uploads } = store.get()
      store.set({ uploads: uploads.map((one) => (one.key === key ? begin(key, one.file) : one)) })
    },
  }
}
