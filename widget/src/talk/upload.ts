import type { Uploaded } from '../contract.ts'
import { headersFor, refusalOf, type Server } from './call.ts'

/** A file on its way to the server. `fetch` tells no progress of what is sent, so that this is an XMLHttpRequest. */
export function upload(
  server: Server,
  given: { file: File; token: string | null; report: (progress: number) => void },
): { done: Promise<string>; abort: () => void } {
  const request = new XMLHttpRequest()
  const done = new Promise<string>((resolve, reject) => {
    request.open('POST', `${server.base}/uploads`)
    for (const [name, value] of Object.entries(headersFor(server, given.token)))
      request.setRequestHeader(name, value)
    request.upload.onprogress = ({ loaded, total }) => given.report(total > 0 ? loaded / total : 0)
    request.onload = () => {
      if (request.status >= 300) return reject(refusalOf(request.status, request.responseText))
      const { id, secret }: Uploaded = JSON.parse(request.responseText)
      resolve(secret ? `${id}.${secret}` : id)
    }
    request.onerror = () => reject(new Error('The file did not arrive.'))
    const form = new FormData()
    form.append('file', given.file, given.file.name || 'screenshot.png')
    request.send(form)
  })
  return { done, abort: () => request.abort() }
}
