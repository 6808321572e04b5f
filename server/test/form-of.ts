export type FormFile = { name: string; type: string; content: Buffer | string }

/** A form with files as a browser sends it: for `inject`. */
export function formOf(fields: Record<string, string>, files: readonly FormFile[] = []) {
  const edge = '----vicinotest'
  const head = (more: string) => `--${edge}\r\ncontent-disposition: form-data; ${more}\r\n`
  const payload = Buffer.concat([
    ...Object.entries(fields).map(([name, value]) =>
      Buffer.from(`${head(`name="${name}"`)}\r\n${value}\r\n`),
    ),
    ...files.flatMap(({ name, type, content }) => [
      Buffer.from(`${head(`name="files"; filename="${name}"`)}content-type: ${type}\r\n\r\n`),
      ...[Buffer.from(content), Buffer.from('\r\n')],
    ]),
    Buffer.from(`--${edge}--\r\n`),
  ])
  return { payload, headers: { 'content-type': `multipart/form-data; boundary=${edge}` } }
}

/** The smallest picture. */
export const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)
