import { sniffType } from './sniff-type.ts'

/** A file that came with a mail; never unpacked, never trusted by its declared type. */
export type MailAttachment = {
  filename: string
  declaredType: string
  /** By signature; undefined when the bytes show nothing known. */
  sniffedType: string | undefined
  size: number
  /** Without angle brackets. */
  contentId: string | undefined
  /** Shown inside the HTML by `cid:`. */
  isInline: boolean
  /** METHOD of a calendar part. */
  calendarMethod: string | undefined
  content: Uint8Array
}

export type FoundFile = {
  filename: string | undefined
  declaredType: string
  contentId?: string | undefined
  calendarMethod?: string | undefined
  content: Uint8Array
}

const EXTENSIONS: Record<string, string> = {
  'message/rfc822': 'eml',
  'message/x-unread-parts': 'eml',
  'message/delivery-status': 'txt',
  'message/feedback-report': 'txt',
  'text/rfc822-headers': 'txt',
  'text/calendar': 'ics',
  'text/html': 'html',
  'text/plain': 'txt',
  'text/csv': 'csv',
  'application/pgp-signature': 'asc',
  'application/pkcs7-signature': 'p7s',
  'application/pkcs7-mime': 'p7m',
  'application/x-pkcs7-mime': 'p7m',
}

/** Names, sniffs and marks the files of one mail. `html` decides which of them are inline. */
export async function describeAttachments(
  files: FoundFile[],
  html: string | undefined,
): Promise<MailAttachment[]> {
  const used = new Set(html?.match(/cid:[^"'\s)>]{1,300}/gi)?.map((ref) => cidKey(ref.slice(4))))
  const described: MailAttachment[] = []
  for (const [index, file] of files.entries()) {
    const sniffed = await sniffType(file.content)
    const extension = sniffed?.extension ?? EXTENSIONS[file.declaredType] ?? 'bin'
    described.push({
      filename: safeFilename(file.filename) ?? `attachment-${index + 1}.${extension}`,
      declaredType: file.declaredType,
      sniffedType: sniffed?.type,
      size: file.content.length,
      contentId: file.contentId,
      isInline: file.contentId !== undefined && used.has(cidKey(file.contentId)),
      calendarMethod: file.calendarMethod,
      content: file.content,
    })
  }
  return described
}

function cidKey(id: string) {
  try {
    return decodeURIComponent(id).toLowerCase()
  } catch {
    return id.toLowerCase()
  }
}

// Path parts, control characters and direction overrides make one file look like another.
function safeFilename(name: string | undefined) {
  const base = name?.normalize('NFC').split(/[/\\]/).at(-1)?.slice(-200) ?? ''
  const clean = base
    .replace(/[\p{Cc}\p{Cf}\u2028\u2029<>:"|?*]/gu, '')
    .replace(/^[.\s]+/, '')
    .trimEnd()
  return clean === '' ? undefined : clean
}
