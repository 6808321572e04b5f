import type { WriteStream } from 'node:tty'

export type Progress = { show(done: number): void; end(): void }

const width = 32

/** Shows how far something has come: one line written anew on a terminal, a line per tenth elsewhere. */
export function startProgress(
  title: string,
  total: number,
  out: Pick<WriteStream, 'write'> & { isTTY?: boolean },
): Progress {
  let shown = ''
  const startedAt = Date.now()
  const write = (line: string) => {
    if (line === shown) return
    shown = line
    out.write(out.isTTY ? `\r${line}` : `${line}\n`)
  }
  return {
    show(done) {
      const share = total === 0 ? 1 : done / total
      if (out.isTTY) {
        const bar = '█'.repeat(Math.round(share * width)).padEnd(width, '░')
        write(`${title} ${bar} ${Math.floor(share * 100)} %  ${done} of ${total}`)
      } else write(`${title}: ${Math.floor(share * 10) * 10} %`)
    },
    end() {
      const seconds = ((Date.now() - startedAt) / 1000).toFixed(1)
      out.write(out.isTTY ? `, ${seconds} s\n` : `${title}: done in ${seconds} s\n`)
    },
  }
}
