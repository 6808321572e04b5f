import { ApiProblem, problemOf } from '../../lib/api.ts'
import type { ImportDetail, Source } from './queries.ts'

type Sending = { source: Source; origin: string; file: File; onShare: (share: number) => void }

/** Uploads an export; `onShare` hears how much of it, 0 to 1, is with the server. fetch cannot say that. */
export function sendFile({ source, origin, file, onShare }: Sending): Promise<ImportDetail> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open('POST', `/api/v1/imports?${new URLSearchParams({ source, origin })}`)
    request.responseType = 'json'
    request.setRequestHeader('accept-language', document.documentElement.lang)
    request.upload.onprogress = ({ loaded, total }) => onShare(total > 0 ? loaded / total : 0)
    request.onerror = () => reject(new ApiProblem('offline', 'The server cannot be reached.'))
    request.onload = () =>
      request.status < 300 ? resolve(request.response) : reject(problemOf(request.response, request.status))
    const body = new FormData()
    body.append('file', file)
    request.send(body)
  })
}
