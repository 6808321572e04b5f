import { execFileSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { plant } from './planted.ts'
import { listFiles } from './source-files.ts'

test('written files are listed, committed or not; ignored and deleted ones are not', () => {
  const files = {
    '.gitignore': 'dist/\n',
    'a.ts': '',
    'b.ts': '',
    'gone.ts': '',
    'dist/c.ts': '',
    'd.md': '',
  }
  const { folder, remove } = plant(files)
  execFileSync('git', ['init', '-q'], { cwd: folder })
  execFileSync('git', ['add', 'a.ts', 'gone.ts'], { cwd: folder })
  rmSync(join(folder, 'gone.ts'))
  expect(listFiles(folder, /\.ts$/).sort()).toEqual(['a.ts', 'b.ts'])
  remove()
})
