import { ApiProblem, problemOf } from './api.ts'

/**
 * Sends one file as a form; `onShare` hears how much of it, 0 to 1, is with the server. fetch cannot say that.
 * @throws ApiProblem, DOMException when it was stopped by the signal
 */
export function uploadFile<T>(
  path: string,
  file: File,
  { onShare, signal }: { onShare?: (share: number) => void; signal?: AbortSignal } = {},
): Promise<T> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open('POST', path)
    request.responseType = 'json'
    request.setRequestHeader('accept-language', document.documentElement.lang)
    request.upload.onprogress = ({ loaded, total }) => onShare?.(total > 0 ? loaded / total : 0)
    request.onerror = () => reject(new ApiProblem('offline', 'The server cannot be reached.'))
    request.onabort = () => reject(new DOMException('Cancelled', 'AbortError'))
    request.onload = () =>
      request.status < 300 ? resolve(request.response) : reject(problemOf(request.response, request.status))
    signal?.addEventListener('abort', () => request.abort())
    const body = new FormData()
    body.append('file', file)
    request.send(body)
  })
}
