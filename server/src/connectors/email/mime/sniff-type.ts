import { fileTypeFromBuffer } from 'file-type'

const SAMPLE = 4100

const OFFICE: [prefix: string, type: string, extension: string][] = [
  ['word/', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'docx'],
  ['xl/', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'xlsx'],
  ['ppt/', 'application/vnd.openxmlformats-officedocument.presentationml.presentation', 'pptx'],
]

/**
 * The type the bytes show, by signature of the first 4 kB. Archives are never unpacked: zip is told from Office files
 * by the stored entry names, gzip by its two first bytes (file-type would inflate both).
 */
export async function sniffType(
  content: Uint8Array,
): Promise<{ type: string; extension: string } | undefined> {
  if (content[0] === 0x1f && content[1] === 0x8b) return { type: 'application/gzip', extension: 'gz' }
  if (content[0] === 0x50 && content[1] === 0x4b && content[2] === 3) return sniffZip(content)
  try {
    const found = await fileTypeFromBuffer(content.subarray(0, SAMPLE))
    return found ? { type: found.mime, extension: found.ext } : undefined
  } catch {
    // A header cut off inside the sample is no answer, not a failure of the mail.
    return undefined
  }
}

function sniffZip(content: Uint8Array) {
  const sample = Buffer.from(content.subarray(0, 64 * 1024)).toString('latin1')
  const stored = /^.{30}mimetype(application\/[\w.+-]{1,80})PK/s.exec(sample.slice(0, 200))?.[1]
  if (stored) return { type: stored, extension: stored.includes('epub') ? 'epub' : 'odt' }
  const office = OFFICE.find(([prefix]) => sample.includes(prefix) && sample.includes('[Content_Types].xml'))
  return office ? { type: office[1], extension: office[2] } : { type: 'application/zip', extension: 'zip' }
}
