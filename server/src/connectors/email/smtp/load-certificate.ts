import { readFile, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { type Certificate, makeCertificate } from './certificate.ts'

/** The receiver's certificate kept in the data folder (`smtp-key.pem`, `smtp-cert.pem`; put your own there), made at the first start. */
export async function loadCertificate(dataFolder: string, now: Date): Promise<Certificate> {
  const keyFile = join(dataFolder, 'smtp-key.pem')
  const certFile = join(dataFolder, 'smtp-cert.pem')
  const kept = await read(keyFile, certFile)
  if (kept) return kept
  const made = makeCertificate(hostname(), now)
  await writeFile(keyFile, made.key, { mode: 0o600 })
  await writeFile(certFile, made.cert)
  return made
}

async function read(keyFile: string, certFile: string): Promise<Certificate | undefined> {
  const [key, cert] = await Promise.all(
    [keyFile, certFile].map((file) => readFile(file, 'utf8').catch(() => undefined)),
  )
  return key && cert ? { key, cert } : undefined
}
