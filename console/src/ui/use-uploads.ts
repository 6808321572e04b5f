import { useCallback, useState } from 'react'
import { ApiProblem, problemOf } from '../lib/api.ts'
import { useProblemText } from '../lib/problem-text.ts'
import type { Attachment } from '../lib/shapes.ts'
import { notifyProblem } from './notify.tsx'

/** A file on its way: `share` of it, 0 to 1, is with the server. */
export type Upload = { key: string; name: string; share: number; cancel: () => void }

/**
 * Brings files to the server, several at once, and hands each over when it is there. Without a conversation they wait
 * for the one that is about to begin.
 */
export function useUploads(conversationId: string | undefined) {
  const [uploads, setUploads] = useState<readonly Upload[]>([])
  const problemText = useProblemText()

  const upload = useCallback(
    async (file: File): Promise<Attachment | undefined> => {
      const key = crypto.randomUUID()
      const request = new XMLHttpRequest()
      const cancel = () => request.abort()
      setUploads((all) => [...all, { key, name: file.name, share: 0, cancel }])
      try {
        return await send(request, conversationId, file, (share) =>
          setUploads((all) => all.map((one) => (one.key === key ? { ...one, share } : one))),
        )
      } catch (error) {
        if (!(error instanceof DOMException)) notifyProblem(`${file.name}: ${problemText(error)}`)
        return undefined
      } finally {
        setUploads((all) => all.filter((one) => one.key !== key))
      }
    },
    [conversationId, problemText],
  )
  return { uploads, upload }
}

// fetch cannot say how much of a body has been sent.
function send(
  request: XMLHttpRequest,
  conversationId: string | undefined,
  file: File,
  onShare: (share: number) => void,
): Promise<Attachment> {
  return new Promise((resolve, reject) => {
    request.open('POST', '/api/v1/attachments')
    request.responseType = 'json'
    request.upload.onprogress = ({ loaded, total }) => onShare(total > 0 ? loaded / total : 0)
    request.onerror = () => reject(new ApiProblem('offline', 'The server cannot be reached.'))
    request.onabort = () => reject(new DOMException('Cancelled', 'AbortError'))
    request.onload = () =>
      request.status < 300 ? resolve(request.response) : reject(problemOf(request.response, request.status))
    const body = new FormData()
    if (conversationId) body.append('conversationId', conversationId)
    body.append('file', file)
    request.send(body)
  })
}
