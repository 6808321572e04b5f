import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { ConfigError, readConfig } from './config.ts'

test('nothing has to be set', () => {
  expect(readConfig({})).toMatchObject({
    port: 3000,
    smtpPort: 2525,
    dataFolder: resolve('data'),
    databaseUrl: undefined,
    publicUrl: 'http://localhost:3000',
    role: 'all',
  })
})

test('an empty value is one that was not set', () => {
  expect(readConfig({ PORT: '', DATABASE_URL: '', ROLE: '' })).toMatchObject({ port: 3000, role: 'all' })
})

test('the address people use follows the port, and has no slash at its end', () => {
  expect(readConfig({ PORT: '8080' }).publicUrl).toBe('http://localhost:8080')
  expect(readConfig({ PUBLIC_URL: 'https://help.brand.example/' }).publicUrl).toBe(
    'https://help.brand.example',
  )
})

test.each([
  [{ PORT: 'abc' }, 'PORT must be a port: a whole number from 0 to 65535, but is "abc".'],
  [{ PORT: '70000' }, 'PORT must be a port: a whole number from 0 to 65535, but is "70000".'],
  [{ SMTP_PORT: '25.5' }, 'SMTP_PORT must be a port: a whole number from 0 to 65535, but is "25.5".'],
  [{ SMTP_PORT: '-1' }, 'SMTP_PORT must be a port: a whole number from 0 to 65535, but is "-1".'],
  [{ ROLE: 'boss' }, 'ROLE must be one of web, worker, all, but is "boss".'],
  [
    { LOG_LEVEL: 'loud' },
    'LOG_LEVEL must be one of silent, fatal, error, warn, info, debug, trace, but is "loud".',
  ],
  [
    { PUBLIC_URL: 'help.example' },
    'PUBLIC_URL must be a URL that starts with http:// or https://, but is "help.example".',
  ],
  [
    { PRIVATE_ORIGINS: 'login.internal' },
    'PRIVATE_ORIGINS must be origins such as https://login.internal, separated by commas, but is "login.internal".',
  ],
])('a bad value is one line that says what it must be: %o', (environment, line) => {
  expect(() => readConfig(environment)).toThrow(new ConfigError(line))
})

test('every bad value has its line', () => {
  expect(() => readConfig({ PORT: 'x', ROLE: 'y', SECRET_KEY: 'z' })).toThrow(
    /^PORT .+\nSECRET_KEY .+\nROLE .+$/,
  )
})

test.each(['SECRET_KEY', 'DATABASE_URL', 'SMTP_URL', 'BLOBS_URL'])(
  'what is wrong with %s is said without it',
  (name) => {
    const value = 'ftp://user:hunter2@host'
    expect(() => readConfig({ [name]: value })).toThrow(new RegExp(`^${name} must [^\\n]+\\.$`))
    expect(() => readConfig({ [name]: value })).not.toThrow(/hunter2/)
  },
)
