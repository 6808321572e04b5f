const taken =
  /^(image\/(png|jpeg|gif|webp|bmp|avif|heic|heif|tiff)|audio\/|video\/|application\/pdf$|text\/(plain|csv|calendar)$|application\/(rtf|x-cfb|vnd\.openxmlformats-officedocument\.|vnd\.oasis\.opendocument\.))/
const runs = /\.(exe|com|bat|cmd|scr|pif|msi|ps1|vbs|vbe|js|jse|wsf|hta|jar|apk|sh|lnk|html?|svg|xhtml)$/i

/**
 * Whether anybody may hand in a file, as `describeFile` tells it: by what its bytes are, whatever its name says; a name that
 * would make a colleague's machine run it is refused too.
 */
export function mayHandIn(file: { filename: string; contentType: string; size: number }): boolean {
  return file.size > 0 && taken.test(file.contentType) && !runs.test(file.filename)
}
