import type { UploadedFile } from '../../accounts/index.ts'
import { describeFile, mayHandIn } from '../../conversations/index.ts'

export type JudgedFile = { filename: string; contentType: string; content: Buffer }

/** Files as their bytes are, or the name of the first that is nothing we take: a renamed program, a web page. */
export async function judgeFiles(
  files: readonly UploadedFile[],
): Promise<{ files: JudgedFile[] } | { refused: string }> {
  const judged: JudgedFile[] = []
  for (const file of files) {
    const described = await describeFile(file)
    const { filename, contentType } = described
    if (!mayHandIn(described)) return { refused: filename }
    judged.push({ filename, contentType, content: file.content })
  }
  return { files: judged }
}
