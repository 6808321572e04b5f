import type { MultipartFile } from '@fastify/multipart'
import type { FastifyRequest } from 'fastify'
import { cleanText } from '../../platform/http/clean-text.ts'
import type { UploadedFile, Visit } from './visit.ts'

const limits = {
  ...{ files: 10, fileSize: 10 * 1024 * 1024 },
  ...{ fields: 40, fieldSize: 256 * 1024, parts: 60, headerPairs: 50 },
}
const mostBytes = 18 * 1024 * 1024

export type Upload = Pick<Visit, 'form' | 'files' | 'fault'>

/**
 * A form with files, every limit kept while it is read. Of a field that is longer than any of ours the beginning is
 * kept, so that whoever wrote it can be shown it again; files that are too big are told of and not kept.
 */
export async function readUpload(request: FastifyRequest): Promise<Upload> {
  const fields: Record<string, unknown> = {}
  const files: UploadedFile[] = []
  let room = mostBytes
  let fault: Upload['fault']
  try {
    for await (const part of request.parts({ limits })) {
      if (part.type === 'field') {
        fields[part.fieldname] = part.value
        continue
      }
      const content = await readFile(part)
      room -= content?.byteLength ?? 0
      if (!content || room < 0) fault = 'files_too_big'
      // A browser sends an empty file where none was chosen.
      else if (content.byteLength > 0 || part.filename)
        files.push({ filename: part.filename, declaredType: part.mimetype, content })
    }
  } catch (error) {
    fault = isLimit(error) ? 'files_too_big' : 'form_unread'
  }
  return { form: cleanText(fields), files: fault ? [] : files, fault }
}

async function readFile(part: MultipartFile): Promise<Buffer | undefined> {
  try {
    return await part.toBuffer()
  } catch (error) {
    if (isLimit(error)) return undefined
    throw error
  }
}

function isLimit(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return /^FST_(REQ_FILE_TOO_LARGE|FILES_LIMIT|PARTS_LIMIT|FIELDS_LIMIT)$/.test(code)
}
